"""The ontology's terms as names: ``from kg import vocabulary as att``, then ``att.Person``, ``att.holder``.

A name equals its term in ontology/attested.ttl, with ``-`` written ``_``; a test keeps both equal.
Terms of other vocabularies stand at the end, in capitals.
"""

from __future__ import annotations

from pyoxigraph import NamedNode

ATT = "https://w3id.org/attested/def#"

# actors
Person = NamedNode(f"{ATT}Person")
Organisation = NamedNode(f"{ATT}Organisation")
Ministry = NamedNode(f"{ATT}Ministry")
NewsSource = NamedNode(f"{ATT}NewsSource")
Country = NamedNode(f"{ATT}Country")
Place = NamedNode(f"{ATT}Place")
country = NamedNode(f"{ATT}country")
organisationKind = NamedNode(f"{ATT}organisationKind")

# offices
Post = NamedNode(f"{ATT}Post")
Tenure = NamedNode(f"{ATT}Tenure")
holder = NamedNode(f"{ATT}holder")
ofPost = NamedNode(f"{ATT}ofPost")
attestedOn = NamedNode(f"{ATT}attestedOn")
formerOn = NamedNode(f"{ATT}formerOn")
validFrom = NamedNode(f"{ATT}validFrom")
validUntil = NamedNode(f"{ATT}validUntil")
statedBy = NamedNode(f"{ATT}statedBy")
inCapacityOf = NamedNode(f"{ATT}inCapacityOf")

# meetings
Meeting = NamedNode(f"{ATT}Meeting")
Participation = NamedNode(f"{ATT}Participation")
Account = NamedNode(f"{ATT}Account")
participant = NamedNode(f"{ATT}participant")
side = NamedNode(f"{ATT}side")
atMeeting = NamedNode(f"{ATT}atMeeting")
actor = NamedNode(f"{ATT}actor")
format = NamedNode(f"{ATT}format")
status = NamedNode(f"{ATT}status")
place = NamedNode(f"{ATT}place")
occasion = NamedNode(f"{ATT}occasion")
date = NamedNode(f"{ATT}date")
notBefore = NamedNode(f"{ATT}notBefore")
notAfter = NamedNode(f"{ATT}notAfter")
dateText = NamedNode(f"{ATT}dateText")
dateDerivation = NamedNode(f"{ATT}dateDerivation")

# statements
Statement = NamedNode(f"{ATT}Statement")
DirectQuotation = NamedNode(f"{ATT}DirectQuotation")
MixedQuotation = NamedNode(f"{ATT}MixedQuotation")
IndirectStatement = NamedNode(f"{ATT}IndirectStatement")
StatementGroup = NamedNode(f"{ATT}StatementGroup")
speaker = NamedNode(f"{ATT}speaker")
speakerText = NamedNode(f"{ATT}speakerText")
addressee = NamedNode(f"{ATT}addressee")
saidAt = NamedNode(f"{ATT}saidAt")
accordingTo = NamedNode(f"{ATT}accordingTo")
about = NamedNode(f"{ATT}about")
cue = NamedNode(f"{ATT}cue")
polarity = NamedNode(f"{ATT}polarity")
inGroup = NamedNode(f"{ATT}inGroup")

# evidence
Article = NamedNode(f"{ATT}Article")
Mention = NamedNode(f"{ATT}Mention")
text = NamedNode(f"{ATT}text")
sha256 = NamedNode(f"{ATT}sha256")
published = NamedNode(f"{ATT}published")
publisher = NamedNode(f"{ATT}publisher")
inArticle = NamedNode(f"{ATT}inArticle")
start = NamedNode(f"{ATT}start")
end = NamedNode(f"{ATT}end")
exact = NamedNode(f"{ATT}exact")
refersTo = NamedNode(f"{ATT}refersTo")
evidence = NamedNode(f"{ATT}evidence")
confidence = NamedNode(f"{ATT}confidence")
because = NamedNode(f"{ATT}because")
against = NamedNode(f"{ATT}against")
conflict = NamedNode(f"{ATT}conflict")
Link = NamedNode(f"{ATT}Link")
linkFrom = NamedNode(f"{ATT}linkFrom")
linkTo = NamedNode(f"{ATT}linkTo")

# concepts
MeetingFormats = NamedNode(f"{ATT}MeetingFormats")
format_in_person = NamedNode(f"{ATT}format-in_person")
format_video = NamedNode(f"{ATT}format-video")
format_phone = NamedNode(f"{ATT}format-phone")
format_unknown = NamedNode(f"{ATT}format-unknown")
MeetingStatuses = NamedNode(f"{ATT}MeetingStatuses")
status_held = NamedNode(f"{ATT}status-held")
status_planned = NamedNode(f"{ATT}status-planned")
status_cancelled = NamedNode(f"{ATT}status-cancelled")
Polarities = NamedNode(f"{ATT}Polarities")
polarity_affirmed = NamedNode(f"{ATT}polarity-affirmed")
polarity_negated = NamedNode(f"{ATT}polarity-negated")
CueKinds = NamedNode(f"{ATT}CueKinds")
cue_say = NamedNode(f"{ATT}cue-say")
cue_stress = NamedNode(f"{ATT}cue-stress")
cue_claim = NamedNode(f"{ATT}cue-claim")
cue_announce = NamedNode(f"{ATT}cue-announce")
cue_confirm = NamedNode(f"{ATT}cue-confirm")
cue_deny = NamedNode(f"{ATT}cue-deny")
cue_ask = NamedNode(f"{ATT}cue-ask")
cue_urge = NamedNode(f"{ATT}cue-urge")
cue_warn = NamedNode(f"{ATT}cue-warn")
cue_promise = NamedNode(f"{ATT}cue-promise")
cue_hope = NamedNode(f"{ATT}cue-hope")
cue_praise = NamedNode(f"{ATT}cue-praise")
cue_criticise = NamedNode(f"{ATT}cue-criticise")
OrganisationKinds = NamedNode(f"{ATT}OrganisationKinds")
kind_ministry = NamedNode(f"{ATT}kind-ministry")
kind_government = NamedNode(f"{ATT}kind-government")
kind_igo = NamedNode(f"{ATT}kind-igo")
kind_military = NamedNode(f"{ATT}kind-military")
kind_agency = NamedNode(f"{ATT}kind-agency")
kind_media = NamedNode(f"{ATT}kind-media")
kind_thinktank = NamedNode(f"{ATT}kind-thinktank")
kind_company = NamedNode(f"{ATT}kind-company")
kind_party = NamedNode(f"{ATT}kind-party")
kind_other = NamedNode(f"{ATT}kind-other")

# other vocabularies
A = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
SUBCLASS_OF = NamedNode("http://www.w3.org/2000/01/rdf-schema#subClassOf")
ALT_LABEL = NamedNode("http://www.w3.org/2004/02/skos/core#altLabel")
HIDDEN_LABEL = NamedNode("http://www.w3.org/2004/02/skos/core#hiddenLabel")
EXACT_MATCH = NamedNode("http://www.w3.org/2004/02/skos/core#exactMatch")
CLOSE_MATCH = NamedNode("http://www.w3.org/2004/02/skos/core#closeMatch")
SAME_AS = NamedNode("http://www.w3.org/2002/07/owl#sameAs")
IDENTIFIER = NamedNode("http://purl.org/dc/terms/identifier")
TITLE = NamedNode("http://purl.org/dc/terms/title")
SOURCE = NamedNode("http://purl.org/dc/terms/source")
POST_IN = NamedNode("http://www.w3.org/ns/org#postIn")
URL = NamedNode("http://schema.org/url")

# the prefixes our files are written with
PREFIXES = {
    "att": ATT,
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "http://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "void": "http://rdfs.org/ns/void#",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
