"""The country that a text's dateline is from: "BOGOTA, Sep 12 (EFE)", "Damascus, SANA –", "ASTANA. KAZINFORM -"."""

from __future__ import annotations

import re

from kg.annotations import NameMention
from kg.extract.named import Named

# Behind the place of a dateline: ", Sep 12 (EFE)", ", SANA –"; behind one in capitals, ". KAZINFORM -".
_DATE = re.compile(r", (?:[A-Z][a-z]{2,8}\.? \d{1,2}\b[^\n]{0,8}\(|[A-Z]{2,8} ?[-–—])")
_SHOUTED = re.compile(r"[^\n]{0,30}?[-–—(:]")
_ACRONYM = 3  # letters: "UAE"


def dateline_country(named: Named) -> str | None:
    """The country of the place that a dateline opens with: "Bogota, Sep 12 (EFE)"; or of a first one in capitals."""
    places = [name for name in named.mentions if name.kind == "GPE"]
    dated = next((n for n in places if _is_dateline(n, named)), None)
    if dated is None and places and _is_shouted(named.text_of(places[0])):
        dated = places[0]
    return named.country_of(dated) if dated else None


def _is_dateline(name: NameMention, named: Named) -> bool:
    """Whether a place opens its line and a date, an agency or a dash comes behind."""
    form = _SHOUTED if _is_shouted(named.text_of(name)) else _DATE
    return _opens_line(named, name.start) and form.match(named.text, name.end) is not None


def _is_shouted(name: str) -> bool:
    """Whether a name stands in capitals that is no acronym."""
    return name.isupper() and len(name) > _ACRONYM


def _opens_line(named: Named, start: int) -> bool:
    """Whether a line begins here."""
    return start == 0 or named.text[start - 1] == "\n"
