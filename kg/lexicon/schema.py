"""The lexicon file: read-only SQLite, every look-up one search in an index."""

from __future__ import annotations

VERSION = "1"
TABLES = ("country", "person", "organization", "place", "tenure", "name", "forename")

# ``name`` leads from a folded form to the keys of entries: kind is country, capital, person,
# organization or place. Lists of words are joined by "|".
SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE country (key TEXT PRIMARY KEY, iso3, name, qid, demonyms, aliases, capital, capital_qid,
    sovereign) WITHOUT ROWID;
CREATE TABLE person (key TEXT PRIMARY KEY, qid, name, aliases, country, gender, born) WITHOUT ROWID;
CREATE TABLE organization (key TEXT PRIMARY KEY, qid, name, aliases, kind, country, field, minister)
    WITHOUT ROWID;
CREATE TABLE place (key TEXT PRIMARY KEY, qid, name, aliases, kind, country) WITHOUT ROWID;
CREATE TABLE tenure (person, category, title, country, start, end, end_inferred, as_of, position,
    organization);
CREATE TABLE name (kind TEXT, form TEXT, key TEXT, PRIMARY KEY (kind, form, key)) WITHOUT ROWID;
CREATE TABLE forename (name TEXT PRIMARY KEY, gender) WITHOUT ROWID;
"""

INDEXES = """
CREATE INDEX tenure_office ON tenure (category, country);
CREATE INDEX tenure_person ON tenure (person);
CREATE INDEX organization_field ON organization (country, field) WHERE field IS NOT NULL;
"""
