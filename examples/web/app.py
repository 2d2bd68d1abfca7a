"""A page that lists the questions of a pack, by the role that answers them.

pip install perspectief perspectief-secretaresse starlette uvicorn
uvicorn app:app
"""

from html import escape

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

import perspectief
from perspectief.model import Role

# Loaded once: a pack is immutable, so all requests share it, whatever thread they are in.
PACKS = {
    info.id: perspectief.load(info.id)
    for info in perspectief.packs()
    if not info.problem and info.extends
}


def page(request: Request) -> HTMLResponse:
    """Give the questions of a pack; `?role=hr` gives those of one role."""
    pack = PACKS.get(request.path_params["pack"])
    if pack is None:
        raise HTTPException(404, f"There are: {', '.join(PACKS)}.")
    asked = request.query_params.get("role")
    sections = "".join(
        section(role, pack) for role in pack.roles.values() if asked in (None, role.id)
    )
    title = escape(pack.title)
    return HTMLResponse(
        f'<!doctype html><html lang="{pack.language}"><title>{title}</title>'
        f"<h1>{title}</h1>{sections}"
    )


def section(role: Role, pack: perspectief.Pack) -> str:
    """Give the questions that one role answers."""
    texts = (each.text for each in pack.questions.values() if role.id in each.roles)
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f"<h2>{escape(role.title)}</h2><ul>{items}</ul>"


app = Starlette(routes=[Route("/{pack}", page)])
