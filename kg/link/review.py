"""links-review.csv: candidates for a person to accept or reject, and what the person decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kg.errors import InputError
from kg.link.table import item_iri, rows_of, write_rows
from kg.records import Decision

NAME = "links-review.csv"
COLUMNS = ("iri", "name", "candidate", "candidate name", "score", "decision", "why")
_ANSWERS = {"accept", "reject", "undecided", ""}
_BY_HAND = {"accept": "accepted by hand", "reject": "rejected by hand"}


def write_review(decisions: Iterable[Decision], names: Mapping[str, str], base: str, path: Path) -> int:
    """Write what is undecided on the things of a graph, the surest first; gives the number of rows."""
    settled = {one.thing for one in decisions if one.decision == "accept"}
    open_ = [one for one in decisions if one.decision == "undecided" and one.thing in names.keys() - settled]
    rows = [
        (base + one.thing, _plain(names[one.thing]), one.item, _plain(one.item_name), f"{one.score * 100:g}", "", one.reason)
        for one in sorted(open_, key=lambda one: (-one.score, one.thing, one.item))
    ]  # fmt: skip
    write_rows(path, COLUMNS, rows)
    return len(rows)


def _plain(name: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{name}" if name[:1] in tuple("=+-@") else name


def merged(known: Iterable[Decision], new: Iterable[Decision]) -> list[Decision]:
    """What is known with what a service said now; what was accepted or rejected stays so."""
    by_pair = {(one.thing, one.item): one for one in known}
    for one in new:
        before = by_pair.get((one.thing, one.item))
        if before is None or before.decision == "undecided":
            by_pair[one.thing, one.item] = one
    settled = {one.thing for one in by_pair.values() if one.decision == "accept"}
    return [one for one in by_pair.values() if one.decision != "undecided" or one.thing not in settled]


def reviewed(known: Iterable[Decision], path: Path, base: str) -> tuple[list[Decision], int]:
    """What is known with what a person decided in a review file, and how much that was.

    Where one candidate is accepted, the others of the thing are rejected. Raises InputError.
    """
    by_pair = {(one.thing, one.item): one for one in known}
    answers = _answers(path, base)
    for answer in answers:
        before = by_pair.get((answer.thing, answer.item), answer)
        by_pair[answer.thing, answer.item] = replace(before, decision=answer.decision, reason=answer.reason)
    chosen = _chosen(answers, path)
    for pair, one in by_pair.items():
        if one.decision != "reject" and chosen.get(one.thing, one.item) != one.item:
            by_pair[pair] = replace(one, decision="reject", reason="another was accepted by hand")
    return list(by_pair.values()), len(answers)


def _answers(path: Path, base: str) -> list[Decision]:
    """The rows that a person decided."""
    answers = []
    for line, row in rows_of(path, ("iri", "candidate", "decision")):
        decision, iri = row["decision"].lower(), row["iri"]
        if decision not in _ANSWERS:
            raise InputError(f"{path}:{line}: {row['decision']!r} is neither accept nor reject")
        if not iri.startswith(base):
            raise InputError(
                f"{path}:{line}: {iri!r} is no thing of this graph, whose names begin with {base}"
            )
        if decision in _BY_HAND:
            item = item_iri(f"{path}:{line}", row["candidate"])
            names = row.get("name", ""), row.get("candidate name", "")
            answers.append(Decision(iri.removeprefix(base), item, decision, 1.0, _BY_HAND[decision], *names))
    return answers


def _chosen(answers: Iterable[Decision], path: Path) -> dict[str, str]:
    """The accepted item of each thing. Raises InputError where there are two."""
    chosen: dict[str, str] = {}
    for one in answers:
        if one.decision == "accept" and chosen.setdefault(one.thing, one.item) != one.item:
            raise InputError(f"{path}: two candidates are accepted for {one.thing}: choose one")
    return chosen
