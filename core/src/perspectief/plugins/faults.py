"""Faults: what is wrong with a pack or plugin as software, as values."""

from typing import Literal

from ..model.record import Record, record

Phase = Literal[
    "discover",
    "manifest",
    "extends",
    "compatible",
    "blocked",
    "import",
    "register",
    "call",
    "check",
]
"""Where on its way a pack or plugin went wrong."""

_REMEDIES = {
    "path": {
        "en": "Mend it, or take it out of PERSPECTIEF_PATH.",
        "nl": "Herstel het, of haal het uit PERSPECTIEF_PATH.",
    },
    "discover": {
        "en": "Install {distribution} again, or remove it.",
        "nl": "Installeer {distribution} opnieuw, of verwijder het.",
    },
    "manifest": {
        "en": "Tell its authors; leave it out until then: PERSPECTIEF_DISABLE={project}",
        "nl": "Meld het aan de makers, en sla het tot dan over: PERSPECTIEF_DISABLE={project}",
    },
    "extends": {
        "en": "Begin with the pack that it extends: install it, or do what is told of it.",
        "nl": "Begin bij het pakket eronder: installeer het, of doe wat daarover gezegd wordt.",
    },
    "compatible": {
        "en": "Upgrade perspectief or {distribution}, so that they fit.",
        "nl": "Werk perspectief of {distribution} bij, zodat ze bij elkaar passen.",
    },
    "blocked": {
        "en": "Take {plugin} out of PERSPECTIEF_DISABLE to use it.",
        "nl": "Haal {plugin} uit PERSPECTIEF_DISABLE om het te gebruiken.",
    },
    "import": {
        "en": "Install what {distribution} needs, or leave it out: PERSPECTIEF_DISABLE={plugin}",
        "nl": "Installeer wat {distribution} nodig heeft, of sla het over: "
        "PERSPECTIEF_DISABLE={plugin}",
    },
    "register": {
        "en": "Tell its authors; leave it out until then: PERSPECTIEF_DISABLE={plugin}",
        "nl": "Meld het aan de makers, en sla het tot dan over: PERSPECTIEF_DISABLE={plugin}",
    },
    "call": {
        "en": "Tell its authors; leave it out until then: PERSPECTIEF_DISABLE={plugin}",
        "nl": "Meld het aan de makers, en sla het tot dan over: PERSPECTIEF_DISABLE={plugin}",
    },
    "check": {
        "en": "Check it by itself with --no-plugins. When that goes well, a plugin is to blame.",
        "nl": "Controleer het apart met --no-plugins. Gaat dat goed? Dan ligt het aan een plugin.",
    },
}


@record
class Fault(Record):
    """Something that is wrong with a pack or plugin as software; the others go on.

    Attributes:
        plugin: The name of the plugin, or the id of the pack.
        distribution: The name and version of the distribution that brings it.
        phase: Where on its way it went wrong.
        reason: What happened.
        reason_nl: The same in Dutch; empty when it is an exception, which has its own words.
        file: The file it is about, when known.
        trace: The traceback, for authors of the plugin.
    """

    plugin: str
    distribution: str
    phase: Phase
    reason: str
    reason_nl: str = ""
    file: str = ""
    trace: str = ""

    def why(self, language: str = "en") -> str:
        """Say what happened, in English or Dutch."""
        return (language == "nl" and self.reason_nl) or self.reason

    def remedy(self, language: str = "en") -> str:
        """Say what to do, in English or Dutch."""
        by_path = not self.distribution and self.phase in ("discover", "manifest")
        texts = _REMEDIES["path" if by_path else self.phase]
        template = texts.get(language, texts["en"])
        distribution = self.distribution or self.plugin
        project = distribution.partition(" ")[0]
        return template.format(plugin=self.plugin, distribution=distribution, project=project)
