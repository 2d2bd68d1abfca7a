"""The documents of the kit: pure functions from a pack to a document tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..plugins import hookimpl

if TYPE_CHECKING:
    from ..plugins import Document


@hookimpl
def perspectief_documents() -> tuple[Document, ...]:
    """Give the documents of the core, in the order of the kit."""
    # Imported when a document is asked for: reading a pack needs none of them.
    from . import (
        aanpak_op_een_bladzijde,
        acties,
        activiteitenkaarten,
        agenda,
        benaderingswijzen,
        boekje,
        draaiboek,
        handreiking,
        lees_mij_eerst,
        opbrengst,
        plan_van_aanpak,
        schermbladen,
        teksten,
        uitwerking,
        vragen_voor_de_gespreksleider,
        vragenkaarten,
        werkbladen,
    )

    return (
        lees_mij_eerst.DOCUMENT,
        handreiking.DOCUMENT,
        plan_van_aanpak.DOCUMENT,
        teksten.DOCUMENT,
        aanpak_op_een_bladzijde.DOCUMENT,
        benaderingswijzen.DOCUMENT,
        vragen_voor_de_gespreksleider.DOCUMENT,
        draaiboek.DOCUMENT,
        vragenkaarten.DOCUMENT,
        activiteitenkaarten.DOCUMENT,
        werkbladen.DOCUMENT,
        schermbladen.DOCUMENT,
        agenda.DOCUMENT,
        opbrengst.DOCUMENT,
        uitwerking.DOCUMENT,
        acties.DOCUMENT,
        boekje.DOCUMENT,
    )
