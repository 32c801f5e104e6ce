"""The one place that knows label schemes: whichever pipeline ran, the rules see ours.

Ours is that of the embedded pipeline: Universal Dependencies, tags of the Penn Treebank with universal parts of
speech, and the entities PERSON, ORG, GPE, LOC, NORP and EVENT.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.annotate.schemes.dependencies import to_universal
from kg.annotate.schemes.entities import our_labels, relabel
from kg.annotate.schemes.tags import set_parts_of_speech
from kg.errors import ModelError

_COMPONENT = "attested_scheme"
_NEEDED = {
    "token.tag": "tagger",
    "token.dep": "parser",
    "token.lemma": "lemmatizer",
    "doc.ents": "entity recognizer",
}


def use_our_scheme(nlp: Language) -> None:
    """Let a pipeline end with what brings its labels to ours.

    Raises ModelError where it lacks a part that the rules need, or has dependency labels of neither scheme.
    """
    given = {value for part in nlp.pipe_names for value in nlp.get_pipe_meta(part).assigns}
    lacking = [part for value, part in _NEEDED.items() if value not in given]
    if lacking:
        raise ModelError(f"it has no {' and no '.join(lacking)}")
    if not {"nsubj", "obj"} <= _labels(nlp, "token.dep") and not _is_clearnlp(nlp):
        raise ModelError("its dependency labels are neither Universal Dependencies nor ClearNLP's")
    nlp.add_pipe(_COMPONENT, last=True)


@Language.factory(_COMPONENT)
def _to_ours(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The last component: what differs from our scheme in this pipeline."""
    entities = our_labels(_labels(nlp, "doc.ents"))
    clearnlp = _is_clearnlp(nlp)

    def convert(doc: Doc) -> Doc:
        """A Doc in our scheme."""
        if clearnlp:
            to_universal(doc)
            set_parts_of_speech(doc)
        relabel(doc, entities)
        return doc

    return convert


def _is_clearnlp(nlp: Language) -> bool:
    """Whether a parser's labels are those of spaCy's own English pipelines."""
    return {"dobj", "pobj"} <= _labels(nlp, "token.dep")


def _labels(nlp: Language, value: str) -> set[str]:
    """The labels of all components that set a value."""
    return {label for part in _setting(nlp, value) for label in nlp.pipe_labels.get(part, ())}


def _setting(nlp: Language, value: str) -> Iterator[str]:
    """The components that set a value."""
    return (part for part in nlp.pipe_names if value in nlp.get_pipe_meta(part).assigns)
