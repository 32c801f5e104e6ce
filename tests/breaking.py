"""For every shape one way to break it: whose property takes which values instead of its own."""

from __future__ import annotations

from typing import NamedTuple

from pyoxigraph import Store

from kg import vocabulary as att
from kg.triplify import BASE, instance_prefixes

ASTANA = "meeting:2024-04-26-dong-jun-sergei-shoigu"
CALL = "meeting:2023-12-29-2024-04-27-dong-jun-sergei-shoigu"
GUEST = "participation:2024-04-26-dong-jun-sergei-shoigu--sergei-shoigu"
DONG = "tenure:dong-jun-cn-defence-minister"
CHANG = "tenure:chang-wanquan-cn-defence-minister"
SHOIGU = "tenure:sergei-shoigu-ru-defence-minister"
POST = "post:cn-defence-minister"
MINISTRY = "organisation:ministry-of-national-defence-of-china"
WIRE = "<article/wire>"
SAID = "<article/paper#char=157,161>"
NAMED = "<article/paper#char=150,156>"
LINK = "link:sergei-shoigu--Q32024"
TWICE = '"2024-01-01"^^xsd:date, "2024-01-02"^^xsd:date'


class Breaking(NamedTuple):
    """A shape, and the change that breaks it."""

    shape: str
    subject: str
    predicate: str
    objects: str  # as Turtle writes them; none takes the property away


BREAKING = [
    Breaking("Article-identifier", WIRE, "dcterms:identifier", ""),
    Breaking("Article-sha256", WIRE, "att:sha256", '"ABC"'),
    Breaking("Article-text", WIRE, "att:text", '"one", "two"'),
    Breaking("Article-published", WIRE, "att:published", '"2024-04"^^xsd:gYearMonth'),
    Breaking("Article-publisher", WIRE, "att:publisher", "person:dong-jun"),
    Breaking("Mention-inArticle", SAID, "att:inArticle", ""),
    Breaking("Mention-start", SAID, "att:start", "-1"),
    Breaking("Mention-end", SAID, "att:end", '"161"'),
    Breaking("Mention-exact", SAID, "att:exact", '""'),
    Breaking("Mention-refersTo", NAMED, "att:refersTo", POST),
    Breaking("Proof", NAMED, "att:exact", '"Shoygu"'),
    Breaking("TextHash", WIRE, "att:sha256", f'"{"0" * 64}"'),
    Breaking("Person-against", "person:dong-jun", "att:against", "person:xi-jinping"),
    Breaking("Organisation-organisationKind", MINISTRY, "att:organisationKind", "att:format-video"),
    Breaking("Organisation-country", MINISTRY, "att:country", "country:CN, country:RU"),
    Breaking("Country-identifier", "country:KZ", "dcterms:identifier", '"KAZ"'),
    Breaking("Place-country", "place:kz-astana", "att:country", "person:dong-jun"),
    Breaking("Post-country", POST, "att:country", '"CN"'),
    Breaking("Post-postIn", POST, "org:postIn", "country:CN"),
    Breaking("Tenure-holder", DONG, "att:holder", "person:dong-jun, person:xi-jinping"),
    Breaking("Tenure-ofPost", DONG, "att:ofPost", ""),
    Breaking("Tenure-attestedOn", DONG, "att:attestedOn", '"2024"^^xsd:gYear'),
    Breaking("Tenure-formerOn", DONG, "att:formerOn", '"2025-02-30"^^xsd:date'),
    Breaking("Tenure-validFrom", DONG, "att:validFrom", '"in 2023"'),
    Breaking("Tenure-validUntil", SHOIGU, "att:validUntil", TWICE),
    Breaking("Tenure-statedBy", SHOIGU, "att:statedBy", '"lexicon", "wire"'),
    Breaking("Tenure-evidence", DONG, "att:evidence", WIRE),
    Breaking("Meeting-participant", ASTANA, "att:participant", "country:CN"),
    Breaking("Meeting-evidence", ASTANA, "att:evidence", WIRE),
    Breaking("Meeting-side", ASTANA, "att:side", '"CN"'),
    Breaking("Meeting-status", ASTANA, "att:status", "att:status-held, att:status-planned"),
    Breaking("Meeting-format", ASTANA, "att:format", '"video"'),
    Breaking("Meeting-place", ASTANA, "att:place", "place:kz-astana, place:cn-beijing"),
    Breaking("Meeting-date", ASTANA, "att:date", '"26 April"'),
    Breaking("Meeting-notBefore", CALL, "att:notBefore", TWICE),
    Breaking("Meeting-notAfter", CALL, "att:notAfter", TWICE),
    Breaking("Meeting-confidence", ASTANA, "att:confidence", "1.5"),
    Breaking("Meeting-against", ASTANA, "att:against", CALL),
    Breaking("DateRange", CALL, "att:notBefore", '"2025-01-01"^^xsd:date'),
    Breaking("Participation-atMeeting", GUEST, "att:atMeeting", ""),
    Breaking("Participation-actor", GUEST, "att:actor", "country:RU"),
    Breaking("Participation-inCapacityOf", GUEST, "att:inCapacityOf", "post:ru-defence-minister"),
    Breaking("Participation-evidence", GUEST, "att:evidence", WIRE),
    Breaking("OwnCapacity", GUEST, "att:inCapacityOf", DONG),
    Breaking("Account-atMeeting", "account:wire--m1", "att:atMeeting", ""),
    Breaking("Account-inArticle", "account:wire--m1", "att:inArticle", ""),
    Breaking("Account-evidence", "account:wire--m1", "att:evidence", ""),
    Breaking("Account-status", "account:wire--m1", "att:status", ""),
    Breaking("Account-format", "account:wire--m1", "att:format", "att:status-held"),
    Breaking("Account-confidence", "account:wire--m1", "att:confidence", "-0.1"),
    Breaking("Account-date", "account:wire--m1", "att:date", TWICE),
    Breaking("Account-notBefore", "account:wire--m1", "att:notBefore", '"April"'),
    Breaking("Account-notAfter", "account:wire--m1", "att:notAfter", '"April"'),
    Breaking("Account-place", "account:wire--m1", "att:place", "country:KZ"),
    Breaking("AccountEvidence", "account:wire--m1", "att:evidence", SAID),
    Breaking("NotYetHeld", "account:wire--m1", "att:date", '"2024-06-01"^^xsd:date'),
    Breaking("Statement-inArticle", "statement:paper-s1", "att:inArticle", ""),
    Breaking("Statement-text", "statement:paper-s1", "att:text", ""),
    Breaking("Statement-evidence", "statement:paper-s1", "att:evidence", ""),
    Breaking("Statement-speaker", "statement:paper-s1", "att:speaker", POST),
    Breaking("Statement-speakerText", "statement:paper-s1", "att:speakerText", '"he", "Shoigu"'),
    Breaking("Statement-addressee", "statement:wire-s1", "att:addressee", "country:CN"),
    Breaking("Statement-inCapacityOf", "statement:wire-s1", "att:inCapacityOf", POST),
    Breaking("Statement-saidAt", "statement:wire-s1", "att:saidAt", "place:kz-astana"),
    Breaking("Statement-accordingTo", "statement:paper-s1", "att:accordingTo", '"TASS"'),
    Breaking("Statement-about", "statement:paper-s2", "att:about", "country:CN"),
    Breaking("Statement-cue", "statement:paper-s1", "att:cue", '"said"'),
    Breaking("Statement-polarity", "statement:paper-s1", "att:polarity", '"negated"'),
    Breaking("Statement-confidence", "statement:paper-s1", "att:confidence", "2"),
    Breaking("StatementKind", "statement:paper-s1", "a", "att:Statement"),
    Breaking("Verbatim", "statement:paper-s1", "att:text", '"Closer every year"'),
    Breaking("StatementEvidence", "statement:wire-s1", "att:evidence", SAID),
    Breaking("SpeakerCapacity", "statement:wire-s1", "att:inCapacityOf", DONG),
    Breaking("SomeSpeaker", "statement:anonymous", "a", "att:Statement"),
    Breaking("Link-linkFrom", LINK, "att:linkFrom", ""),
    Breaking("Link-linkTo", LINK, "att:linkTo", '"Q32024"'),
    Breaking("Link-confidence", LINK, "att:confidence", ""),
    Breaking("Link-because", LINK, "att:because", ""),
    Breaking("LinkStated", "person:sergei-shoigu", "skos:exactMatch", ""),
    Breaking("PersonLabel", "person:dong-jun", "rdfs:label", ""),
    Breaking("OrganisationLabel", MINISTRY, "rdfs:label", '"one", "two"'),
    Breaking("PostLabel", POST, "rdfs:label", ""),
    Breaking("MeetingLabel", ASTANA, "rdfs:label", ""),
    Breaking("CountryLabel", "country:CN", "rdfs:label", ""),
    Breaking("TenureEvidence", CHANG, "att:evidence", ""),
    Breaking("MeetingEvidence", ASTANA, "att:evidence", ""),
    Breaking("ParticipationEvidence", GUEST, "att:evidence", ""),
    Breaking("MeetingSettled", ASTANA, "att:status", ""),
    Breaking("TwoSides", "meeting:alone", "a", "att:Meeting"),
    Breaking("OneHolder", CHANG, "att:attestedOn", '"2024-04-26"^^xsd:date'),
    Breaking("WithinTerms", SHOIGU, "att:validUntil", '"2023"^^xsd:gYear'),
    Breaking("GroupOfTwo", "statement:paper-s1", "att:inGroup", ""),
    Breaking("OneLink", LINK, "att:linkTo", "wd:Q27503"),
]

_PREFIXES = {**att.PREFIXES, **instance_prefixes()}


def break_shape(store: Store, breaking: Breaking) -> None:
    """Make the change that breaks the shape."""
    _, subject, predicate, objects = breaking
    update = f"DELETE WHERE {{ {subject} {predicate} ?value }}"
    update += f" ; INSERT DATA {{ {subject} {predicate} {objects} }}" if objects else ""
    store.update(update, prefixes=_PREFIXES, base_iri=BASE)
