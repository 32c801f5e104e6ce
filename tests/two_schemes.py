"""Sentences parsed by hand in two schemes: spaCy's own (ClearNLP, OntoNotes) and ours (Universal Dependencies).

A line is a token: word, fine tag, part of speech, lemma, "head:label" in ClearNLP, the same in ours, and the
entity it belongs to, if any. Heads are counted from 1 within the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

import spacy
from spacy.tokens import Doc, Span

VOCAB = spacy.blank("en").vocab

CONSTRUCTIONS = {
    "a preposition hangs below its object": """
        Lavrov NNP PROPN Lavrov 2:nsubj 2:nsubj PERSON
        met VBD VERB meet 2:ROOT 2:ROOT
        envoys NNS NOUN envoy 2:dobj 2:obj
        of IN ADP of 3:prep 5:case
        Chad NNP PROPN Chad 4:pobj 3:nmod GPE
        in IN ADP in 2:prep 7:case
        Moscow NNP PROPN Moscow 6:pobj 2:obl GPE
    """,
    "so does one of several words": """
        According VBG VERB accord 5:prep 3:case
        to IN ADP to 1:prep 1:fixed
        Kyiv NNP PROPN Kyiv 2:pobj 5:obl GPE
        she PRP PRON she 5:nsubj 5:nsubj
        left VBD VERB leave 5:ROOT 5:ROOT
        because IN ADP because 5:prep 9:case
        of IN ADP of 6:pcomp 6:fixed
        the DT DET the 9:det 9:det
        war NN NOUN war 6:pobj 5:obl
    """,
    "and the second of two": """
        bodies NNS NOUN body 1:ROOT 1:ROOT
        such JJ ADJ such 3:amod 4:case
        as IN ADP as 1:prep 2:fixed
        NATO NNP PROPN NATO 3:pobj 1:nmod ORG
    """,
    "one that introduces a clause is its mark": """
        After IN SCONJ after 5:prep 2:mark
        meeting VBG VERB meet 1:pcomp 5:advcl
        Xi NNP PROPN Xi 2:dobj 2:obj PERSON
        he PRP PRON he 5:nsubj 5:nsubj
        left VBD VERB leave 5:ROOT 5:ROOT
    """,
    "what a thing is carries the clause": """
        Modi NNP PROPN Modi 2:nsubj 4:nsubj PERSON
        is VBZ AUX be 2:ROOT 4:cop
        prime JJ ADJ prime 4:amod 4:amod
        minister NN NOUN minister 2:attr 4:ROOT
        of IN ADP of 4:prep 6:case
        India NNP PROPN India 5:pobj 4:nmod GPE
    """,
    "so does how it is": """
        He PRP PRON he 2:nsubj 2:nsubj
        said VBD VERB say 2:ROOT 2:ROOT
        that IN SCONJ that 6:mark 8:mark
        talks NNS NOUN talk 6:nsubj 8:nsubj
        had VBD AUX have 6:aux 8:aux
        been VBN AUX be 2:ccomp 8:cop
        very RB ADV very 8:advmod 8:advmod
        useful JJ ADJ useful 6:acomp 2:ccomp
    """,
    "and where it is": """
        Lula NNP PROPN Lula 2:nsubj 4:nsubj PERSON
        was VBD AUX be 2:ROOT 4:cop
        in IN ADP in 2:prep 4:case
        Lima NNP PROPN Lima 3:pobj 4:ROOT GPE
        on IN ADP on 2:prep 6:case
        Monday NNP PROPN Monday 5:pobj 4:obl
    """,
    "what there is is the subject": """
        There EX PRON there 2:expl 2:expl
        was VBD VERB be 2:ROOT 2:ROOT
        no DT DET no 4:det 4:det
        meeting NN NOUN meeting 2:attr 2:nsubj
    """,
    "passives": """
        She PRP PRON she 3:nsubjpass 3:nsubj:pass
        was VBD AUX be 3:auxpass 3:aux:pass
        named VBN VERB name 3:ROOT 3:ROOT
        envoy NN NOUN envoy 3:oprd 3:xcomp
        by IN ADP by 3:agent 6:case
        Biden NNP PROPN Biden 5:pobj 3:obl:agent PERSON
        Friday NNP PROPN Friday 3:npadvmod 3:obl:unmarked
    """,
    "conjuncts hang below the first, what joins them below the next": """
        They PRP PRON they 3:nsubj 3:nsubj
        never RB ADV never 3:neg 3:advmod
        met VBD VERB meet 3:ROOT 3:ROOT
        Xi NNP PROPN Xi 3:dobj 3:obj PERSON
        , , PUNCT , 4:punct 6:punct
        Modi NNP PROPN Modi 4:conj 4:conj PERSON
        and CC CCONJ and 6:cc 8:cc
        Lula NNP PROPN Lula 6:conj 4:conj PERSON
    """,
    "so do phrases with prepositions": """
        Talks NNS NOUN talk 1:ROOT 1:ROOT
        in IN ADP in 1:prep 3:case
        Oslo NNP PROPN Oslo 2:pobj 1:nmod GPE
        and CC CCONJ and 2:cc 6:cc
        in IN ADP in 2:conj 6:case
        Bern NNP PROPN Bern 5:pobj 3:conj GPE
    """,
    "an object that acts hangs below what is wished": """
        He PRP PRON he 2:nsubj 2:nsubj
        wants VBZ VERB want 2:ROOT 2:ROOT
        her PRP PRON she 5:nsubj 2:obj
        to TO PART to 5:aux 5:mark
        visit VB VERB visit 2:ccomp 2:xcomp
        Cairo NNP PROPN Cairo 5:dobj 5:obj GPE
    """,
    "the first word carries a name, and its title describes it": """
        Foreign JJ ADJ foreign 4:amod 2:amod
        Minister NNP PROPN Minister 4:compound 3:nmod:desc
        Sergei NNP PROPN Sergei 4:compound 6:nsubj PERSON
        Lavrov NNP PROPN Lavrov 6:nsubj 3:flat PERSON
        never RB ADV never 6:neg 6:advmod
        gave VBD VERB give 6:ROOT 6:ROOT
        him PRP PRON he 6:dative 6:iobj
        his PRP$ PRON his 9:poss 9:nmod:poss
        note NN NOUN note 6:dobj 6:obj
    """,
    "relative clauses and small words": """
        envoys NNS NOUN envoy 1:ROOT 1:ROOT
        whom WP PRON whom 4:dobj 4:obj
        Peru NNP PROPN Peru 4:nsubj 4:nsubj GPE
        sent VBD VERB send 1:relcl 1:acl:relcl
        out RP ADP out 4:prt 4:compound:prt
        a DT DET a 7:det 7:det
        week NN NOUN week 8:npadvmod 8:obl:unmarked
        earlier RBR ADV early 4:advmod 4:advmod
    """,
}

ARTICLE = """
    Foreign JJ ADJ foreign 4:amod 2:amod
    Minister NNP PROPN Minister 4:compound 3:nmod:desc
    Sergei NNP PROPN Sergei 4:compound 5:nsubj PERSON
    Lavrov NNP PROPN Lavrov 5:nsubj 3:flat PERSON
    met VBD VERB meet 5:ROOT 5:ROOT
    Wang NNP PROPN Wang 7:compound 5:obj PERSON
    Yi NNP PROPN Yi 5:dobj 6:flat PERSON
    , , PUNCT , 7:punct 11:punct
    who WP PRON who 10:nsubj 11:nsubj
    is VBZ AUX be 7:relcl 11:cop
    minister NN NOUN minister 10:attr 6:acl:relcl
    of IN ADP of 11:prep 13:case
    China NNP PROPN China 12:pobj 11:nmod GPE
    , , PUNCT , 7:punct 6:punct
    in IN ADP in 5:prep 16:case
    Moscow NNP PROPN Moscow 15:pobj 5:obl GPE
    . . PUNCT . 5:punct 5:punct

    Lavrov NNP PROPN Lavrov 2:nsubj 2:nsubj PERSON
    said VBD VERB say 2:ROOT 2:ROOT
    that IN SCONJ that 6:mark 8:mark
    the DT DET the 5:det 5:det
    talks NNS NOUN talk 6:nsubj 8:nsubj
    were VBD AUX be 2:ccomp 8:cop
    very RB ADV very 8:advmod 8:advmod
    useful JJ ADJ useful 6:acomp 2:ccomp
    . . PUNCT . 2:punct 2:punct

    He PRP PRON he 3:nsubjpass 3:nsubj:pass
    was VBD AUX be 3:auxpass 3:aux:pass
    told VBN VERB tell 3:ROOT 3:ROOT
    by IN ADP by 3:agent 5:case
    Wang NNP PROPN Wang 4:pobj 3:obl:agent PERSON
    that IN SCONJ that 11:mark 11:mark
    Beijing NNP PROPN Beijing 11:nsubj 11:nsubj GPE
    and CC CCONJ and 7:cc 9:cc
    Moscow NNP PROPN Moscow 7:conj 7:conj GPE
    would MD AUX would 11:aux 11:aux
    stay VB VERB stay 3:ccomp 3:ccomp
    close JJ ADJ close 11:acomp 11:xcomp
    . . PUNCT . 3:punct 3:punct
"""


def clearnlp_doc(table: str) -> Doc:
    """The sentences as spaCy's own pipelines would parse them, without coarse parts of speech."""
    return _doc(table, column=4, coarse=False)


def our_doc(table: str) -> Doc:
    """The sentences as the embedded pipeline would parse them."""
    return _doc(table, column=5, coarse=True)


def _doc(table: str, *, column: int, coarse: bool) -> Doc:
    """A Doc of the heads and labels of one column."""
    rows: list[list[str]] = []
    heads: list[int] = []
    for sentence in table.strip().split("\n\n"):
        tokens = [line.split() for line in sentence.strip().splitlines()]
        heads += [len(rows) + int(token[column].split(":")[0]) - 1 for token in tokens]
        rows += tokens
    doc = Doc(
        VOCAB,
        words=[row[0] for row in rows],
        spaces=[after[0] not in ".," for after in rows[1:]] + [False],
        tags=[row[1] for row in rows],
        pos=[row[2] for row in rows] if coarse else None,
        lemmas=[row[3] for row in rows],
        heads=heads,
        deps=[row[column].split(":", 1)[1] for row in rows],
    )
    doc.set_ents(list(_entities(doc, [row[6] if len(row) > 6 else "" for row in rows])))
    return doc


def _entities(doc: Doc, labels: list[str]) -> Iterator[Span]:
    """Each run of one label as an entity."""
    start = 0
    for end in range(1, len(labels) + 1):
        if end == len(labels) or labels[end] != labels[start]:
            if labels[start]:
                yield Span(doc, start, end, labels[start])
            start = end
