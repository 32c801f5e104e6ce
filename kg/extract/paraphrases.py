"""Titles said in other words: "head of the Ministry of Defence" is the defence minister."""

from __future__ import annotations

import re

_PORTFOLIO = r"(?P<portfolio>defen[cs]e|foreign|interior|finance|justice|energy|health|trade|economy|education|external affairs)"
_MINISTRY = re.compile(
    rf"(?:head|chief|leader) of (?:the )?(?:[a-z]+ )?(?:ministry of (?:the )?(?:national )?{_PORTFOLIO}(?: affairs)?|{_PORTFOLIO.replace('portfolio', 'other')} (?:ministry|department))(?: of .*)?"
)
_CHAIR_OF = re.compile(
    r"(?P<body>.+ (?:committee|council|commission|board)) (?P<head>chair\w*|head|president)"
)
_PARAPHRASES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?:head|chief) of (?:\w+ )?diplomacy|diplomacy chief"), "foreign minister"),
    (re.compile(r"(?:minister|secretary) of (?:foreign|external) relations"), "foreign minister"),
    (re.compile(r"(?:head|chief) of (?:the )?(?:\w+ )?government|government head"), "prime minister"),
    (
        re.compile(r"foreign ministry (?:chief|head)|(?:head|chief) of (?:the )?mfa|mfa (?:chief|head)"),
        "foreign minister",
    ),
    (re.compile(r"defen[cs]e ministry chief|military department head"), "defence minister"),
    (re.compile(r"leader of (?:the )?(?:main )?opposition\b.*"), "opposition leader"),
    (re.compile(r"pentagon (?:chief|head)|(?:chief|head) of the pentagon"), "secretary of defense"),
)


_WITH_TRADE = re.compile(r"(foreign affairs|external affairs) (and .+) minister")

# Where "chancellor", in translations from Spanish and Portuguese, is the foreign minister.
_CANCILLER = frozenset("AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE".split())


def plain_title(title: str, country: str | None = None) -> str:
    """A title in its plain words.

    >>> plain_title("head of the ministry of defence of ukraine")
    'defence minister'
    """
    if title == "chancellor" and country in _CANCILLER:
        return "foreign minister"
    if chair := _CHAIR_OF.fullmatch(title):
        return f"{chair['head']} of the {chair['body']}"
    ministry = _MINISTRY.fullmatch(title)
    if ministry:
        return f"{(ministry['portfolio'] or ministry['other'])} minister"
    if two := _WITH_TRADE.fullmatch(title):
        return f"minister of {two[1]} {two[2]}"
    return next((plain for pattern, plain in _PARAPHRASES if pattern.fullmatch(title)), title)
