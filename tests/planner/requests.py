"""Requests for plans, drawn and made once: all tests of plans look at the same ones."""

from functools import cache
from typing import Any

from hypothesis import strategies as st
from immutabledict import immutabledict

from helpers.pack_texts import PACKS, load
from perspectief import NoPlanError, Plan, plan

Asked = immutabledict[str, Any]


@st.composite
def requests(draw: st.DrawFn) -> Asked:
    """Draw what a plan has to fit."""
    least = draw(st.integers(4, 40))
    return immutabledict(
        pack=draw(st.sampled_from(PACKS)),
        minutes=draw(st.integers(60, 480)),
        people=(least, min(40, least + draw(st.sampled_from((0, 0, 1, 4))))),
        sessions=draw(st.integers(1, 3)),
        setting=draw(st.sampled_from(("on-site", "online", "hybrid"))),
        seed=draw(st.integers(0, 5)),
    )


@cache
def made(asked: Asked) -> Plan | None:
    """Give the plan for a request, or nothing when none fits."""
    try:
        return plan(load(asked["pack"], "nl"), **asked.delete("pack"))
    except NoPlanError:
        return None
