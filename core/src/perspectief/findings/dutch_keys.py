"""What Dutch authors call the fields of a pack, and the names that these have."""

from collections.abc import Iterable

_NAMES = """
    aantal: people max
    achtergrond: why purpose
    acties: actions
    activiteiten: activities
    adres: address
    afzender: sender
    antwoordt: roles
    auteur: publisher
    begeleider: lead who
    begrip: word title
    bestand: file document
    betekenis: meaning
    bijeenkomst: meeting
    bijeenkomsten: meetings
    blokken: blocks
    bouwt_op: extends builds_on
    bron: source sources
    bronnen: sources
    controlelijst: checklist
    datum: published review read released
    definitie: definition
    doel: purpose
    doelgroep: audience group
    doorvragen: probes
    duur: minutes length
    eigenaar: owner
    feit: fact
    fase: phase
    functiegroep: function_group
    gelezen: read
    gepubliceerd: published
    geschikt_voor: good_for
    gevoelig: sensitive
    groep: group
    herkomst: origin
    inhoud: text
    inleiding: say text
    jaar: year
    kernactiviteiten: activities
    kleur: colours accent
    kleuren: colours
    klaar: done
    leidt_tot: leads_to
    lengte: length
    licentie: licence
    lidwoord: article
    materiaal: materials
    minuten: minutes
    na: after
    naam: name title
    niet_geschikt_voor: not_for
    niveau: level
    nodig: needs
    omschrijving: text definition
    onderwerp: subject title
    ontwikkelingen: developments
    oplevert: yields
    opzet: session
    organisatie: publisher
    plaats: place
    reden: reason why
    resultaat: result yields outcome
    rol: owner roles
    rollen: roles
    samen: together
    samenvatting: summary
    schatting: hint
    sessie: session
    soort: type
    stap: step follow_up
    stappen: steps
    stem: say
    taal: language
    taken: tasks
    team: team
    tekst: text
    thema: theme themes
    titel: title
    toelichting: why note purpose
    uitgever: publisher
    uitkomst: outcome
    uitleg: explain why
    uren: hours
    vereist: needs
    vermijden: avoid
    verloop: run
    versie: version
    verwijder: remove
    verwijderen: remove
    vervolg: follow_up
    voor: before
    voorbeeld: example
    voorbereiding: preparation
    voorvoegsel: prefix
    vraag: question text
    vragen: questions
    waarde: value
    waarom: why
    wanneer: when
    weghalen: remove
    werkblad: worksheet
    werkvorm: approach
    werkvormen: approaches
    wie: who roles
    woorden: words
    zorgen: concerns
"""

FIELDS = {
    dutch: tuple(names.split())
    for dutch, _, names in (line.strip().partition(": ") for line in _NAMES.strip().splitlines())
}
"""By word, the fields that it may mean, the likeliest first."""


def meant(word: str, allowed: Iterable[str]) -> str | None:
    """Give the field that is called so in Dutch; `None` when none of `allowed` is.

    Args:
        word: The name that somebody gave it.
        allowed: The names that it may have.
    """
    known = frozenset(allowed)
    fields = FIELDS.get(word.lower().replace("-", "_"), ())
    return next((name for name in fields if name in known), None)
