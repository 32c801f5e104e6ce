"""Male or female: by form of address, by office, by what the lexicon knows of the person or the forename."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.named import Named
from kg.lexicon.surnames import SURNAME_FIRST
from kg.records import Person

_MALE = frozenset(
    """mr mr. sir lord king prince emir sultan pope monsieur herr señor mullah sheikh archbishop cardinal imam
    ayatollah spokesman chairman congressman brother father son husband""".split()
)
_FEMALE = frozenset(
    """mrs mrs. ms ms. miss lady queen princess madam madame baroness dame frau señora spokeswoman chairwoman
    congresswoman sister mother daughter wife""".split()
)


def gender_of(person: Person, named: Named) -> str | None:
    """Male or female, as far as anything tells."""
    return _by_lexicon(person, named) or _by_address(person, named.doc) or _by_forename(person, named)


def _by_lexicon(person: Person, named: Named) -> str | None:
    """The gender of all known people of that name."""
    known = {
        entry.gender
        for form in person.aka
        if " " in form
        for entry in named.lexicon.people(form)
        if entry.gender
    }
    return known.pop() if len(known) == 1 else None


def _by_address(person: Person, doc: Doc) -> str | None:
    """What forms of address and gendered titles beside the name tell."""
    words = {word for role in person.roles for word in role.title.split()}
    for mention in person.mentions:
        name = doc.char_span(*mention, alignment_mode="expand")
        if name is not None and name.start:
            before = doc[name.start - 1]
            words.add((doc[name.start - 2] if before.text == "." and name.start > 1 else before).lower_)
    male, female = bool(words & _MALE), bool(words & _FEMALE)
    return None if male == female else "male" if male else "female"


def _by_forename(person: Person, named: Named) -> str | None:
    """What the first known forename tells."""
    words = person.name.replace(".", " ").replace("-", " ").split()
    if any(role.country in SURNAME_FIRST for role in person.roles):
        return None  # what stands first is the surname: "Li" is no forename
    return next((g for word in words[:-1] or words if (g := named.lexicon.gender(word))), None)
