"""What `spacy train` is told beyond its configuration."""

from collections.abc import Callable

import spacy
from spacy.language import Language
from spacy.util import registry
from thinc.api import NumpyOps, set_current_ops

# NumPy's matrix product is two to four times as fast as the one spaCy takes by default.
set_current_ops(NumpyOps(use_blis=False))


@registry.callbacks("attested.start_from_tok2vec.v1")  # type: ignore[untyped-decorator]
def start_from_tok2vec(path: str | None) -> Callable[[Language], Language]:
    """Lets the names be learnt from the word vectors that parsing has shaped."""

    def copy_weights(nlp: Language) -> Language:
        """Copies the weights once the layers have their sizes."""
        if path:
            source = spacy.load(path, exclude=["tagger", "morphologizer", "parser", "lemmatizer", "ner"])
            weights = source.get_pipe("tok2vec").model.to_bytes()  # type: ignore[attr-defined]
            _tok2vec(nlp).from_bytes(weights)  # type: ignore[attr-defined]
        return nlp

    return copy_weights


def _tok2vec(nlp: Language) -> object:
    """Finds the layer that makes word vectors: shared, or the name finder's own."""
    if "tok2vec" in nlp.pipe_names:
        return nlp.get_pipe("tok2vec").model  # type: ignore[attr-defined]
    return nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0]  # type: ignore[attr-defined]
