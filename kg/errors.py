"""The error tree: everything the product raises on purpose.

AttestedError
├── InputError      a file, line or article that cannot be read; names it and the remedy
├── ModelError      a spaCy pipeline that is missing or lacks a component
├── LexiconError    a lexicon file that is missing or of another version
├── QueryError      a SPARQL query that does not parse or is not known by name
├── StoreError      a graph or store that cannot be read or written
└── ServiceError    a service of others that cannot be reached, refuses, or answers nonsense
"""


class AttestedError(Exception):
    """What a user can act on: the message names the thing and the remedy."""


class InputError(AttestedError):
    """A file, line or article that cannot be read."""


class ModelError(AttestedError):
    """A spaCy pipeline that is missing or lacks a component."""


class LexiconError(AttestedError):
    """A lexicon file that is missing or of another version."""


class QueryError(AttestedError):
    """A SPARQL query that does not parse or is not known by name."""


class StoreError(AttestedError):
    """A graph or store that cannot be read or written."""


class ServiceError(AttestedError):
    """A service of others that cannot be reached, refuses, or answers nonsense."""
