"""Buildings that speak for a government. Data, no logic."""

from __future__ import annotations

# Houses and hills that speak for a government.
HOUSES: dict[str, tuple[str, str]] = {
    "kremlin": ("Government of Russia", "RU"), "white house": ("White House", "US"), "downing street": ("Downing Street", "GB"),
    "no 10": ("Downing Street", "GB"), "number 10": ("Downing Street", "GB"), "elysee": ("Élysée Palace", "FR"),
    "elysee palace": ("Élysée Palace", "FR"), "blue house": ("Office of the President of South Korea", "KR"),
    "bundestag": ("Bundestag", "DE"), "capitol hill": ("United States Congress", "US"), "whitehall": ("Government of the United Kingdom", "GB"),
    "foggy bottom": ("United States Department of State", "US"), "pentagon": ("United States Department of Defense", "US"),
    "state department": ("United States Department of State", "US"), "quai dorsay": ("Ministry for Europe and Foreign Affairs", "FR"),
    "cheong wa dae": ("Office of the President of South Korea", "KR"), "kantei": ("Prime Minister's Office of Japan", "JP"),
    "rashtrapati bhavan": ("Office of the President of India", "IN"), "raisina hill": ("Government of India", "IN"),
    "zhongnanhai": ("Government of China", "CN"), "south block": ("Ministry of External Affairs", "IN"), "malacanang": ("Office of the President of the Philippines", "PH"),
    "aso rock": ("Presidency of Nigeria", "NG"), "bankova": ("Office of the President of Ukraine", "UA"), "smolensk square": ("Ministry of Foreign Affairs of Russia", "RU"),
    "foreign office": ("Foreign, Commonwealth and Development Office", "GB"), "us state department": ("United States Department of State", "US"),
}  # fmt: skip
