"""Writes the model card: our words around the figures of the run."""

import json
from pathlib import Path

from training.evaluate import NAME_SETS, SYNTAX_SETS, Figures
from training.fingerprint import packed_size, pipeline_hash, pipeline_size

CARD = Path(__file__).with_name("card.md")
SYNTAX_COLUMNS = ("uas", "las", "ccomp", "nsubj", "sentence_f", "tag", "pos", "lemma")
NAME_COLUMNS = ("p", "r", "f", "PERSON", "ORG", "LOC")


def write_card(pipeline: Path, figures: dict[str, Figures]) -> None:
    """Writes figures.json and README.md beside the weights."""
    record = {"sha256": pipeline_hash(pipeline), "figures": figures}
    (pipeline / "figures.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    text = CARD.read_text(encoding="utf-8")
    for mark, words in _fillings(pipeline, figures).items():
        text = text.replace("{{" + mark + "}}", words)
    (pipeline / "README.md").write_text(text, encoding="utf-8")


def _fillings(pipeline: Path, figures: dict[str, Figures]) -> dict[str, str]:
    """Gives the words for each mark in the card."""
    return {
        "syntax": _table(figures, SYNTAX_SETS, SYNTAX_COLUMNS),
        "names": _table(figures, NAME_SETS, NAME_COLUMNS),
        "recall": str(figures.get("articles", {}).get("person_recall", "not measured")),
        "speed": f"{figures['speed']['words_per_second']:,.0f}",
        "size": f"{pipeline_size(pipeline) / 1e6:.1f} MB",
        "packed": f"{packed_size(pipeline) / 1e6:.1f} MB",
        "sha256": pipeline_hash(pipeline),
    }


def _table(figures: dict[str, Figures], sets: tuple[str, ...], columns: tuple[str, ...]) -> str:
    """Writes one table of figures in Markdown."""
    head = [" | ".join(("set", *columns)), " | ".join(["---"] * (len(columns) + 1))]
    rows = [" | ".join((name, *(str(figures[name].get(c, "")) for c in columns))) for name in sets]
    return "\n".join(f"| {row} |" for row in head + rows)
