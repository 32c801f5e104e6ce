"""The only place an IRI is minted: readable, derived from content, safe in every syntax."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from pyoxigraph import NamedNode

from kg.lexicon.names import slug
from kg.records import Span

BASE = "https://w3id.org/attested/id/"
WIKIDATA = "http://www.wikidata.org/entity/"
_KINDS = (
    "person", "organisation", "country", "place", "post", "tenure", "meeting", "participation",
    "account", "statement", "group", "link",
)  # fmt: skip


def instance_prefixes(base: str = BASE) -> dict[str, str]:
    """A prefix for each kind of thing whose local names need no escapes."""
    return {kind: f"{base}{kind}/" for kind in _KINDS}


def wikidata(qid: str) -> NamedNode:
    """An item of Wikidata."""
    return NamedNode(f"{WIKIDATA}{qid}")


@dataclass(frozen=True, slots=True)
class Iris:
    """The names of all our things under one base."""

    base: str = BASE

    def _mint(self, kind: str, *keys: str) -> NamedNode:
        """The thing of a kind with a key; several keys are joined by two hyphens."""
        name = quote("--".join(keys), safe="")
        return NamedNode(f"{self.base}{kind}/{name.replace('.', '%2E') if not name.strip('.') else name}")

    def person(self, key: str) -> NamedNode:
        """A person, by key."""
        return self._mint("person", key)

    def organisation(self, key: str) -> NamedNode:
        """An organisation, by key."""
        return self._mint("organisation", key)

    def country(self, code: str) -> NamedNode:
        """A country, by ISO 3166-1 code."""
        return self._mint("country", code)

    def place(self, name: str | None, country: str | None) -> NamedNode:
        """A place, by country and name: place/kz-astana; one without a name is its country's."""
        parts = [(country or "").lower(), slug(name or "") or (name or "")]
        return self._mint("place", "-".join(part for part in parts if part))

    def post(self, key: str) -> NamedNode:
        """An office, by key."""
        return self._mint("post", key)

    def tenure(self, key: str) -> NamedNode:
        """A person's holding of a post, by key."""
        return self._mint("tenure", key)

    def meeting(self, key: str) -> NamedNode:
        """A meeting, by key."""
        return self._mint("meeting", key)

    def participation(self, meeting: str, person: str) -> NamedNode:
        """A person's part in a meeting, by the keys of both."""
        return self._mint("participation", meeting, person)

    def statement(self, key: str) -> NamedNode:
        """A statement, by key."""
        return self._mint("statement", key)

    def group(self, key: str) -> NamedNode:
        """A group of statements, by key."""
        return self._mint("group", key)

    def article(self, article: str) -> NamedNode:
        """An article, by id."""
        return self._mint("article", article)

    def account(self, article: str, meeting: str) -> NamedNode:
        """What an article says of a meeting, by the article's id and the meeting's id in it."""
        return self._mint("account", article, meeting)

    def mention(self, article: str, span: Span) -> NamedNode:
        """A span of an article's text, as an RFC 5147 fragment of the article."""
        return NamedNode(f"{self.article(article).value}#char={span.start},{span.end}")

    def link(self, key: str, qid: str) -> NamedNode:
        """The claim that a thing of ours is an item of Wikidata."""
        return self._mint("link", key, qid)

    def graph_of(self, article: str) -> NamedNode:
        """The named graph of all that rests on one article alone."""
        return NamedNode(f"{self.base}graph/article/{self.article(article).value.rpartition('/')[2]}")

    def graph(self, name: str) -> NamedNode:
        """A named graph of the whole run: entities, links, superclasses, description."""
        return self._mint("graph", name)

    def described(self, name: str) -> NamedNode:
        """A thing of the dataset's description: the dataset, the run, the software."""
        return NamedNode(f"{self.base}{name}")
