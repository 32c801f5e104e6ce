"""Lines come out in order, each once, whether or not they fit into memory."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.write.sorting import SortedLines

LINES = st.lists(st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs"])))


@given(LINES, st.integers(min_value=0, max_value=5))
def test_order_and_number_do_not_depend_on_memory(lines: list[str], in_memory: int) -> None:
    """Runs on the disk give what sorting in memory gives, as often as one asks."""
    kept = SortedLines(in_memory=in_memory)
    for line in lines:
        kept.add([line])
    assert list(kept) == list(kept) == sorted(set(lines))
