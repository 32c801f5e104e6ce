"""The ClearNLP scheme of spaCy's own English pipelines: what is renamed, as data."""

from __future__ import annotations

# Labels that only have another name in Universal Dependencies, once the tree hangs as there.
RENAMED = {
    "acomp": "xcomp",
    "agent": "advmod",  # one without an object, like "prep" and "pcomp"
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "dep",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prep": "advmod",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}

BE = frozenset("be am is are was were been being 's 're 'm ’s ’re ’m".split())
NOMINAL_TAGS = frozenset("NN NNS NNP NNPS PRP DT CD WP WDT PDT EX $ # FW".split())
VERB_TAGS = frozenset("VB VBD VBG VBN VBP VBZ MD".split())
ADPOSITION_TAGS = frozenset({"IN", "TO"})

# First words of adpositions whose second word belongs to them: "according to", "because of", "such as".
FIXED = frozenset("according as because due except instead rather such".split())
