"""Whatever characters an article holds, its spans are proved by the shapes and survive a file."""

from __future__ import annotations

from hashlib import sha256

from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse, serialize

from kg import vocabulary as att
from kg.records import Article, LocalId, Person, Reading, Resolution, ResolvedPerson, Span
from kg.triplify import Share, article_graph, shares_of
from kg.validate import check_articles

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
ENDS = st.tuples(st.integers(0, 59), st.integers(1, 60))


@given(text=TEXTS, id=TEXTS, ends=st.lists(ENDS, max_size=5))
@example(text="Zaï 👩‍👩‍👧\r\nté\u0301 𝔘𝔫", id="../a b", ends=[(0, 4), (4, 9), (9, 11), (11, 18)])
@example(text='\\ " \u2028 \ufeff \x01 <>', id="..", ends=[(0, 20)])
@settings(max_examples=40, deadline=None)
def test_every_span_is_proved_and_survives_a_file(text: str, id: str, ends: list[tuple[int, int]]) -> None:
    spans = tuple(Span(start, min(end, len(text))) for start, end in ends if start < min(end, len(text)))
    quads = article_graph(*read(id, text, spans))
    assert check_articles(quads) == {}
    assert len({quad.subject for quad in quads if quad.object == att.Mention}) == len(set(spans))
    for form in (RdfFormat.N_QUADS, RdfFormat.TRIG):
        written = serialize(quads, format=form, prefixes=att.PREFIXES) or b""
        assert set(parse(written, format=form)) == set(quads)


def read(id: str, text: str, spans: tuple[Span, ...]) -> tuple[Reading, Share]:
    """A reading of one person, named at some spans, with its share."""
    article = Article(id, "memory", text, sha256(text.encode()).hexdigest())
    local = LocalId(id, "p1")
    person = ResolvedPerson("somebody", "Somebody", (), (local,))
    resolution = Resolution(people=(person,), entity_of={local: "somebody"})
    return Reading(article, (Person("p1", "Somebody", (), spans),)), shares_of(resolution)[id]
