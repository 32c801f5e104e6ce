"""The cleaning of a name corpus that was tagged by machine."""

from pathlib import Path

import pytest

from training.gmb import read_gmb
from training.labels import Places

PLACES = Places(
    peoples=frozenset({"French"}),
    regions=frozenset({"Black Sea"}),
    landforms=frozenset({"Sea"}),
    countries=frozenset({"Iran", "Paris", "Sri Lanka"}),
)


def read_one(tmp_path: Path, tagged: str) -> list[tuple[str, str]]:
    """The names of one sentence, written as word/pos/tag."""
    rows = [",".join(("", *token.split("/"))) for token in tagged.split()]
    rows[0] = "Sentence: 1" + rows[0]
    table = tmp_path / "gmb.csv"
    table.write_text("\n".join(["Sentence #,Word,POS,Tag", *rows]), encoding="latin-1")
    (sentence,) = read_gmb(table, PLACES, frozenset({"Ada Stone"}))
    return [(" ".join(sentence.words[a:b]), label) for a, b, label in sentence.spans]


@pytest.mark.parametrize(
    ("tagged", "names"),
    [
        ("President/NNP/B-per Juan/NNP/I-per Roe/NNP/I-per left/VBD/O", [("Juan Roe", "PERSON")]),
        ("Mr./NNP/B-per Roe/NNP/I-per left/VBD/O", [("Roe", "PERSON")]),
        ("Iran/NNP/B-org agreed/VBD/O", [("Iran", "GPE")]),
        ("Sri/NNP/B-per Lanka/NNP/B-gpe agreed/VBD/O", [("Sri Lanka", "GPE")]),
        ("French/JJ/B-gpe troops/NNS/O left/VBD/O", [("French", "NORP")]),
        ("Ada/NNP/B-org Stone/NNP/I-org left/VBD/O", [("Ada Stone", "PERSON")]),
        ("Iran/NNP/B-org 's/POS/I-org Navy/NNP/I-org left/VBD/O", [("Iran", "GPE"), ("Navy", "ORG")]),
        ("On/IN/O Tuesday/NNP/B-tim they/PRP/O left/VBD/O", []),
    ],
)
def test_names_are_brought_to_our_scheme(tmp_path: Path, tagged: str, names: list[tuple[str, str]]) -> None:
    """Titles go, governments are places, known people are people, times are no names."""
    assert read_one(tmp_path, tagged) == names
