"""Runs of capitalised words: where a name may be."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.lexicon.names import INVISIBLE
from kg.lexicon.office_words import PARTICLES, TITLES

_JOINTS = frozenset({"-", "–", "'", "’", "."})
# Capitalised at the start of a sentence, in headlines, in dates: these alone begin no name.
_NOT_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
    the a an this that these those it its he she his her they their we our you your i my who what when where why
    how and but or if in on at by for from with to of as so not no yes there here after before during while
    although though however meanwhile also both all some many most more such each other another new one two three
    according earlier later today yesterday tomorrow photo file reuters' is are was were has have had do does did
    will would can could should must may might since under over about between among despite following speaking
    asked because against through until once only even still just then than photo: video""".split()
)
# What persons do in headlines that write every word large: "Foreign Minister Holds Talks".
_HEADLINE_VERBS = frozenset(
    """meets holds receives visits calls arrives says urges hosts discusses welcomes signs attends addresses greets
    thanks warns vows reaffirms stresses expresses hails praises condemns rejects denies confirms leaves departs joins
    opens inaugurates delivers leads seeks wants backs supports tells asks talks reviews extends offers accepts pledges
    slams accuses briefs hopes heads reveals recognizes recognises announces launches held met dials phones telephones mends mend begins concludes""".split()
)
# Of these, the words that are names as well: "Theresa May", "To Lam".
NAME_WORDS = frozenset({"may", "will", "to", "so", "an", "do", "no", "how", "than", "while", "even", "her"})
# Places that "New" belongs to.
_AFTER_NEW = frozenset("york delhi zealand jersey mexico hampshire orleans caledonia guinea south".split())
_FORENAMES = frozenset({"amir", "emir", "sultan"})  # titles as well
_STYLES = frozenset("majesty highness excellency".split())  # before titles, not names
_SON_OF = frozenset({"bin", "ibn"})
_SYLLABLES = frozenset({"In", "An", "On", "So", "No", "To"})  # that end Korean names: "Moon Jae In"
_COMPOUNDING = frozenset("era style like related friendly free type level wide only linked mediated".split())
_SYLLABLE = 6  # letters: "Chao-hsiung"
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr."})


def name_runs(doc: Doc) -> Iterator[tuple[int, int]]:
    """Token ranges [start, end) of capitalised words, small particles between them included."""
    i = 0
    while i < len(doc):
        if not starts_name(doc[i]):
            i += 1
            continue
        end = _run_end(doc, i)
        yield i, end
        i = end


def is_forename(token: Token) -> bool:
    """Whether a word that is a title elsewhere is a name: "Minister Amir Hatami", "Sultan bin Saad"."""
    if token.lower_ not in _FORENAMES or token.i + 1 >= len(token.doc):
        return False
    titled = bool(token.i) and token.nbor(-1).lower_ in TITLES - _FORENAMES - _STYLES
    return titled or token.nbor(1).lower_ in _SON_OF


def is_large(token: Token) -> bool:
    """Whether a word begins with a capital, marks that nobody sees left out."""
    return token.text.lstrip(INVISIBLE)[:1].isupper()


def is_network(token: Token) -> bool:
    """Whether a word is the network: "posted on X."."""
    return token.text in {"X", "X."} and bool(token.i) and token.nbor(-1).lower_ in {"on", "to", "via"}


def starts_name(token: Token) -> bool:
    """Whether a token may begin a name."""
    if token.lower_ == "new" and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in _AFTER_NEW:
        return True
    if is_network(token):
        return False
    if token.lower_ in _NOT_NAMES | _HEADLINE_VERBS and not (token.is_upper and len(token) > 2):
        return False
    return is_large(token) or (token.text[0].isdigit() and token.text[-1].isupper())


def before_verb(doc: Doc, start: int, end: int) -> int:
    """Where a name ends that a headline's verb stands in, more words behind it: "Berg Meets Anna Holm"."""
    verbs = (i for i in range(start + 1, end - 1) if doc[i].lower_ in _HEADLINE_VERBS)
    return next(verbs, end)


def _run_end(doc: Doc, start: int) -> int:
    """Where the run that begins here ends; a sentence's end ends it too."""
    end = i = start + 1
    while i < len(doc) and not doc[i].is_space and not doc[i].is_sent_start:
        token = doc[i]
        if is_large(token) and token.lower_ not in _NOT_NAMES | _HEADLINE_VERBS:
            end = i + 1
            if token.lower_ in _SUFFIXES:
                break
        elif not _continues(token):
            break
        i += 1
    return end


def _continues(token: Token) -> bool:
    """Whether a small word or mark may stand within a name."""
    return (
        token.lower_ in PARTICLES
        or (token.text in _JOINTS and not token.whitespace_)
        or token.text in {"&", "of", "for", "and", "'s", "’s"}
    )


def with_last_syllable(doc: Doc, start: int, end: int) -> int:
    """Where a name of two words ends that goes on with a small word written large: "Moon Jae In said"."""
    if end - start != 2 or end + 1 >= len(doc) or doc[end].text not in _SYLLABLES or doc[end].is_sent_start:
        return end
    follower = doc[end + 1]
    return end + (follower.tag_ == "POS" or follower.pos_ in {"VERB", "AUX"} or follower.text in {",", "."})


def _is_word(token: Token) -> bool:
    """Whether a small word behind a hyphen is an ordinary one, no syllable: "Trump-related", "Obama-era"."""
    verbal = token.lower_.endswith("ed") or (token.lower_.endswith("ing") and len(token) > _SYLLABLE)
    return token.is_lower and (token.lower_ in _COMPOUNDING or verbal or token.tag_ in {"VBN", "VBG", "VBD"})


def hyphenated(doc: Doc, end: int) -> int:
    """Where a name ends that a hyphen goes on: "Kim Jong-un", "Lung-pin"."""
    while (
        end + 1 < len(doc) and doc[end].text == "-" and not (doc[end - 1].whitespace_ or doc[end].whitespace_)
    ):
        if not doc[end + 1].is_alpha or _is_word(doc[end + 1]):
            break
        end += 2
    return end
