"""The peer of composing: compliance-trestle, resolving OSCAL profiles with as many changes.

A catalogue for each pack and a profile for each layer above them, with the same texts, as many
controls as there are objects, and as many changes, each of the kind that OSCAL has: it cannot
replace a text, so a change adds a part. Run by the Python of the peers it resolves once to warm
up, and then prints for each time the seconds in all, and those of reading alone.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from measuring import PEER_PYTHON, PEERS, Row, has_peer, timed

TIMES = 9


def _metadata(title: str) -> dict[str, str]:
    when = "2026-11-26T12:00:00.000+00:00"
    return {"title": title, "last-modified": when, "version": "1.0.0", "oscal-version": "1.1.3"}


def _uuid(number: int) -> str:
    return f"a0000000-0000-4000-8000-{number:012d}"


def workspace(
    folder: Path, packs: dict[str, dict[str, list[str]]], layers: dict[str, list[str]]
) -> None:
    """Write catalogues and profiles.

    Args:
        folder: Where.
        packs: By catalogue the controls, each with its texts: a part for each of them.
        layers: By profile the controls that it adds a part to, the lowest first.
    """
    (folder / ".trestle").mkdir(parents=True, exist_ok=True)
    for number, (id, controls) in enumerate(packs.items()):
        _write(folder / "catalogs" / id / "catalog.json", {"catalog": _catalog(number, controls)})
    below = [f"trestle://catalogs/{id}/catalog.json" for id in packs]
    for number, (id, changed) in enumerate(layers.items()):
        profile = _profile(number, below, id, changed)
        _write(folder / "profiles" / id / "profile.json", {"profile": profile})
        below = [f"trestle://profiles/{id}/profile.json"]


def _write(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


def _catalog(number: int, controls: dict[str, list[str]]) -> dict[str, Any]:
    made = [
        {
            "id": id,
            "title": id,
            "parts": [
                {"id": f"{id}_{part}", "name": "statement", "prose": prose}
                for part, prose in enumerate(texts)
            ],
        }
        for id, texts in controls.items()
    ]
    groups = [{"id": f"groep-{number}", "title": "Inhoud", "controls": made}]
    return {"uuid": _uuid(number), "metadata": _metadata("Inhoud"), "groups": groups}


def _profile(number: int, below: list[str], id: str, changed: list[str]) -> dict[str, Any]:
    alters = [
        {
            "control-id": control,
            "adds": [
                {
                    "position": "ending",
                    "by-id": f"{control}_0",
                    "parts": [
                        {"id": f"{control}_{id}", "name": "item", "prose": f"Zo doen wij {control}"}
                    ],
                }
            ],
        }
        for control in changed
    ]
    return {
        "uuid": _uuid(100 + number),
        "metadata": _metadata(id),
        "imports": [{"href": href, "include-all": {}} for href in below],
        "merge": {"as-is": True},
        "modify": {"alters": alters},
    }


def resolve(folder: Path, profile: str, times: int) -> Iterator[float]:
    """Resolve a profile some times; for each time the seconds in all, and those of reading."""
    # Only the peers have it.
    from trestle.core.profile_resolver import ProfileResolver
    from trestle.oscal.catalog import Catalog
    from trestle.oscal.profile import Profile

    for turn in range(times + 1):
        start = time.perf_counter()
        made = ProfileResolver.get_resolved_profile_catalog(
            folder, str(folder / "profiles" / profile / "profile.json")
        )
        middle = time.perf_counter()
        for path in sorted(folder.glob("*/*/*.json")):
            (Catalog if path.name == "catalog.json" else Profile).oscal_read(path)
        end = time.perf_counter()
        assert made.groups or made.controls
        if turn:
            yield from (middle - start, end - middle)


def rows(folder: Path) -> list[Row]:
    """Give the rows of composing against OSCAL; none when the peer is not installed."""
    if not has_peer("trestle"):
        print(f"(OSCAL is skipped: compliance-trestle is not in {PEERS}; make bench puts it there)")
        return []
    peer = "compliance-trestle resolving as many layers, objects and changes"
    alone, whole = partial(_row, folder, reading=False), partial(_row, folder, reading=True)
    return [
        Row("composing four layers", f"{peer}, without reading", 0.05, alone),
        Row("reading and composing four layers", f"{peer}, with reading", None, whole),
    ]


def _row(folder: Path, *, reading: bool) -> float:
    """Give our time divided by that of the peer, in the same minute."""
    from four_layers import chain_of, content, read_and_compose

    from perspectief.layers import compose

    chain = chain_of(folder / "vier")
    packs, layers = content(chain)
    workspace(folder / "oscal", packs, layers)
    call = partial(read_and_compose, folder / "vier") if reading else partial(compose, chain.layers)
    ours = [timed(call) for _ in range(TIMES + 1)]
    command = [str(PEER_PYTHON), str(Path(__file__)), str(folder / "oscal"), list(layers)[-1]]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds = [float(each) for each in done.stdout.split()[-2 * TIMES :]]
    pairs = zip(seconds[::2], seconds[1::2], strict=True)
    theirs = [whole - (0 if reading else read) for whole, read in pairs]
    return median(ours[1:]) / median(theirs)


if __name__ == "__main__":
    print(*resolve(Path(sys.argv[1]), sys.argv[2], TIMES))
