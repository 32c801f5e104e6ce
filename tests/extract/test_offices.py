"""Offices: the words around a name that give them, in every place they may stand."""

from __future__ import annotations

import pytest
from read_text import roles_in

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Russian Defence Minister Sergei Shoigu spoke.", "Sergei Shoigu", [("defence minister", "RU")]),
        (
            "Norway's foreign minister, Ine Eriksen Søreide, spoke.",
            "Ine Eriksen Søreide",
            [("foreign minister", "NO")],
        ),
        ("Lin Bo, the Chinese transport minister, sneezed.", "Lin Bo", [("transport minister", "CN")]),
        (
            "The Minister of Defence of Ukraine Andrii Taran spoke.",
            "Andrii Taran",
            [("minister of defence", "UA")],
        ),
        ("Ex-president Nicolas Sarkozy of France spoke.", "Nicolas Sarkozy", [("ex-president", "FR")]),
        (
            "Chinese State Councilor and Transport Minister General Lin Bo sneezed.",
            "Lin Bo",
            [("state councilor", "CN"), ("transport minister", "CN"), ("general", "CN")],
        ),
        (
            "Admiral Tom Barton, deputy chairman of the Joint Chiefs, danced in Washington.",
            "Tom Barton",
            [("admiral", "US"), ("deputy chairman of the joint chiefs", "US")],
        ),
        (
            "NATO's secretary general, Per Holm, sneezed.",
            "Per Holm",
            [("secretary general", None)],
        ),
        (
            "Chief of General Staff of the Norwegian Home Guard (NHG) Per Holm spoke.",
            "Per Holm",
            [("chief of general staff of the norwegian home guard", "NO")],
        ),
        (
            "The executive secretary of the Inter-Governmental Authority on Fishing, Dr Per Holm, spoke.",
            "Per Holm",
            [("executive secretary", None)],
        ),
        ("West African mediator Per Holm left.", "Per Holm", [("mediator", None)]),
        ("Per Holm, another mediator, left Oslo.", "Per Holm", [("mediator", None)]),
        (
            "Talks ended in Oslo.\n\nAnna Berg\nPress Officer\nOffice of the Minister",
            "Anna Berg",
            [("press officer", None)],
        ),
        ("Canada's Conservative Leader Per Holm spoke.", "Per Holm", [("leader", "CA")]),
        ("Per Holm, the powerful brother of Norway's leader, spoke.", "Per Holm", []),
        (
            "In Manila, Sen. Ana Cruz urged the U.S. to help the Philippines and Filipino fishermen.",
            "Ana Cruz",
            [("senator", "PH")],
        ),
        (
            "Cardinal Per Holm, secretary of state, spoke for the Holy See.",
            "Per Holm",
            [("cardinal", None), ("secretary of state", "VA")],
        ),
        ("EU foreign policy chief Josep Borrell spoke.", "Josep Borrell", [("foreign policy chief", None)]),
        (
            "The king appointed Per Hansen as Danish ambassador to Chad.",
            "Per Hansen",
            [("ambassador to chad", "DK")],
        ),
        (
            "Spanish Defence Minister Margarita Robles spoke with her Portuguese colleague Joao Cravinho.",
            "Joao Cravinho",
            [("defence minister", "PT")],
        ),
        (
            "At the same time Minister Anna Berg of Sweden spoke.",
            "Anna Berg",
            [("minister", "SE")],
        ),
        (
            "He called Lars Hansen Nielsen, Vice President, Crown Prince and Chairman of the Royal Court of Bahrain.",
            "Lars Hansen Nielsen",
            [
                ("vice president", "BH"),
                ("crown prince", "BH"),
                ("chairman of the royal court", "BH"),
            ],
        ),
        ("President-elect Donald Trump spoke.", "Donald Trump", [("president-elect", "US")]),
        (
            "Susan Rice, then US national security adviser, spoke.",
            "Susan Rice",
            [("ex-national security adviser", "US")],
        ),
        (
            "NEW LISBON - Danish Prime Minister Mette Frederiksen spoke.",
            "Mette Frederiksen",
            [("prime minister", "DK")],
        ),
        (
            "It was led by Lars Berg, Deputy Prime Minister and Minister for Foreign Affairs of Kazakhstan. Anna"
            " Moe came.",
            "Lars Berg",
            [("deputy prime minister", "KZ"), ("minister for foreign affairs", "KZ")],
        ),
        (
            "Pentagon Press Secretary Maj. Gen. Lars Berg said so.",
            "Lars Berg",
            [("press secretary", "US"), ("major general", "US")],
        ),
        ("BNP secretary general Kamal Hasan spoke.", "Kamal Hasan", [("secretary general", "BD")]),
        (
            "He dined with Col. Lars Berg, the Libyan leader whom many called mad.",
            "Lars Berg",
            [("colonel", "LY"), ("leader", "LY")],
        ),
        (
            "The French minister of finance, Jean Morel, who met the Mexican secretary of Defense, Luis Rojas,"
            " spoke.",
            "Jean Morel",
            [("minister of finance", "FR")],
        ),
        (
            "Indonesia's Law and Human Rights Minister Budi Santoso spoke.",
            "Budi Santoso",
            [("law and human rights minister", "ID")],
        ),
        (
            "Col. Park Min-ho, spokesman for the Joint Chiefs of Staff, spoke in Seoul of South Korea's army.",
            "Park Min-ho",
            [("colonel", "KR"), ("spokesman", "KR")],
        ),
        (
            "European Commissioner Kadri Tamm came to Kazakhstan.",
            "Kadri Tamm",
            [("european commissioner", None)],
        ),
        (
            "He met General Omar Nasser, head of Sudan's ruling Sovereign Council.",
            "Omar Nasser",
            [("general", "SD"), ("head of the sovereign council", "SD")],
        ),
        (
            "Ivan Petrov, chairman of the foreign affairs committee in the State Duma, spoke.",
            "Ivan Petrov",
            [("chairman of the foreign affairs committee", "RU")],
        ),
        (
            "He said that EU Foreign Affairs chief Josep Borrell agreed.",
            "Josep Borrell",
            [("foreign affairs chief", None)],
        ),
    ],
)
def test_titles_beside_names_are_offices(text: str, name: str, expected: Roles) -> None:
    """Before the name, after it, set off by commas, with a complement, one behind the other."""
    assert roles_in(text)[name] == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "He urged the Turkish foreign minister to free them. He sat across from Mevlut Cavusoglu.",
            "Mevlut Cavusoglu",
            [("foreign minister", "TR")],
        ),
        (
            "Former US President Donald Trump was angry. Joe Biden smiled. The US president left.",
            "Joe Biden",
            [("president", "US")],
        ),
        (
            "European Council President Charles Michel greeted Joe Biden. The US president smiled.",
            "Joe Biden",
            [("president", "US")],
        ),
        (
            "Prime Minister Boris Johnson met Theresa May. The former British prime minister was glad.",
            "Theresa May",
            [("ex-prime minister", "GB")],
        ),
    ],
)
def test_later_descriptions_give_offices(text: str, name: str, expected: Roles) -> None:
    """What somebody is called further on, where the lexicon knows who was that on the day."""
    assert roles_in(text)[name] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fisheries ministers of Denmark and Chile, Anna Friis and Pablo Mena, rowed.",
            {"Anna Friis": [("fisheries minister", "DK")], "Pablo Mena": [("fisheries minister", "CL")]},
        ),
        (
            "Kenya's President Uhuru Kenyatta and South Africa's Cyril Ramaphosa spoke.",
            {"Uhuru Kenyatta": [("president", "KE")], "Cyril Ramaphosa": [("president", "ZA")]},
        ),
    ],
)
def test_one_title_may_be_several_peoples(text: str, expected: dict[str, Roles]) -> None:
    """A title in the plural, or taken over from the one named before."""
    assert roles_in(text) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Anna Berg, who was Sweden's trade minister and later its foreign minister, spoke.",
            "Anna Berg",
            [("trade minister", "SE"), ("foreign minister", "SE")],
        ),
        (
            "Jean Dupont's tenure as Belgian finance minister ended.",
            "Jean Dupont",
            [("finance minister", "BE")],
        ),
        (
            "Anna Berg, tapped by President Sauli Niinistö as special envoy, put off a trip.",
            "Anna Berg",
            [("special envoy", "FI")],
        ),
        (
            "Maria Rossi replaced Carlo Bianchi as Italian interior minister.",
            "Carlo Bianchi",
            [("ex-interior minister", "IT")],
        ),
    ],
)
def test_verbs_and_terms_give_offices(text: str, name: str, expected: Roles) -> None:
    """Who was, became, was named or was replaced as something holds, or held, that office."""
    assert roles_in(text)[name] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Maria Rossi would become Italian president if she won.",
        "Maria Rossi, an adviser to President Sergio Mattarella, spoke.",
        "The guests met Maria Rossi, the president said.",
    ],
)
def test_wishes_and_other_peoples_offices_give_none(text: str) -> None:
    """An office that is only possible, or somebody else's, is not read."""
    assert "president" not in [title for title, _ in roles_in(text)["Maria Rossi"]]


def test_a_text_leaves_out_the_country_it_is_at_home_in() -> None:
    """Where other titles without a country are known to be Korean, an unknown minister is Korean too."""
    text = (
        "President Moon Jae-in met his cabinet. Defense Minister Suh Wook attended.\n"
        "Tourism Minister Park Nobody spoke of American President Joe Biden."
    )
    assert roles_in(text)["Park Nobody"] == [("tourism minister", "KR")]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Sweden's King Carl Gustaf hosted King Harald.", "King Harald", [("king", "NO")]),
        ("King Nobody will host Japanese Emperor Naruhito.", "King Nobody", [("king", None)]),
        (
            "French Finance Minister Bruno Le Maire spoke. Finance Ministers Jan Nobody and Per Nemo listened.",
            "Jan Nobody",
            [("finance minister", None)],
        ),
        (
            "Jan Nemo said so. In Santo Domingo he will meet with President Per Nobody.",
            "Per Nobody",
            [("president", "DO")],
        ),
        (
            "Danish Prime Minister Mette Frederiksen called. Her trade minister, Anna Berg, agreed.",
            "Anna Berg",
            [("trade minister", "DK")],
        ),
        ("Admiral Per Nemo welcomed his German opposite number.", "Per Nemo", [("admiral", None)]),
    ],
)
def test_no_country_comes_from_a_neighbour(text: str, name: str, expected: Roles) -> None:
    """A monarch's, a counterpart's and a shared office's country is its own, or none."""
    assert roles_in(text)[name] == expected
