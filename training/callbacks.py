"""What `spacy train` is told beyond its configuration."""

from collections.abc import Callable
from typing import Any

import spacy
from spacy.language import Language
from spacy.util import registry
from thinc.api import NumpyOps, set_current_ops

# NumPy's matrix product is two to four times as fast as the one spaCy takes by default.
set_current_ops(NumpyOps(use_blis=False))


@registry.callbacks("attested.start_from_tok2vec.v1")  # type: ignore[untyped-decorator]
def start_from_tok2vec(path: str | None) -> Callable[[Language], Language]:
    """Lets one task start from the word vectors that another has shaped."""

    def copy_weights(nlp: Language) -> Language:
        """Copies the weights once the layers have their sizes."""
        if path:
            _tok2vec(nlp).from_bytes(_tok2vec(spacy.load(path)).to_bytes())
        return nlp

    return copy_weights


def _tok2vec(nlp: Language) -> Any:
    """Finds the layer that makes word vectors: shared, or the name finder's own."""
    pipes: dict[str, Any] = dict(nlp.pipeline)
    return pipes["tok2vec"].model if "tok2vec" in pipes else pipes["ner"].model.get_ref("tok2vec").layers[0]
