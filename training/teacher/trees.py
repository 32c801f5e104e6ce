"""The best tree over a sentence, from scores of all pairs of words."""

import numpy as np
from ufal.chu_liu_edmonds import chu_liu_edmonds


def best_tree(scores: np.ndarray) -> list[int]:
    """Finds the heads of the best tree; `scores[d, h]`, a root scored as its own head."""
    size = len(scores)
    full = np.full((size + 1, size + 1), -1e9)
    full[1:, 1:] = scores
    full[1:, 0] = np.diag(scores)
    np.fill_diagonal(full, -1e9)
    root = int(np.diag(scores).argmax())
    full[[d for d in range(1, size + 1) if d != root + 1], 0] = -1e9  # one root a sentence
    heads, _ = chu_liu_edmonds(np.ascontiguousarray(full))
    return [head - 1 if head else i for i, head in enumerate(heads[1:])]
