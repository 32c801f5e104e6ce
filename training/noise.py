"""Makes clean text look like text from the web; offsets of names stay right."""

import re
import unicodedata
from random import Random

from training.examples import Example

UPPER_SHARE, HEADLINE_SHARE, LOWER_SHARE, CURLY_SHARE, PLAIN_SHARE = 0.03, 0.05, 0.01, 0.5, 0.3
WORD_START = re.compile(r"(?<![\w'’])[a-z](?=\w{3})")


def add_noise(example: Example, random: Random) -> Example:
    """Changes typography at random, never the length of the text."""
    text = example.text
    if random.random() < CURLY_SHARE:
        text = curl_quotes(text)
    if random.random() < PLAIN_SHARE:
        text = strip_accents(text)
    return Example(change_case(text, random.random()), example.names)


def change_case(text: str, lot: float) -> str:
    """Writes a text in capitals, as a headline, in small letters, or most often as it is."""
    if lot < UPPER_SHARE:
        return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
    if lot < UPPER_SHARE + HEADLINE_SHARE:
        return WORD_START.sub(lambda match: match[0].upper(), text)
    if lot < UPPER_SHARE + HEADLINE_SHARE + LOWER_SHARE:
        return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return text


def curl_quotes(text: str) -> str:
    """Curls straight quotation marks and apostrophes by what stands before them."""
    curled, before = "", " "
    for char in text:
        opens = before.isspace() or before in "([—-“"
        if char == '"':
            char = "“" if opens else "”"
        elif char == "'":
            char = "‘" if opens else "’"
        curled += char
        before = char
    return curled


def strip_accents(text: str) -> str:
    """Writes accented letters plain."""
    return "".join(_plain(char) for char in text)


def _plain(char: str) -> str:
    """Gives a letter without its mark, where that is one letter."""
    bare = "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
    return bare if len(bare) == 1 else char
