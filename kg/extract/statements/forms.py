"""From the forms of a verb to the verb, whatever a tagger or lemmatiser makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg.extract.statements import cues
from kg.extract.statements.irregular import IRREGULAR

_VOWELS = frozenset("aeiou")


def _regular(verb: str) -> tuple[str, ...]:
    """The forms of a regular verb."""
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return verb, plural, f"{verb}ed", f"{verb}ing"


def _forms(verb: str) -> tuple[str, ...]:
    """All forms of a verb."""
    irregular = IRREGULAR.get(verb)
    return (verb, *irregular.split()) if irregular else _regular(verb)


@cache
def _verbs() -> dict[str, str]:
    """Every form of every cue, and its verb."""
    groups: tuple[Iterable[str], ...] = (
        cues.SAYING, cues.WITH_THAT, cues.QUOTING, cues.NOMINAL, cues.INTENDING, cues.PROPOSING, cues.APPEALING, cues.ACCUSING, cues.DESCRIBING,
    )  # fmt: skip
    return {form: verb for group in groups for verb in sorted(group) for form in _forms(verb)}


def verb_of(form: str) -> str | None:
    """The verb a form belongs to, if it is one of the cues."""
    return _verbs().get(form)
