"""Doc -> mentions: who is named in which office, who met whom, who said what. spaCy ends here."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.body_references import BodyReferences
from kg.extract.coreference import Coreference
from kg.extract.described_roles import with_described, with_later
from kg.extract.held import held_by
from kg.extract.holders import Holders
from kg.extract.linked import linked_organizations, linked_people
from kg.extract.meetings import read_meetings
from kg.extract.named import read_names
from kg.extract.organizations import read_organizations
from kg.extract.people import read_people
from kg.extract.plain_roles import with_plain_roles
from kg.extract.references import Reference, References
from kg.extract.role_countries import with_countries
from kg.extract.statements import read_statements
from kg.lexicon import Lexicon
from kg.records import Article, Reading


def extract_mentions(article: Article, doc: Doc, lexicon: Lexicon) -> Reading:
    """All that one article says, in the words of the records."""
    named = read_names(doc, lexicon, article.published)
    organizations, body_at = read_organizations(doc, named)
    people, person_at = read_people(doc, named, body_at)
    held = {person.id: held_by(person, named, article.published) for person in people}
    people = with_countries(people, held, named, organizations, article)
    people = with_plain_roles(people, held, article.published)
    countries = {i: code for i in named.at if (code := named.country_at(i)) is not None}
    at = {i: Reference(countries=(code,)) for i, code in countries.items()}
    at |= {
        i: Reference(organizations=(id,), countries=at[i].countries if i in at else ())
        for i, id in body_at.items()
    }
    at |= {i: Reference(people=(id,)) for i, id in person_at.items()}
    holders = Holders(doc, named, {person.id: person for person in people}, held, article.published)
    at = Coreference(doc, holders, at).run()
    at = BodyReferences(doc, {body.id: body for body in organizations}, at).run()
    described = with_described(holders.people, holders.described, named)
    described = with_later(described, at, person_at, named)
    people = with_countries(described, held, named, organizations, article, at)
    people = linked_people(people, article.published, set(countries.values()), lexicon)
    organizations = linked_organizations(organizations, lexicon)
    references = References(people, organizations, at)
    meetings = read_meetings(doc, references, lexicon, article.published)
    return Reading(article, people, organizations, meetings, read_statements(doc, references, meetings))
