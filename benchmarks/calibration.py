"""What confidence is worth: of the statements and meetings that the reader is so sure of, the share that is right.

usage: python benchmarks/calibration.py GOLD PREDICTIONS [GOLD PREDICTIONS ...]

GOLD is a folder of NAME.txt and NAME.json, annotated; PREDICTIONS are the lines of `kg extract --format jsonl`.
A statement is right if its content overlaps an annotated one (0.7 of both together) and the speaker is the
same; a meeting, if at least half of the people of both are the same. Annotations marked optional are
neither right nor wrong. Several pairs are counted together.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

Record = dict[str, Any]
Case = tuple[float, bool]  # confidence, and whether it was right

BINS = (0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)
OVERLAP, SHARED = 0.7, 0.5


def cases(gold: Path, predictions: Path) -> Iterator[tuple[str, Case]]:
    """Every statement and meeting read from a folder's articles that is right or wrong."""
    for line in predictions.read_text(encoding="utf-8").splitlines():
        read: Record = json.loads(line)
        annotated = gold / f"{read['id']}.json"
        if annotated.is_file():
            wanted: Record = json.loads(annotated.read_text(encoding="utf-8"))
            ids = _aligned(wanted, read, "people") | _aligned(wanted, read, "organizations")
            text = annotated.with_suffix(".txt").open(encoding="utf-8", newline="").read()
            yield from (("statements", case) for case in _statements(text, wanted, read, ids))
            yield from (("meetings", case) for case in _meetings(wanted, read, ids))


def _folded(name: str) -> str:
    """A name without case, diacritics and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"\W+", " ", plain.casefold()).strip()


def _names(one: Record) -> set[str]:
    """All names of a person or body."""
    return {_folded(name) for name in [one["name"], *one.get("aka", [])] if name}


def _aligned(wanted: Record, read: Record, kind: str) -> dict[str, str]:
    """The annotated id of each person or body read: full names first, then single words."""
    found: dict[str, str] = {}
    for fewest in (2, 1):
        for one in read.get(kind, []):
            for other in wanted.get(kind, []):
                shared = {name for name in _names(one) & _names(other) if len(name.split()) >= fewest}
                if shared and one["id"] not in found and other["id"] not in found.values():
                    found[one["id"]] = other["id"]
    return found


def _statements(text: str, wanted: Record, read: Record, ids: dict[str, str]) -> Iterator[Case]:
    """The statements read, each with the annotated one that it is most like."""
    left = [(_places(text, one["content"]), one) for one in wanted["statements"]]
    for said in read["statements"]:
        near = [
            pair for pair in left if any(_overlap(said["content"], place) >= OVERLAP for place in pair[0])
        ]
        right = [pair for pair in near if _same_speaker(pair[1], said, ids)]
        best = next(iter(right or near), None)
        if best:
            left.remove(best)
        if not (best and best[1].get("optional")):
            yield said["confidence"], bool(right)


def _places(text: str, words: str) -> list[tuple[int, int]]:
    """Where words stand in a text."""
    return [found.span() for found in re.finditer(re.escape(words), text)]


def _overlap(one: list[int], other: tuple[int, int]) -> float:
    """The share of two stretches that both have."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, both) / (max(one[1], other[1]) - min(one[0], other[0]))


def _same_speaker(wanted: Record, said: Record, ids: dict[str, str]) -> bool:
    """Whether the speaker is the annotated one; of an unnamed one, whether nobody is named or the words are the same."""
    if not wanted["speaker"]:
        return not said["speaker"] or _folded(said["speaker_text"]) == _folded(wanted["speaker_text"])
    return {ids.get(one, "?") for one in said["speaker"]} == set(wanted["speaker"])


def _meetings(wanted: Record, read: Record, ids: dict[str, str]) -> Iterator[Case]:
    """The meetings read, each with the first annotated one of the same people; sides count where people are few."""
    left = list(wanted["meetings"])
    for met in read["meetings"]:
        people = {ids.get(one, "?" + one) for one in met["participants"]}
        best = next((one for one in left if _same_people(one, people, set(met.get("sides", [])))), None)
        if best:
            left.remove(best)
        if not (best and best.get("optional")):
            yield met["confidence"], best is not None


def _same_people(wanted: Record, people: set[str], sides: set[str]) -> bool:
    """Whether at least half of those who met are the same."""
    expected = set(wanted["participants"])
    if len(expected) < 2 and len(people) < 2:
        expected, people = expected | set(wanted["sides"]), people | sides
    return bool(expected | people) and len(expected & people) / len(expected | people) >= SHARED


def table(found: list[Case]) -> Iterator[str]:
    """The reliability table: of each bin of confidence, how many, the mean, and the share that is right."""
    yield "| confidence | n | mean | right |"
    yield "| --- | ---: | ---: | ---: |"
    for low, high in pairwise(BINS):
        inside = [case for case in found if low <= case[0] < high]
        if inside:
            yield _row(f"{low:.2f} to {min(high, 1.0):.2f}", inside)
    if found:
        yield _row("all", found)


def _row(name: str, inside: list[Case]) -> str:
    """One line of the table."""
    n = len(inside)
    return f"| {name} | {n} | {sum(c for c, _ in inside) / n:.2f} | {sum(r for _, r in inside) / n:.2f} |"


def main(arguments: list[str]) -> None:
    """Print one table for statements and one for meetings."""
    if not arguments or len(arguments) % 2:
        sys.exit(__doc__)
    pairs = zip(arguments[::2], arguments[1::2], strict=True)
    found = [case for gold, predictions in pairs for case in cases(Path(gold), Path(predictions))]
    for kind in ("statements", "meetings"):
        print(f"\n{kind}\n")
        print("\n".join(table([case for name, case in found if name == kind])))


if __name__ == "__main__":
    main(sys.argv[1:])
