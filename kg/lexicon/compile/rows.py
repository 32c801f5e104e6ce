"""Rows on their way into the lexicon file, each table's without doubles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.lexicon.names import fold_body, fold_code, key_tokens, name_key

Value = str | int | None
Row = tuple[Value, ...]

# Tables whose rows have no key of their own.
_KEYLESS = frozenset({"name", "tenure"})


class Compiled:
    """The rows of each table of the lexicon file."""

    def __init__(self) -> None:
        """Begin with no rows."""
        self._rows: dict[str, dict[Value | Row, Row]] = defaultdict(dict)

    def add(self, table: str, row: Row) -> None:
        """Take in a row; of two rows of one key the later stays."""
        self._rows[table][row if table in _KEYLESS else row[0]] = row

    def add_new(self, table: str, row: Row) -> None:
        """Take in a row unless one of its key is there."""
        self._rows[table].setdefault(row[0], row)

    def rows(self, table: str) -> list[Row]:
        """The rows of a table, in an order of their own."""
        return sorted(self._rows[table].values(), key=repr)

    def name_bodies(self, kind: str, key: str, names: Iterable[str]) -> None:
        """Let names lead to a country, body or place; acronyms by their capitals alone."""
        for name in names:
            self._name(kind, fold_code(name) or fold_body(name), key)

    def name_person(self, key: str, names: Iterable[str]) -> None:
        """Let names lead to a person, in any order and romanisation, also without middle names."""
        for name in names:
            self._name("person", name_key(name), key)
            if len(tokens := key_tokens(name)) > 2:
                self._name("person", " ".join(sorted((tokens[0], tokens[-1]))), key)

    def _name(self, kind: str, form: str, key: str) -> None:
        """Let one folded form lead to an entry."""
        if form:
            self.add("name", (kind, form, key))
