"""Whether a capitalised word that may be a name is a person's."""

from __future__ import annotations

from spacy.tokens import Span

from kg.extract.families import Family
from kg.extract.named import Named
from kg.lexicon.houses import HOUSES
from kg.lexicon.names import fold
from kg.lexicon.office_words import HONORIFICS
from kg.lexicon.surnames import high_officials

# What persons do and things rarely do: a bare surname before one of these is believed.
_ACTS = frozenset(
    """say tell add note stress meet speak talk visit warn urge announce call ask reply thank accuse vow pledge
    welcome arrive declare insist praise condemn claim argue believe hope express reiterate emphasize emphasise
    underline explain answer comment criticize criticise suggest promise want agree deny""".split()
)


_PLACES_AND_BODIES = frozenset(
    """center centre university college institute museum hospital foundation library theatre theater sun times post
    street square avenue airport hall house building bridge river island islands islamic beach valley park stadium summit
    republican republicans democrat democrats administration program programme partners strategies atoll liberty grants
    coal mining healthcare energy motors airlines holdings city states committee coalition commission council
    agreement deal treaty accord doctrine plan ocean sea gulf bay lake mountain mountains
    palace cosmodrome spaceport shoal reef strait barracks cathedral mosque tso
    liaison championship field airfield consultations negotiations dialogue cup league festival award prize forum session conference bank group news press act law co inc corp ltd llc plc meeting""".split()
)


# Words that the names of houses and waters begin with in other languages: "Palacio de Hacienda".
_OPENERS = frozenset(
    "palacio palais palazzo palácio casa lodge lago lac rio río isla mount lake fort".split()
)
# Peoples that give no country its name.
_PEOPLES = frozenset(
    """rohingya kurd uyghur uighur hazara pashtun yazidi tuareg houthi druze alawite hutu tutsi oromo tigrayan
    amhara fulani hausa igbo yoruba maori inuit mapuche""".split()
)
# What places do.
_LIES = frozenset("lie sit border adjoin".split())
# Nouns before the name of a place: "the town of X", "the capital X".
_SETTLEMENTS = frozenset(
    "town city village capital district province region suburb port island settlement".split()
)
# Words of faith, which are no names.
_FAITHS = frozenset(
    "christian orthodox catholic muslim jewish islamic sunni shiite protestant hindu buddhist".split()
)


def is_person(family: Family, titled: bool, named: Named) -> bool:
    """A full name, a titled one, a known one, or one that acts like a person."""
    words = {word.lower() for word in family.forms[0].split()}
    if family.forms[0].split()[-1].lower() in _PLACES_AND_BODIES or words <= _FAITHS | _PEOPLES:
        return False
    if not titled and len(words) > 1 and family.forms[0].split()[0].lower() in _OPENERS:
        return False
    if any(len(form.split()) > 1 for form in family.forms):
        return _full_name_holds(family, titled, named)
    return titled or any(_evidence(m, named) for m in family.mentions)


def _full_name_holds(family: Family, titled: bool, named: Named) -> bool:
    """A name of several words is believed unless it is all small words or a known place or body."""
    name = family.forms[0]
    if titled or named.lexicon.people(name):
        return True
    where = sum(_is_where(m) for m in family.mentions)
    if where and 2 * where >= len(family.mentions) and not any(_acts(m) for m in family.mentions):
        return False
    return not named.lexicon.places(name) and not named.lexicon.organizations(name)


def _is_where(mention: Span) -> bool:
    """Whether a name only says where something was: "in Khan Sheikhun", "the Khan Sheikhun attack"."""
    before = mention.doc[mention.start - 1].lower_ if mention.start else ""
    after = mention.doc[mention.end].lower_ if mention.end < len(mention.doc) else ""
    if before == "of" and mention.start > 1 and mention.doc[mention.start - 2].lower_ in _SETTLEMENTS:
        return True
    return before in {"in", "near", "at"} | _SETTLEMENTS or after in {
        "attack",
        "province",
        "district",
        "region",
        "city",
        "airport",
        "bombing",
    }


def _evidence(mention: Span, named: Named) -> bool:
    """What speaks for a single word being a person's name."""
    before = mention.doc[mention.start - 1] if mention.start else None
    if before is not None and before.text == "." and before.i:
        before = before.nbor(-1)  # "MR. BERG"
    if before is not None and before.lower_ in HONORIFICS:
        return True
    if named.lexicon.places(mention.text) or named.lexicon.organizations(mention.text):
        return False
    if fold(mention.text) in HOUSES:
        return False
    if named.lexicon.people(mention.text) or high_officials(mention.text, named.day, named.lexicon):
        return True
    if mention.end < len(mention.doc) and mention.doc[mention.end].lower_ == "administration":
        return True
    if mention.root.tag_ in {"NNS", "NNPS"}:
        return False
    found = mention.root.ent_type_ in {"PERSON", "PER"}
    subject = mention.root.dep_ in {"nsubj", "nsubj:pass"} and mention.root.head.pos_ == "VERB"
    return subject and (_acts(mention) or (found and mention.root.head.lemma_.lower() not in _LIES))


def _acts(mention: Span) -> bool:
    """Whether a name is the subject of what persons do."""
    root = mention.root
    return root.dep_ in {"nsubj", "nsubj:pass"} and root.head.lemma_.lower() in _ACTS
