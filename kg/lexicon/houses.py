"""Buildings and places that speak for a government or a body of it: data, no logic."""

from __future__ import annotations

from typing import NamedTuple


class House(NamedTuple):
    """Which body a building stands for, of which country, and what that body is."""

    body: str
    country: str
    role: str  # government, office, parliament, or the field of a ministry

    @property
    def kind(self) -> str:
        """The kind of body, in the words of the record contract."""
        return "government" if self.role in {"government", "office", "parliament"} else "ministry"


# The names of each, folded, and whether it is the government itself or one body of it.
HOUSES: dict[str, House] = {
    name: House(body, country, role)
    for role, country, body, names in (
        ("government", "RU", "Government of Russia", "kremlin"),
        ("government", "US", "White House", "white house"),
        ("government", "GB", "Downing Street", "downing street|10 downing street|no 10|number 10"),
        ("government", "GB", "Government of the United Kingdom", "whitehall"),
        ("government", "FR", "Élysée Palace", "elysee|elysee palace"),
        ("government", "CN", "Government of China", "zhongnanhai"),
        ("government", "IN", "Government of India", "raisina hill"),
        ("government", "IT", "Palazzo Chigi", "palazzo chigi"),
        ("government", "ES", "Palace of Moncloa", "moncloa|moncloa palace"),
        ("office", "KR", "Office of the President of South Korea", "blue house|cheong wa dae"),
        ("office", "UA", "Office of the President of Ukraine", "bankova"),
        ("office", "JP", "Prime Minister's Office of Japan", "kantei"),
        ("office", "IN", "Office of the President of India", "rashtrapati bhavan"),
        ("office", "PH", "Office of the President of the Philippines", "malacanang"),
        ("office", "NG", "Presidency of Nigeria", "aso rock"),
        ("parliament", "DE", "Bundestag", "bundestag"),
        ("parliament", "US", "United States Congress", "capitol hill"),
        ("defence", "US", "United States Department of Defense", "pentagon"),
        ("foreign-affairs", "US", "United States Department of State", "foggy bottom|state department|us state department"),
        ("foreign-affairs", "GB", "Foreign, Commonwealth and Development Office", "foreign office"),
        ("foreign-affairs", "FR", "Ministry for Europe and Foreign Affairs", "quai dorsay|quai d orsay"),
        ("foreign-affairs", "RU", "Ministry of Foreign Affairs of Russia", "smolensk square|smolenskaya square"),
        ("foreign-affairs", "IN", "Ministry of External Affairs", "south block"),
        ("foreign-affairs", "IT", "Ministry of Foreign Affairs of Italy", "farnesina"),
        ("foreign-affairs", "JP", "Ministry of Foreign Affairs of Japan", "kasumigaseki"),
    )
    for name in names.split("|")
}  # fmt: skip
