"""Words that say whether an encounter takes place: data, no logic."""

from __future__ import annotations

CANCELLING = frozenset("cancel postpone scrap abandon axe shelve suspend nix delay scratch".split())
CANCELLED = frozenset("cancelled canceled postponed scrapped aborted suspended".split())

# "did not materialise": what is said of a meeting that was to be.
COMING_ABOUT = frozenset("materialise materialize happen take go occur".split())

PLANNED = frozenset(
    "planned scheduled upcoming forthcoming proposed expected future next anticipated coming".split()
)
UNREAL = frozenset("possible potential hypothetical any no prospective eventual".split())
# Predicates that leave an encounter open: "a meeting is possible".
OPEN_STATES = frozenset(
    "possible impossible likely unlikely necessary needed premature ready unclear".split()
)
# Nouns that make an encounter a mere thought: "the possibility of a meeting".
THOUGHTS = frozenset(
    """possibility offer call request invitation hope proposal prospect chance idea need demand readiness
    return resumption""".split()
)
# "discussed the negotiations".
TALKING = frozenset("discuss review mention raise address cover".split())
# "the subject of discussion".
TOPICS = frozenset("subject topic matter point item".split())
# "called for talks", "pushed for a summit".
CALLING_FOR = frozenset("call push press appeal ask hope wait look long".split())

# Verbs whose object, or whose infinitive, is yet to come.
PLANNING = frozenset("plan schedule expect intend arrange prepare organise organize set agree".split())
# Verbs that leave open, or deny, that what they govern happens.
OPEN = frozenset(
    """want hope wish refuse decline fail urge offer ask invite call propose seek need demand rule avoid consider
    suggest try attempt threaten snub deny hesitate oppose like love reject request await welcome support favour favor
    advocate skip boycott shun miss""".split()
)
# "denied reports that they had met": what hangs on these did not take place, as far as is told.
DISOWNING = frozenset("deny dismiss reject refute rebut disown".split())
HEARSAY = frozenset("report claim rumour rumor allegation suggestion assertion speculation".split())
# "a cabinet meeting": one house sits, nobody meets anybody.
IN_HOUSE = frozenset("cabinet board committee faculty family".split())
# Verbs that may lead on to a verb above them without changing what is said to happen.
LEADING_ON = OPEN | PLANNING | frozenset("due decide slate aim go be have".split())

WILL = frozenset(("will", "shall", "'ll", "’ll", "wo", "would"))
MAY = frozenset("can could may might should must".split())
NOT = frozenset("not n't n’t never without no".split())
NOBODY = frozenset("neither nobody none no".split())
# "at no point", "under no circumstances".
TIMES = frozenset("point time stage moment occasion circumstance account".split())
# "no plans to meet".
INTENTIONS = frozenset("plan intention intent reason wish desire need".split())
# "it is not true that they met", "reports that they met are false".
TRUE = frozenset("true correct accurate case".split())
UNTRUE = frozenset("untrue false fake incorrect inaccurate baseless unfounded groundless fabricated".split())
HAVING = frozenset("having ever been".split())
WHEN = frozenset("when after as before while since".split())
# "at the talks": where something else was done, or was not; but who does not show up at talks is not there.
WHERE = frozenset("at during after".split())
ATTENDING = frozenset("be appear show turn participate sit join speak talk gather take".split())
REFUSING = frozenset("refuse decline fail".split())
IF = frozenset("if unless whether".split())
AHEAD = frozenset("ahead prior".split())
OFTEN = frozenset("often frequently regularly repeatedly usually always sometimes rarely".split())
EVERY_TIME = ("every time", "each time", "whenever")
# "willing to meet": no encounter yet.
OPEN_MINDS = frozenset("willing unwilling ready prepared able unable reluctant keen eager determined".split())
# "the first official to meet her", "a pleasure to meet her": met.
COME_TRUE = frozenset("first last latest pleasure honour honor glad pleased happy delighted".split())
