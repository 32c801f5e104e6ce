"""What the named graphs hold, and what stays the same when other articles come and go."""

from __future__ import annotations

import pickle
import random
from dataclasses import replace
from hashlib import sha256

import pytest
from dataset import all_quads, article_quads
from pyoxigraph import CanonicalizationAlgorithm, Dataset, Literal, NamedNode, Quad
from stories import PAPER, READINGS, RESOLUTION, WIRE

from kg import vocabulary as att
from kg.records import Decision, LocalId, Reading, Resolution
from kg.triplify import (
    BASE,
    Run,
    Share,
    article_graph,
    canonical_hash,
    description_graph,
    entity_graph,
    link_graph,
    shares_of,
    superclass_graph,
)
from kg.triplify.terms import decimal, partial_date

ALL = all_quads()
WIRE_QUADS, PAPER_QUADS, OLD_QUADS = article_quads()


def iri(local: str) -> NamedNode:
    """A thing of ours."""
    return NamedNode(f"{BASE}{local}")


def values(quads: tuple[Quad, ...] | list[Quad], subject: str, predicate: NamedNode) -> set[str]:
    """The values of a property, without base and datatype."""
    found = (quad.object for quad in quads if (quad.subject, quad.predicate) == (iri(subject), predicate))
    return {node.value.removeprefix(BASE) for node in found if isinstance(node, NamedNode | Literal)}


def test_each_article_has_a_graph_of_its_own() -> None:
    for reading, quads in zip(READINGS, article_quads(), strict=True):
        assert {quad.graph_name for quad in quads} == {iri(f"graph/article/{reading.article.id}")}


def test_dropping_an_article_takes_its_words_along() -> None:
    """No other graph cites them."""
    rest = [quad for quad in ALL if quad.graph_name != iri("graph/article/wire")]
    assert not [quad for quad in rest if "article/wire" in str(quad)]
    assert not [quad for quad in rest if quad.predicate == att.text and "wire" in str(quad.subject)]


def test_there_are_no_blank_nodes() -> None:
    assert all(isinstance(quad.subject, NamedNode) for quad in ALL)
    assert all(isinstance(quad.object, NamedNode | Literal) for quad in ALL)


def test_every_graph_is_sorted_and_without_repetition() -> None:
    for quads in article_quads():
        assert list(quads) == sorted(set(quads), key=str)


def test_one_meeting_rests_on_the_words_of_two_articles() -> None:
    meeting = "meeting/2024-04-26-dong-jun-sergei-shoigu"
    assert values(ALL, meeting, att.evidence) == {"article/wire#char=26,124", "article/paper#char=0,98"}
    assert values(ALL, meeting, att.date) == {"2024-04-26"}
    assert values(ALL, "account/paper--m1", att.date) == {"2024-04-25"}


def test_people_take_part_in_the_office_of_the_day() -> None:
    part = "participation/2014-11-18-chang-wanquan-sergei-shoigu--chang-wanquan"
    assert values(OLD_QUADS, part, att.inCapacityOf) == {"tenure/chang-wanquan-cn-defence-minister"}


def test_a_tenure_is_attested_on_each_day_an_article_shows_it() -> None:
    dong = "tenure/dong-jun-cn-defence-minister"
    assert values(ALL, dong, att.attestedOn) == {"2024-04-26", "2024-04-27"}
    assert values(WIRE_QUADS, dong, att.attestedOn) == {"2024-04-26"}
    assert values(WIRE_QUADS, dong, att.validFrom) == set()
    assert values(ALL, dong, att.validFrom) == {"2023-12-29"}


def test_an_office_called_past_is_not_attested() -> None:
    (tenure,) = (tenure for tenure in RESOLUTION.tenures if tenure.person == "chang-wanquan")
    past = tuple(replace(attestation, former=True) for attestation in tenure.attestations)
    quads = entity_graph(replace(RESOLUTION, tenures=(replace(tenure, attestations=past),)))
    assert values(quads, f"tenure/{tenure.key}", att.attestedOn) == set()
    assert values(quads, f"tenure/{tenure.key}", att.formerOn) == {"2014-11-19"}


def test_a_statement_keeps_its_words_and_the_source_it_came_through() -> None:
    said = "statement/paper-s1"
    assert values(ALL, said, att.text) == {"The work of the two armies is “closer every year”"}
    assert values(ALL, said, att.accordingTo) == {"organisation/tass"}
    assert values(ALL, said, att.saidAt) == {"meeting/2024-04-26-dong-jun-sergei-shoigu"}
    assert values(ALL, said, att.inGroup) == {"group/wire-s1"}
    assert values(ALL, "statement/paper-s2", att.about) == {"organisation/government-of-china"}


def test_the_hash_names_the_text() -> None:
    text = WIRE.article.text
    assert values(WIRE_QUADS, "article/wire", att.sha256) == {sha256(text.encode()).hexdigest()}
    assert values(WIRE_QUADS, "article/wire", att.text) == {text}


def test_the_text_can_be_left_out() -> None:
    quads = article_graph(WIRE, shares_of(RESOLUTION)["wire"], with_text=False)
    assert values(quads, "article/wire", att.text) == set()
    assert len(quads) == len(WIRE_QUADS) - 1


def test_an_unrelated_article_leaves_the_other_graphs_alone() -> None:
    """The old article and all it brought go; the others' graphs are the same, byte for byte."""
    rest = without_article("old", RESOLUTION)
    shares = shares_of(rest)
    assert article_graph(WIRE, shares["wire"]) == list(WIRE_QUADS)
    assert article_graph(PAPER, shares["paper"]) == list(PAPER_QUADS)


def without_article(article: str, resolution: Resolution) -> Resolution:
    """A resolution that has not seen an article."""
    attesting = {t.key: {a.evidence.article for a in t.attestations} for t in resolution.tenures}
    return replace(
        resolution,
        tenures=tuple(t for t in resolution.tenures if attesting[t.key] != {article}),
        meetings=tuple(m for m in resolution.meetings if {local.article for local in m.members} != {article}),
        statements=tuple(s for s in resolution.statements if s.member.article != article),
        entity_of={local: key for local, key in resolution.entity_of.items() if local.article != article},
        meeting_of={local: key for local, key in resolution.meeting_of.items() if local.article != article},
    )


def test_the_order_of_records_does_not_matter() -> None:
    shuffled = list(RESOLUTION.entity_of.items())
    random.Random(1).shuffle(shuffled)
    resolution = replace(RESOLUTION, entity_of=dict(shuffled), meetings=RESOLUTION.meetings[::-1])
    assert article_graph(WIRE, shares_of(resolution)["wire"]) == list(WIRE_QUADS)
    assert entity_graph(resolution) == entity_graph(RESOLUTION)


def test_shares_and_graphs_travel_between_processes() -> None:
    shares = pickle.loads(pickle.dumps(shares_of(RESOLUTION)))
    assert pickle.loads(pickle.dumps(article_graph(WIRE, shares["wire"]))) == list(WIRE_QUADS)


def test_an_article_in_which_nothing_was_found_is_still_an_article() -> None:
    quads = article_graph(Reading(WIRE.article), Share(publisher="tass"))
    assert {quad.subject for quad in quads} == {iri("article/wire"), iri("organisation/tass")}


def test_records_the_resolver_did_not_take_are_left_out() -> None:
    dropped = {local: key for local, key in RESOLUTION.meeting_of.items() if local != LocalId("wire", "m2")}
    quads = article_graph(WIRE, shares_of(replace(RESOLUTION, meeting_of=dropped))["wire"])
    assert not [quad for quad in quads if "putin-xi" in str(quad)]


def test_what_was_decided_against_and_what_speaks_against_a_tenure_is_said() -> None:
    person = replace(RESOLUTION.people[0], against=("not Chang Wan: another country",))
    tenure = replace(RESOLUTION.tenures[0], conflicts=("Xi Jinping held it on that day",))
    quads = entity_graph(replace(RESOLUTION, people=(person,), tenures=(tenure,)))
    assert values(quads, f"person/{person.key}", att.against) == set(person.against)
    assert values(quads, f"tenure/{tenure.key}", att.conflict) == set(tenure.conflicts)
    assert values(quads, "meeting/2024-04-26-dong-jun-sergei-shoigu", att.against) == {
        "not 2014-11-18-chang-wanquan-sergei-shoigu: another participant"
    }


def test_decided_links_fill_what_is_left_without_one() -> None:
    """The lexicon's link stands unless it was rejected; what is undecided is only near."""
    items = "http://www.wikidata.org/entity/Q"
    decided = [
        Decision("person/dong-jun", f"{items}1", "accept", 0.9, "by hand"),
        Decision("person/xi-jinping", f"{items}2", "accept", 0.9, "by hand"),
        Decision("person/sergei-shoigu", f"{items}32024", "reject", 1.0, "by hand"),
        Decision("person/sergei-shoigu", "https://other.example/1", "undecided", 0.7, "in doubt"),
        Decision("person/nobody", f"{items}3", "accept", 0.9, "by hand"),
    ]
    links = link_graph(RESOLUTION, decided=decided)
    assert values(links, "person/dong-jun", att.EXACT_MATCH) == {f"{items}1"}
    assert values(links, "link/dong-jun--Q1", att.because) == {"by hand"}
    assert values(links, "person/xi-jinping", att.EXACT_MATCH) == {f"{items}15031"}
    assert values(links, "person/sergei-shoigu", att.EXACT_MATCH) == set()
    assert values(links, "person/sergei-shoigu", att.CLOSE_MATCH) == {"https://other.example/1"}
    assert not values(links, "person/nobody", att.EXACT_MATCH)


def test_same_as_is_for_curated_links_only() -> None:
    links = link_graph(RESOLUTION)
    assert values(links, "person/sergei-shoigu", att.SAME_AS) == {"http://www.wikidata.org/entity/Q32024"}
    assert values(links, "organisation/tass", att.EXACT_MATCH) == {"http://www.wikidata.org/entity/Q223799"}
    assert values(links, "organisation/tass", att.SAME_AS) == set()


def test_borrowed_types_are_written_out_for_stores_that_do_not_reason() -> None:
    quads = superclass_graph(ALL)
    types = values(quads, "organisation/ministry-of-national-defence-of-china", att.A)
    assert types == {
        att.Organisation.value,
        f"{att.PREFIXES['org']}FormalOrganization",
        f"{att.PREFIXES['org']}Organization",
        f"{att.PREFIXES['prov']}Organization",
    }


def test_the_hash_of_the_dataset_is_that_of_its_canonical_form() -> None:
    dataset = Dataset(ALL)
    dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    canonical = "".join(sorted(f"{quad} .\n" for quad in dataset))
    assert canonical_hash(reversed(ALL)) == sha256(canonical.encode()).hexdigest()


def test_the_description_tells_what_was_made_from_what() -> None:
    inputs = {reading.article.id: reading.article.sha256 for reading in READINGS}
    run = Run("1.0", "en_model 1", "lexicon 1", inputs, canonical_hash(ALL), len(ALL), 5, {"Meeting": 4})
    quads = description_graph(run)
    assert values(quads, "dataset", att.sha256) == {canonical_hash(ALL)}
    assert values(quads, "dataset/Meeting", NamedNode(f"{att.PREFIXES['void']}entities")) == {"4"}
    assert description_graph(replace(run, inputs=dict(reversed(inputs.items())))) == quads


@pytest.mark.parametrize(
    ("value", "datatype"), [("2024", "gYear"), ("2024-04", "gYearMonth"), ("2024-04-26", "date")]
)
def test_a_date_is_as_exact_as_its_source(value: str, datatype: str) -> None:
    assert partial_date(value) == Literal(value, datatype=NamedNode(f"{att.PREFIXES['xsd']}{datatype}"))


@pytest.mark.parametrize(("value", "written"), [(1.0, "1"), (0.0, "0"), (0.9, "0.9"), (0.98765, "0.988")])
def test_numbers_are_written_as_no_store_rewrites_them(value: float, written: str) -> None:
    assert decimal(value).value == written
