"""The country of the outlet that printed a text: as the lexicon knows it, by its name, or by its address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon import Lexicon

_HOST = re.compile(r"^\w+://[^/]*\.([a-z]{2})(?=[:/]|$)")
# Ends of addresses that anybody may have, whatever the country they were made for.
_ANYBODYS = frozenset("ac ag ai am cc co eu fm gg io la ly me sh st to tv us vc ws".split())
_LONGEST = 3  # words of a place within an outlet's name: "Papua New Guinea"


def outlet_country(publisher: str | None, url: str | None, lexicon: Lexicon) -> str | None:
    """The country an outlet belongs to; None where nothing tells."""
    for name in _names(publisher):
        if found := _known(name, lexicon) or _in_name(name, lexicon):
            return found
    return _of_address(url, lexicon)


def _names(publisher: str | None) -> Iterator[str]:
    """An outlet's name whole, and without what stands in brackets: "Asahi Shimbun (Reuters)"."""
    if publisher:
        yield from dict.fromkeys((publisher, publisher.split("(")[0].strip()))


def _known(name: str, lexicon: Lexicon) -> str | None:
    """The one country of the media of that name, or else of all bodies of that name."""
    bodies = lexicon.organizations(name)
    media = [body for body in bodies if body.kind == "media"]
    countries = {body.country for body in media or bodies if body.country}
    return countries.pop() if len(countries) == 1 else None


def _in_name(name: str, lexicon: Lexicon) -> str | None:
    """The country, or that of the capital, that a name speaks of: "Voice of Nigeria", "The Kyiv Independent"."""
    words = name.split()
    for length in range(_LONGEST, 0, -1):
        for i in range(len(words) - length + 1):
            part = " ".join(words[i : i + length])
            if found := lexicon.country(part) or lexicon.capital(part):
                return found.code
    return None


def _of_address(url: str | None, lexicon: Lexicon) -> str | None:
    """The country whose letters an address ends with: "https://www.gov.uk/..."."""
    host = _HOST.match(url.lower()) if url else None
    if host is None or host[1] in _ANYBODYS:
        return None
    code = {"uk": "GB"}.get(host[1], host[1].upper())
    return code if code in lexicon.countries else None
