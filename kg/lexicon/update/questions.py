"""What is asked of a Wikidata-shaped endpoint. Data, no logic; %s is a list of items.

Every question has a total order, so that its pages neither overlap nor leave anything out.
"""

from __future__ import annotations

_PREFIXES = """
PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX psv: <http://www.wikidata.org/prop/statement/value/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
"""

# ISO 3166-1 alpha-2 codes.
COUNTRIES = (
    _PREFIXES + "SELECT DISTINCT ?country ?code WHERE { ?country wdt:P297 ?code } ORDER BY ?country ?code"
)

# Kinds of head of state, head of government and minister, with the country they belong to.
OFFICES = (
    _PREFIXES
    + """
SELECT DISTINCT ?office ?title ?country WHERE {
  VALUES ?kind { wd:Q48352 wd:Q2285706 wd:Q83307 }
  ?office (wdt:P31|wdt:P279)/wdt:P279* ?kind ; wdt:P1001|wdt:P17 ?country ; rdfs:label ?title .
  ?country wdt:P297 ?code .
  FILTER(LANG(?title) = "en")
} ORDER BY ?office ?country"""
)

# Who held the offices; a date's precision (9 year, 10 month, 11 day) where the endpoint has it.
TERMS = (
    _PREFIXES
    + """
SELECT DISTINCT ?term ?person ?office ?start ?start_precision ?end ?end_precision WHERE {
  VALUES ?office { %s }
  ?term ps:P39 ?office . ?person p:P39 ?term .
  OPTIONAL { ?term pq:P580 ?start . OPTIONAL { ?term pqv:P580/wikibase:timePrecision ?start_precision } }
  OPTIONAL { ?term pq:P582 ?end . OPTIONAL { ?term pqv:P582/wikibase:timePrecision ?end_precision } }
  FILTER NOT EXISTS { ?term wikibase:rank wikibase:DeprecatedRank }
  FILTER(!BOUND(?end) || YEAR(?end) >= %d)
} ORDER BY ?term ?person ?start ?end ?start_precision ?end_precision"""
)

PEOPLE = (
    _PREFIXES
    + """
SELECT DISTINCT ?item ?name ?country ?gender ?born ?born_precision WHERE {
  VALUES ?item { %s }
  ?item wdt:P31 wd:Q5 ; rdfs:label ?name . FILTER(LANG(?name) IN ("en", "mul"))
  OPTIONAL { ?item wdt:P27 ?country }
  OPTIONAL { ?item wdt:P21 ?gender }
  OPTIONAL { ?item wdt:P569 ?born . OPTIONAL { ?item p:P569/psv:P569/wikibase:timePrecision ?born_precision } }
} ORDER BY ?item LANG(?name) ?name ?country ?gender ?born ?born_precision"""
)

# Ministries that were not dissolved, and the office of their minister.
MINISTRIES = (
    _PREFIXES
    + """
SELECT DISTINCT ?item ?name ?country ?minister WHERE {
  ?item wdt:P31/wdt:P279* wd:Q192350 ; wdt:P17 ?country ; rdfs:label ?name .
  ?country wdt:P297 ?code .
  FILTER(LANG(?name) = "en")
  FILTER NOT EXISTS { ?item wdt:P576 ?dissolved }
  OPTIONAL { ?item wdt:P2388 ?minister }
} ORDER BY ?item ?name ?country ?minister"""
)

ALIASES = (
    _PREFIXES
    + """
SELECT DISTINCT ?item ?alias WHERE {
  VALUES ?item { %s }
  ?item skos:altLabel ?alias . FILTER(LANG(?alias) IN ("en", "mul"))
} ORDER BY ?item ?alias"""
)
