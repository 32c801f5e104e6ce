"""A text with marks on what was read from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rich.text import Text

from kg.records import Reading, Span

STYLES = {
    "statement": "italic green",
    "cue": "bold green",
    "meeting": "underline yellow",
    "organisation": "magenta",
    "person": "bold cyan",
}
# Characters that rich would leave out, to the harm of every mark behind them.
_DROPPED = dict.fromkeys(map(ord, "\a\b\v\f\r"), " ")
_Mark = tuple[str, Span, str]  # kind, where, the record's id


def marked_text(reading: Reading) -> Text:
    """The text of an article, each mark followed by the id of its record."""
    text, ids = Text(reading.article.text.translate(_DROPPED)), defaultdict[int, list[str]](list)
    for kind, span, id in _marks(reading):
        text.stylize(STYLES[kind], span.start, span.end)
        if id:
            ids[span.end].append(id)
    pieces = text.divide(sorted(ids))
    marks = [Text(f"[{','.join(ids[end])}]", style="dim") for end in sorted(ids)]
    return Text.assemble(
        *(part for pair in zip(pieces, marks, strict=False) for part in pair), *pieces[len(marks) :]
    )


def _marks(reading: Reading) -> Iterator[_Mark]:
    """All marks, those of long stretches first, so that names stay visible on them."""
    for statement in reading.statements:
        yield "statement", statement.content, statement.id
        if statement.cue:
            yield "cue", statement.cue, ""
    for meeting in reading.meetings:
        yield "meeting", meeting.evidence, meeting.id
    for organization in reading.organizations:
        yield from (("organisation", span, organization.id) for span in organization.mentions)
    for person in reading.people:
        yield from (("person", span, person.id) for span in person.mentions)


def legend() -> Text:
    """What the colours stand for."""
    return Text(" ").join(Text(kind, style=style) for kind, style in STYLES.items())
