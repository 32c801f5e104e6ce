"""What sets countries apart in words and in office: data, no logic."""

from __future__ import annotations

# Countries whose names take "the".
WITH_ARTICLE = frozenset("AE BS CD CF CG CZ DO FK FO GB GM KM KY MH MP MV NL PH SB SC TC US VG VI".split())

# Lands that have no head of state of their own, by whose it is: its head there is its head, no second office.
# Of Andorra's two heads one is France's.
HEADED_FROM: dict[str, str] = {
    land: seat
    for seat, lands in (
        ("CN", "HK MO"),
        ("DK", "FO GL"),
        ("FR", "AD BL GF GP MF MQ NC PF PM RE WF YT"),
        ("GB", "AI BM CC CK CX FK GG GI GS IM IO JE KY MS NF NU PN SH TC TK VG"),
        ("NL", "AW BQ CW SX"),
        ("US", "AS GU MP PR VI"),
    )
    for land in lands.split()
}

# States of their own under one crown, by the country where the monarch sits.
REALMS: dict[str, str] = dict.fromkeys("AG AU BS BZ CA GD JM KN LC NZ PG SB TV VC".split(), "GB")

# Names that news still uses, by country: an article's own word is kept.
SECOND_NAMES: dict[str, str] = {
    "CI": "Ivory Coast", "CV": "Cabo Verde", "CZ": "Czech Republic", "MM": "Burma", "SZ": "Swaziland",
    "TL": "East Timor", "TR": "Turkey",
}  # fmt: skip
