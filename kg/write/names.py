"""Terms of N-Triples as Turtle writes them: short where every parser reads it."""

from __future__ import annotations

import re
from collections.abc import Mapping

_XSD = "http://www.w3.org/2001/XMLSchema#"
_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
# Only names that need no escape: some stores corrupt escaped ones.
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
# Only numbers that every parser reads as they stand: rdflib takes a bare 042 for 42, and 0.0000001 for 1E-7.
_WHOLE = r"-?[1-9]\d*|0"
_PLAIN = re.compile(
    rf'"({_WHOLE})"\^\^<{_XSD}integer>|"((?:{_WHOLE}|-0)\.\d{{1,6}})"\^\^<{_XSD}decimal>|"(true|false)"\^\^<{_XSD}boolean>'
)


class Shortener:
    """Writes terms with a set of prefixes."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        """Longest namespaces first, so that the closest fits."""
        self._spaces = sorted(
            ((space, name) for name, space in prefixes.items()), key=lambda pair: -len(pair[0])
        )

    def predicate(self, term: str) -> str:
        """A predicate, rdf:type as "a"."""
        return "a" if term == _TYPE else self.term(term)

    def term(self, term: str) -> str:
        """An IRI or a literal."""
        if term.startswith("<"):
            return self._iri(term)
        if plain := _PLAIN.fullmatch(term):
            return str(plain[plain.lastindex or 0])
        if term.endswith(">"):
            words, _, datatype = term.rpartition("^^")
            return f"{words}^^{self._iri(datatype)}"
        return term

    def _iri(self, iri: str) -> str:
        """An IRI, shortened where a prefix fits and the rest is a plain name."""
        bare = iri[1:-1]
        for space, name in self._spaces:
            if bare.startswith(space) and _LOCAL.fullmatch(bare, len(space)):
                return f"{name}:{bare[len(space) :]}"
        return iri
