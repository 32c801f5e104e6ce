"""Three short articles in our own words, true to facts, as they come out of reading and resolving.

The Astana meeting is told twice, by a wire and by a paper that quotes the wire and errs by a day;
the video call has no exact day; the meeting of 2014 has an earlier holder of the Chinese office.
"""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from kg.records import (
    Article,
    Attestation,
    Citation,
    DateRange,
    Link,
    LocalId,
    Meeting,
    Organization,
    Participation,
    Person,
    Post,
    Reading,
    Resolution,
    ResolvedMeeting,
    ResolvedOrganization,
    ResolvedPerson,
    ResolvedStatement,
    Role,
    Span,
    Statement,
    StatementGroup,
    Tenure,
)

WIRE_TEXT = """ASTANA, April 26. /TASS/. Russian Defence Minister Sergei Shoigu met his Chinese counterpart, \
Dong Jun, in Astana on Friday. “Our armed forces work together more closely every year,” Shoigu told Dong. \
Vladimir Putin is expected to see Xi Jinping in Beijing in May."""

PAPER_TEXT = """China’s new defence minister Dong Jun and Russia’s Sergei Shoigu held talks in Astana \
on April 25. The work of the two armies is “closer every year”, Shoigu said, according to Tass. \
Dong denied that China had sent weapons to any side. \
The pair had already spoken by video link since Dong took office."""

OLD_TEXT = """Chang Wanquan, the Chinese defence minister, received Sergei Shoigu in Beijing on November 18. \
China’s Ministry of National Defence said the ministers wanted joint exercises at sea."""


def at(text: str, words: str, nth: int = 1) -> Span:
    """The span of the nth occurrence of some words."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def article(id: str, text: str, publisher: str, day: date, title: str) -> Article:
    """An article as acquire gives it."""
    digest = sha256(text.encode()).hexdigest()
    url = f"https://news.example/{id}"
    return Article(id, f"{id}.txt", text, digest, publisher, day, title, url)


def _wire() -> Reading:
    """The wire's report of the Astana meeting."""
    text = WIRE_TEXT
    minister = Role("defence minister", "RU", None, False, at(text, "Russian Defence Minister"))
    counterpart = Role("defence minister", "CN", None, False, at(text, "Chinese counterpart"))
    friday = DateRange(date(2024, 4, 25), date(2024, 4, 25), "2024-04-25")
    return Reading(
        article("wire", text, "TASS", date(2024, 4, 26), "Shoigu meets Dong Jun in Astana"),
        (
            Person("p1", "Sergei Shoigu", ("Sergei Shoigu", "Shoigu"),
                   (at(text, "Sergei Shoigu"), at(text, "Shoigu", 2)), (minister,)),
            Person("p2", "Dong Jun", ("Dong Jun", "Dong"),
                   (at(text, "Dong Jun"), at(text, "Dong", 2)), (counterpart,)),
            Person("p3", "Vladimir Putin", ("Vladimir Putin",), (at(text, "Vladimir Putin"),)),
            Person("p4", "Xi Jinping", ("Xi Jinping",), (at(text, "Xi Jinping"),)),
        ),
        (Organization("o1", "TASS", ("TASS",), (at(text, "TASS"),), "media", "RU"),),
        (
            Meeting("m1", "held", "in_person", ("p1", "p2"), ("CN", "RU"),
                    at(text, "Russian Defence Minister Sergei Shoigu met his Chinese counterpart, "
                             "Dong Jun, in Astana on Friday."),
                    "Astana", "KZ", friday, "on Friday", confidence=0.95),
            Meeting("m2", "planned", "in_person", ("p3", "p4"), ("CN", "RU"),
                    at(text, "Vladimir Putin is expected to see Xi Jinping in Beijing in May."),
                    "Beijing", "CN", DateRange(date(2024, 5, 1), date(2024, 5, 31), "2024-05"),
                    "in May", confidence=0.8),
        ),
        (
            Statement("s1", ("p1",), "Shoigu", at(text, "Shoigu", 2), at(text, "told"), "direct",
                      at(text, "Our armed forces work together more closely every year,"),
                      "p2", "m1", confidence=0.9),
        ),
    )  # fmt: skip


def _paper() -> Reading:
    """The paper's report, with the video call of January."""
    text = PAPER_TEXT
    minister = Role("defence minister", "CN", None, False, at(text, "China’s new defence minister"))
    day = DateRange(date(2024, 4, 25), date(2024, 4, 25), "2024-04-25")
    return Reading(
        article("paper", text, "Harbour Post", date(2024, 4, 27), "Defence ministers talk"),
        (
            Person("p1", "Dong Jun", ("Dong Jun", "Dong"),
                   (at(text, "Dong Jun"), at(text, "Dong", 2), at(text, "Dong", 3)), (minister,)),
            Person("p2", "Sergei Shoigu", ("Sergei Shoigu", "Shoigu"),
                   (at(text, "Sergei Shoigu"), at(text, "Shoigu", 2))),
        ),
        (
            Organization("o1", "Tass", ("Tass",), (at(text, "Tass"),), "media", "RU"),
            Organization("o2", "China", ("China",), (at(text, "China", 2),), "government", "CN"),
        ),
        (
            Meeting("m1", "held", "in_person", ("p1", "p2"), ("CN", "RU"),
                    at(text, "China’s new defence minister Dong Jun and Russia’s Sergei Shoigu "
                             "held talks in Astana on April 25."),
                    "Astana", "KZ", day, "on April 25", confidence=0.95),
            Meeting("m2", "held", "video", ("p1", "p2"), ("CN", "RU"),
                    at(text, "The pair had already spoken by video link since Dong took office."),
                    date_text="since Dong took office", confidence=0.7),
        ),
        (
            Statement("s1", ("p2",), "Shoigu", at(text, "Shoigu", 2), at(text, "said"), "mixed",
                      at(text, "The work of the two armies is “closer every year”"),
                      meeting="m1", reported_by="o1", confidence=0.85),
            Statement("s2", ("p1",), "Dong", at(text, "Dong", 2), at(text, "denied"), "indirect",
                      at(text, "that China had sent weapons to any side"), negated=True, confidence=0.8),
        ),
    )  # fmt: skip


def _old() -> Reading:
    """A report of 2014."""
    text = OLD_TEXT
    minister = Role("defence minister", "CN", None, False, at(text, "the Chinese defence minister"))
    day = DateRange(date(2014, 11, 18), date(2014, 11, 18), "2014-11-18")
    return Reading(
        article("old", text, "Harbour Post", date(2014, 11, 19), "Shoigu in Beijing"),
        (
            Person("p1", "Chang Wanquan", ("Chang Wanquan",), (at(text, "Chang Wanquan"),), (minister,)),
            Person("p2", "Sergei Shoigu", ("Sergei Shoigu",), (at(text, "Sergei Shoigu"),)),
        ),
        (
            Organization("o1", "Ministry of National Defence of China", ("Ministry of National Defence",),
                         (at(text, "China’s Ministry of National Defence"),), "ministry", "CN"),
        ),
        (
            Meeting("m1", "held", "in_person", ("p1", "p2"), ("CN", "RU"),
                    at(text, "Chang Wanquan, the Chinese defence minister, received Sergei Shoigu "
                             "in Beijing on November 18."),
                    "Beijing", "CN", day, "on November 18", confidence=0.95),
        ),
        (
            Statement("s1", ("o1",), "China’s Ministry of National Defence",
                      at(text, "China’s Ministry of National Defence"), at(text, "said"), "indirect",
                      at(text, "the ministers wanted joint exercises at sea"), confidence=0.9),
        ),
    )  # fmt: skip


WIRE, PAPER, OLD = READINGS = (_wire(), _paper(), _old())

ENTITY_OF = {
    LocalId("wire", "p1"): "sergei-shoigu",
    LocalId("wire", "p2"): "dong-jun",
    LocalId("wire", "p3"): "vladimir-putin",
    LocalId("wire", "p4"): "xi-jinping",
    LocalId("wire", "o1"): "tass",
    LocalId("paper", "p1"): "dong-jun",
    LocalId("paper", "p2"): "sergei-shoigu",
    LocalId("paper", "o1"): "tass",
    LocalId("paper", "o2"): "government-of-china",
    LocalId("old", "p1"): "chang-wanquan",
    LocalId("old", "p2"): "sergei-shoigu",
    LocalId("old", "o1"): "ministry-of-national-defence-of-china",
}
MEETING_OF = {
    LocalId("wire", "m1"): "2024-04-26-dong-jun-sergei-shoigu",
    LocalId("wire", "m2"): "2024-05-vladimir-putin-xi-jinping",
    LocalId("paper", "m1"): "2024-04-26-dong-jun-sergei-shoigu",
    LocalId("paper", "m2"): "2023-12-29-2024-04-27-dong-jun-sergei-shoigu",
    LocalId("old", "m1"): "2014-11-18-chang-wanquan-sergei-shoigu",
}


def _members(key: str) -> tuple[LocalId, ...]:
    """The local records that a key stands for."""
    known = {**ENTITY_OF, **MEETING_OF}
    return tuple(sorted(local for local, entity in known.items() if entity == key))


def _person(key: str, name: str, *aka: str, qid: str | None = None) -> ResolvedPerson:
    """A person across the articles."""
    link = Link(qid, 0.98, "name and office in the lexicon", curated=True) if qid else None
    because = ("same full name",) if len(_members(key)) > 1 else ()
    return ResolvedPerson(key, name, (name, *aka), _members(key), link, because)


def _body(
    key: str, name: str, kind: str, country: str | None, link: Link | None = None
) -> ResolvedOrganization:
    """An organisation across the articles."""
    return ResolvedOrganization(key, name, (name,), kind, country, _members(key), link)


def _shown(article: str, day: date, words: Span) -> Attestation:
    """An article's word for an office."""
    return Attestation(day, False, Citation(article, words))


def _meeting(key: str, people: dict[str, str | None], **facts: object) -> ResolvedMeeting:
    """A meeting of China's and Russia's people across the articles."""
    settled: dict[str, object] = {
        "status": "held", "mode": "in_person", "place": None, "place_country": None, "date": None
    }  # fmt: skip
    parts = tuple(Participation(person, tenure) for person, tenure in people.items())
    return ResolvedMeeting(
        key=key, members=_members(key), participations=parts, sides=("CN", "RU"), **(settled | facts)  # type: ignore[arg-type]
    )  # fmt: skip


_DONG, _SHOIGU, _CHANG = (
    "dong-jun-cn-defence-minister",
    "sergei-shoigu-ru-defence-minister",
    "chang-wanquan-cn-defence-minister",
)
_MINISTRY = "ministry-of-national-defence-of-china"

RESOLUTION = Resolution(
    people=(
        _person("chang-wanquan", "Chang Wanquan", qid="Q27503"),
        _person("dong-jun", "Dong Jun", "Dong"),
        _person("sergei-shoigu", "Sergei Shoigu", "Shoigu", qid="Q32024"),
        _person("vladimir-putin", "Vladimir Putin", qid="Q7747"),
        _person("xi-jinping", "Xi Jinping", qid="Q15031"),
    ),
    organizations=(
        _body("government-of-china", "Government of China", "government", "CN"),
        _body("harbour-post", "Harbour Post", "media", None),
        _body(_MINISTRY, "Ministry of National Defence of China", "ministry", "CN"),
        _body("tass", "TASS", "media", "RU", Link("Q223799", 0.9, "same name and country")),
    ),
    posts=(
        Post("cn-defence-minister", "defence minister", "CN", "ministry-of-national-defence-of-china"),
        Post("ru-defence-minister", "defence minister", "RU"),
    ),
    tenures=(
        Tenure(_CHANG, "chang-wanquan", "cn-defence-minister",
               (_shown("old", date(2014, 11, 19), at(OLD_TEXT, "the Chinese defence minister")),)),
        Tenure(_DONG, "dong-jun", "cn-defence-minister",
               (_shown("paper", date(2024, 4, 27), at(PAPER_TEXT, "China’s new defence minister")),
                _shown("wire", date(2024, 4, 26), at(WIRE_TEXT, "Chinese counterpart"))),
               valid_from="2023-12-29", stated_by="lexicon"),
        Tenure(_SHOIGU, "sergei-shoigu", "ru-defence-minister",
               (_shown("wire", date(2024, 4, 26), at(WIRE_TEXT, "Russian Defence Minister")),),
               valid_from="2012-11-06", valid_until="2024-05-12", stated_by="lexicon"),
    ),
    meetings=(
        _meeting("2014-11-18-chang-wanquan-sergei-shoigu",
                 {"chang-wanquan": _CHANG, "sergei-shoigu": _SHOIGU},
                 place="Beijing", place_country="CN", date="2014-11-18"),
        _meeting("2023-12-29-2024-04-27-dong-jun-sergei-shoigu",
                 {"dong-jun": _DONG, "sergei-shoigu": _SHOIGU},
                 mode="video", not_before=date(2023, 12, 29), not_after=date(2024, 4, 27),
                 derivation="after Dong Jun took office, before the article was published"),
        _meeting("2024-04-26-dong-jun-sergei-shoigu", {"dong-jun": _DONG, "sergei-shoigu": _SHOIGU},
                 place="Astana", place_country="KZ", date="2024-04-26",
                 because=("same participants and place, a day apart",),
                 conflicts=("date: wire says 2024-04-26, paper says 2024-04-25",),
                 against=("not 2014-11-18-chang-wanquan-sergei-shoigu: another participant",)),
        _meeting("2024-05-vladimir-putin-xi-jinping", {"vladimir-putin": None, "xi-jinping": None},
                 status="planned", place="Beijing", place_country="CN", date="2024-05"),
    ),
    statements=(
        ResolvedStatement("old-s1", LocalId("old", "s1"), ("ministry-of-national-defence-of-china",), ()),
        ResolvedStatement("paper-s1", LocalId("paper", "s1"), ("sergei-shoigu",), (_SHOIGU,),
                          meeting="2024-04-26-dong-jun-sergei-shoigu", reported_by="tass"),
        ResolvedStatement("paper-s2", LocalId("paper", "s2"), ("dong-jun",), (_DONG,)),
        ResolvedStatement("wire-s1", LocalId("wire", "s1"), ("sergei-shoigu",), (_SHOIGU,),
                          addressee="dong-jun", meeting="2024-04-26-dong-jun-sergei-shoigu"),
    ),
    groups=(StatementGroup("wire-s1", ("paper-s1", "wire-s1"), ("same speaker, meeting and words",)),),
    entity_of=ENTITY_OF,
    meeting_of=MEETING_OF,
    publisher_of={"wire": "tass", "paper": "harbour-post", "old": "harbour-post"},
)  # fmt: skip

COUNTRIES = {"CN": "China", "KZ": "Kazakhstan", "RU": "Russia"}
