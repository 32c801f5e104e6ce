"""Names of persons: whole, without titles, in capitals; and what only looks like one."""

from __future__ import annotations

import pytest
from read_text import names_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Foreign Minister Anniken Huitfeldt met Theresa May.", ["Anniken Huitfeldt", "Theresa May"]),
        ("The minister thanked Gen. Robert B. Abrams for coming.", ["Robert B. Abrams"]),
        ("He met Sheikh Mohammed bin Abdulrahman Al Thani.", ["Mohammed bin Abdulrahman Al Thani"]),
        ("They spoke with Ursula von der Leyen and Kim Jong-un.", ["Ursula von der Leyen", "Kim Jong-un"]),
        ("Secretary of Defense Lloyd J. Austin III spoke.", ["Lloyd J. Austin III"]),
        ("President Ferdinand Marcos Jr. Marcos Jr. left.", ["Ferdinand Marcos Jr.", "Marcos Jr."]),
        ("They met Dr. Anwar bin Mohammed Gargash in Dubai.", ["Anwar bin Mohammed Gargash"]),
        ("By JANE SMITH and PETER JONES\nTalks began on Monday.", ["JANE SMITH", "PETER JONES"]),
        ("The adviser, Femi Adewale, sang of it on Monday.", ["Femi Adewale"]),
        ("Defence Minister Amir Hatami met Sultan Haitham.", ["Amir Hatami", "Haitham"]),
        ("His Majesty Sultan Haitham bin Tarik spoke in Oman.", ["Haitham bin Tarik"]),
        (
            "Head of the Royal Stables Sultan bin Rashid Al Marzouq slept.",
            ["Sultan bin Rashid Al Marzouq"],
        ),
        ("Adviser for Orchard Affairs Nabil Rashid al-Attar retired.", ["Nabil Rashid al-Attar"]),
        ("K.R. Thiruvel, the Finnish finance minister, spoke.", ["K.R. Thiruvel"]),
        ("They met Democrat Anna Friis in Ohio.", ["Anna Friis"]),
        ("They met Prime\u00a0Minister\u00a0Anna\u00a0Friis.", ["Anna\u00a0Friis"]),
        ("They met Prime Minister \u200eAnna Friis\u200e today.", ["\u200eAnna Friis\u200e"]),
        ("They spoke of Trump-related aspects and thanked Lung-pin.", ["Trump", "Lung-pin"]),
        (
            "The Dahl-Moe talks ended. Ola Dahl thanked Per Moe and Jean-Pierre Martin.",
            ["Dahl", "Moe", "Ola Dahl", "Per Moe", "Jean-Pierre Martin"],
        ),
        ("They met William (Bill) Hartley and Anna Berg (Reuters).", ["William (Bill) Hartley", "Anna Berg"]),
        ("His counterpart A K Abdul Rahim came.", ["A K Abdul Rahim"]),
        ("After the Saakashvili-Holm meeting Anna Holm left.", ["Saakashvili", "Holm", "Anna Holm"]),
        ("The Berg-Holm meeting of Anna Berg-Holm ended.", ["Berg-Holm", "Anna Berg-Holm"]),
        ("PM Modi Dials Sri Lanka President", ["Modi"]),
        ("Holm dials Berg. Per Holm spoke to Anna Berg.", ["Holm", "Berg", "Per Holm", "Anna Berg"]),
        ("U.S. Senate members spoke.", []),
        ("Debash Chaturo, the media officer of the presidency, told us so.", ["Debash Chaturo"]),
        ("The envoy for the lakes, Evar Barrientu, said so.", ["Evar Barrientu"]),
        ("The envoy for the lakes, Green Valley, said so.", []),
        ("Per Moe, the cook of Hizb-e-Ansari, sang.", ["Per Moe"]),
        ("He saw Wang Yi and Amir Khan Muttaqi.", ["Wang Yi", "Amir Khan Muttaqi"]),
        ("He thanked Minister Jaswan Mohamed Bulhadi.", ["Jaswan Mohamed Bulhadi"]),
        ("The family of Jaspal Singh Rohal came.", ["Jaspal Singh Rohal"]),
        ("Mohamed Hamdan “Hemedti” Dagalo spoke.", ["Mohamed Hamdan “Hemedti” Dagalo"]),
        ("The president wrote on X. Angela Merkel answered.", ["Angela Merkel"]),
        ("Secretary for Lakes and Harbour Affairs Musa Kamau told Radio Chad so.", ["Musa Kamau"]),
        ("Chief Cabinet Secretary Haruto Mori rides a bicycle.", ["Haruto Mori"]),
        ("Defence Minister\u200e Per Holm spoke.", ["Per Holm"]),
        ("President Park Geun An's policy failed, Moon Jae In said.", ["Park Geun An", "Moon Jae In"]),
        ("Acting Chief Constable Per Holm spoke.", ["Per Holm"]),
        (
            "The head of the Inter-Baltic Forum on Energy (Ibfoe), Dr Anna Berg, spoke. Ibfoe ministers will meet.",
            ["Anna Berg"],
        ),
        ("Anna Berg met Per Holm on Tuesday (Jan 25) at 7 pm CET.", ["Anna Berg", "Per Holm"]),
    ],
)
def test_names_of_persons_are_marked_whole(text: str, expected: list[str]) -> None:
    """Titles, suffixes, particles and capitals: the name is marked, the title is not."""
    assert names_in(text, "PERSON") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Kremlin spokesman met officials of NATO.", ["Kremlin", "NATO"]),
        ("The UN spokesman and officials of the African Union came.", ["UN", "African Union"]),
    ],
)
def test_bodies_are_marked_without_offices(text: str, expected: list[str]) -> None:
    """A body's name ends before the office held there."""
    assert [name for name in names_in(text, "ORG") if name in expected] == expected


def test_a_short_form_of_a_title_ends_no_sentence() -> None:
    """The full stops of "Lt. Gen." and "(ret.)" leave title and name in one sentence."""
    assert names_in("It was Maj. Gen. (ret.) Nitzan Alon who called.", "PERSON") == ["Nitzan Alon"]
    assert names_in("He met Security Adviser (NSA) Anil Desai and others.", "PERSON") == ["Anil Desai"]
