"""What the pages ask the store. %thing% is the IRI of the page's subject."""

from __future__ import annotations

COUNTS = """
SELECT ?articles ?people ?meetings ?statements WHERE {
  { SELECT (COUNT(*) AS ?articles) { ?a a att:Article } }
  { SELECT (COUNT(*) AS ?people) { ?p a att:Person } }
  { SELECT (COUNT(*) AS ?meetings) { ?m a att:Meeting } }
  { SELECT (COUNT(*) AS ?statements) { ?s a att:Statement } }
}"""

# One row for each meeting and participant.
MEETINGS = """
SELECT ?meeting ?name ?person ?date ?from ?to ?format ?status ?place WHERE {
  ?meeting a att:Meeting .
  %where%
  OPTIONAL { ?meeting att:participant ?person . ?person rdfs:label ?name }
  OPTIONAL { ?meeting att:date ?date }
  OPTIONAL { ?meeting att:notBefore ?from }
  OPTIONAL { ?meeting att:notAfter ?to }
  OPTIONAL { ?meeting att:format ?format }
  OPTIONAL { ?meeting att:status ?status }
  OPTIONAL { ?meeting att:place/rdfs:label ?place }
} ORDER BY ?meeting ?name"""

# The meetings of a home page, as a condition for MEETINGS.
LATEST = """{ SELECT ?meeting WHERE {
    ?meeting a att:Meeting .
    OPTIONAL { ?meeting att:date ?on }
    OPTIONAL { ?meeting att:notBefore ?since }
    OPTIONAL { ?meeting att:notAfter ?until }
  } ORDER BY DESC(STR(COALESCE(?on, ?since, ?until))) DESC(?meeting) LIMIT 12 }"""

# The meetings that surely fell in a year.
YEARS = """
SELECT ?year (COUNT(DISTINCT ?meeting) AS ?n) WHERE {
  ?meeting a att:Meeting .
  OPTIONAL { ?meeting att:date ?date }
  OPTIONAL { ?meeting att:notBefore ?from }
  OPTIONAL { ?meeting att:notAfter ?to }
  BIND(SUBSTR(STR(COALESCE(?date, ?from, ?to)), 1, 4) AS ?year)
  FILTER(?year = SUBSTR(STR(COALESCE(?date, ?to)), 1, 4))
} GROUP BY ?year ORDER BY ?year"""

ARTICLES = """
SELECT ?article ?id ?title ?published ?publisher WHERE {
  ?article a att:Article ; dcterms:identifier ?id .
  OPTIONAL { ?article dcterms:title ?title }
  OPTIONAL { ?article att:published ?published }
  OPTIONAL { ?article att:publisher/rdfs:label ?publisher }
} ORDER BY DESC(?published) ?id LIMIT 10"""

NAMES = """
SELECT DISTINCT ?thing ?name ?label ?type WHERE {
  VALUES ?type { att:Person att:Organisation att:Meeting att:Post }
  ?thing a ?type ; rdfs:label ?label . { ?thing rdfs:label ?name } UNION { ?thing skos:altLabel ?name }
  FILTER(CONTAINS(LCASE(?name), LCASE(%text%)))
} ORDER BY STRLEN(?name) ?name LIMIT 50"""

FACTS = """
SELECT ?label ?type ?wikidata ?country ?because WHERE {
  %thing% rdfs:label ?label .
  OPTIONAL { %thing% a ?type FILTER(STRSTARTS(STR(?type), STR(att:))) }
  OPTIONAL { %thing% skos:exactMatch ?wikidata }
  OPTIONAL { %thing% att:country/rdfs:label ?country }
  OPTIONAL { %thing% att:because ?because }
}"""

ALIASES = "SELECT DISTINCT ?name WHERE { %thing% skos:altLabel ?name } ORDER BY ?name"

OFFICES = """
SELECT ?tenure ?post ?title ?holder ?holderName ?from ?until ?by
       (GROUP_CONCAT(DISTINCT STR(?day); separator=" ") AS ?days) WHERE {
  ?tenure a att:Tenure ; att:holder ?holder ; att:ofPost ?post .
  ?post rdfs:label ?title . ?holder rdfs:label ?holderName .
  FILTER(?holder = %thing% || ?post = %thing%)
  OPTIONAL { ?tenure att:attestedOn ?day }
  OPTIONAL { ?tenure att:validFrom ?from }
  OPTIONAL { ?tenure att:validUntil ?until }
  OPTIONAL { ?tenure att:statedBy ?by }
} GROUP BY ?tenure ?post ?title ?holder ?holderName ?from ?until ?by ORDER BY ?from ?tenure"""

STATEMENTS = """
SELECT ?statement ?text ?type ?speaker ?speakerName ?words ?article ?id ?published ?publisher ?medium ?polarity
       ?confidence ?group WHERE {
  ?statement a att:Statement, ?type ; att:text ?text ; att:inArticle ?article ; att:polarity ?polarity .
  VALUES ?type { att:DirectQuotation att:MixedQuotation att:IndirectStatement }
  %where%
  ?article dcterms:identifier ?id .
  OPTIONAL { ?statement att:speaker ?speaker . ?speaker rdfs:label ?speakerName }
  OPTIONAL { ?statement att:speakerText ?words }
  OPTIONAL { ?article att:published ?published }
  OPTIONAL { ?article att:publisher/rdfs:label ?publisher }
  OPTIONAL { ?statement att:accordingTo/rdfs:label ?medium }
  OPTIONAL { ?statement att:confidence ?confidence }
  OPTIONAL { ?statement att:inGroup ?group }
} ORDER BY DESC(?published) ?statement"""

# What each article says of a meeting, in its own words.
ACCOUNTS = """
SELECT ?account ?article ?id ?title ?published ?publisher ?exact ?mention ?start ?date ?dateText ?format ?place WHERE {
  ?account a att:Account ; att:atMeeting %thing% ; att:inArticle ?article ; att:evidence ?mention .
  ?mention att:exact ?exact ; att:start ?start .
  ?article dcterms:identifier ?id .
  OPTIONAL { ?article dcterms:title ?title }
  OPTIONAL { ?article att:published ?published }
  OPTIONAL { ?article att:publisher/rdfs:label ?publisher }
  OPTIONAL { ?account att:date ?date }
  OPTIONAL { ?account att:dateText ?dateText }
  OPTIONAL { ?account att:format ?format }
  OPTIONAL { ?account att:place/rdfs:label ?place }
} ORDER BY ?published ?id ?start"""

PARTICIPANTS = """
SELECT ?person ?name ?tenure ?capacity WHERE {
  ?part att:atMeeting %thing% ; att:actor ?person . ?person rdfs:label ?name .
  OPTIONAL { ?part att:inCapacityOf ?tenure . ?tenure att:ofPost/rdfs:label ?capacity }
} ORDER BY ?name"""

MEETING = """
SELECT ?label ?date ?from ?to ?derivation ?format ?status ?place ?occasion ?confidence WHERE {
  %thing% a att:Meeting .
  OPTIONAL { %thing% rdfs:label ?label }
  OPTIONAL { %thing% att:date ?date }
  OPTIONAL { %thing% att:notBefore ?from }
  OPTIONAL { %thing% att:notAfter ?to }
  OPTIONAL { %thing% att:dateDerivation ?derivation }
  OPTIONAL { %thing% att:format ?format }
  OPTIONAL { %thing% att:status ?status }
  OPTIONAL { %thing% att:place/rdfs:label ?place }
  OPTIONAL { %thing% att:occasion ?occasion }
  OPTIONAL { %thing% att:confidence ?confidence }
}"""

NOTES = "SELECT ?because ?conflict WHERE { { %thing% att:because ?because } UNION { %thing% att:conflict ?conflict } }"

ARTICLE = """
SELECT ?id ?title ?published ?publisher ?sha256 ?text ?url WHERE {
  %thing% a att:Article ; dcterms:identifier ?id ; att:sha256 ?sha256 .
  OPTIONAL { %thing% dcterms:title ?title }
  OPTIONAL { %thing% att:published ?published }
  OPTIONAL { %thing% att:publisher/rdfs:label ?publisher }
  OPTIONAL { %thing% att:text ?text }
  OPTIONAL { %thing% dcterms:source ?url }
}"""

# Everything that was read from an article, with the span it rests on.
MARKS = """
SELECT ?start ?end ?kind ?thing ?name WHERE {
  ?mention att:inArticle %thing% ; att:start ?start ; att:end ?end .
  { ?mention att:refersTo ?thing . ?thing rdfs:label ?name BIND("name" AS ?kind) }
  UNION { ?account a att:Account ; att:evidence ?mention ; att:atMeeting ?thing . ?thing rdfs:label ?name BIND("meeting" AS ?kind) }
  UNION { ?thing a att:Statement ; att:evidence ?mention ; att:text ?name BIND("statement" AS ?kind) }
} ORDER BY ?start DESC(?end) ?kind ?thing"""

# Whatever is said of a thing, and what points to it.
SAID = """
SELECT DISTINCT ?property ?value ?link ?name WHERE {
  %thing% ?property ?value .
  BIND(IF(isIRI(?value), ?value, ?none) AS ?link)
  OPTIONAL { ?value rdfs:label ?name }
} ORDER BY ?property ?value"""

POINTING = """
SELECT DISTINCT ?thing ?property ?name WHERE {
  ?thing ?property %thing% .
  OPTIONAL { ?thing rdfs:label ?name }
} ORDER BY ?property ?thing LIMIT 500"""

PAIRS = """
SELECT ?a ?aName ?b ?bName (COUNT(DISTINCT ?meeting) AS ?n) WHERE {
  ?meeting a att:Meeting ; att:participant ?a, ?b . FILTER(STR(?a) < STR(?b))
  %where%
  ?a rdfs:label ?aName . ?b rdfs:label ?bName .
} GROUP BY ?a ?aName ?b ?bName ORDER BY DESC(?n) ?aName ?bName LIMIT %most%"""
