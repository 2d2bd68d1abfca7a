"""How long planning takes: a thousand random requests, the median and the slowest.

python bench/planning.py
"""

import random
import time
from collections.abc import Sequence
from functools import cache
from statistics import median

from measuring import Row

import perspectief

PACKS = ("pilot", "secretaresse", "ict", "bibliotheek")
REQUESTS = 1000


@cache
def planned(count: int = REQUESTS) -> tuple[tuple[float, ...], int]:
    """Plan random requests; give the seconds of work of each, and how many were refused."""
    dice = random.Random(7)  # noqa: S311 - nothing secret
    packs = [perspectief.load(name) for name in PACKS]
    times, refused = [], 0
    for _ in range(count):
        pack, asked = dice.choice(packs), request(dice)
        start = time.process_time()
        try:
            perspectief.plan(pack, **asked)
        except perspectief.NoPlanError:
            refused += 1
        times.append(time.process_time() - start)
    return tuple(times), refused


def request(dice: random.Random) -> dict:
    """Draw what a plan has to fit."""
    least = dice.randint(4, 40)
    return {
        "minutes": dice.randint(60, 480),
        "people": (least, min(40, least + dice.choice((0, 0, 2, 4)))),
        "sessions": dice.randint(1, 3),
        "setting": dice.choice(("on-site", "online", "hybrid")),
        "seed": dice.randint(0, 9),
    }


def rows(count: int = REQUESTS) -> Sequence[Row]:
    """Give the slowest and the median as rows: seconds, and hundredths of a second."""
    named = f"planning {count} random requests"
    return (
        Row(f"{named}, the slowest", "a second", 1.0, lambda: max(planned(count)[0])),
        Row(f"{named}, the median", "0.1 second", 1.0, lambda: 10 * median(planned(count)[0])),
    )


if __name__ == "__main__":
    seconds, count = planned()
    print(f"median {median(seconds):.3f} s, slowest {max(seconds):.3f} s, refused {count}")
