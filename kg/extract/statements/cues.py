"""The words that show somebody is reported to have said something: data, no logic."""

# Verbs that take a clause or a quotation: "said that ...", "“...,” he added".
SAYING = frozenset(
    """
    accept acknowledge add admit advise affirm agree allege announce answer argue ask assert assess
    assume assure blog boast caution charge cite claim clarify comment complain conclude concede
    confess confide confirm contend continue counter crow cry declare decry denounce deny describe
    disclose emphasise emphasize estimate exclaim explain finish forecast gripe grouse grumble guess
    guarantee hint implore imply indicate inform inquire insist interject intone joke lament maintain
    marvel mention moan mock muse mutter note observe opine pledge point posit post predict proclaim
    profess promise pronounce propose protest quip rant read reaffirm reassure recall reckon recommend
    recount reflect reiterate rejoin relate remark remember remind repeat reply report respond retort
    reveal rule say scoff shout signal snap sneer speculate specify state stipulate stress submit suggest
    summarise summarize swear tell testify thunder tweet underline underscore urge volunteer vow wail
    warn whisper wonder write yell
    """.split()
)

# Of these, the verbs that report only with a quotation, or with "that".
WITH_THAT = frozenset(
    """
    accept agree assess assume cite comment continue counter cry denounce describe finish guess hint
    implore indicate lament marvel mention mock muse note point post protest read recall reflect relate remember
    repeat report respond rule shout signal snap submit suggest summarise summarize swear underline underscore urge wail
    """.split()
)
ONLY_QUOTED = frozenset(
    """
    cite comment continue counter cry denounce describe finish implore mock post read respond rule shout snap
    submit thunder urge wail yell exclaim quip joke begin
    """.split()
)

# Verbs whose object is the one spoken to: "told reporters that ...".
TELLING = frozenset("advise assure caution inform promise remind reassure tell warn ask".split())

# Words before a content clause.
OPENERS = frozenset("that how why whether what if who where when".split())

# Content that is a noun phrase: verb -> the particle or preposition before the content.
NOMINAL = {
    "call": ("for",),
    "appeal": ("for",),
    "push": ("for",),
    "warn": ("of", "against"),
    "caution": ("against",),
    "insist": ("on",),
    "stress": ("",),
    "emphasize": ("",),
    "emphasise": ("",),
    "underline": ("",),
    "underscore": ("",),
    "reiterate": ("",),
    "reaffirm": ("",),
    "affirm": ("",),
    "demand": ("",),
    "deny": ("",),
    "promise": ("",),
    "pledge": ("",),
    "propose": ("",),
    "announce": ("",),
    "acknowledge": ("",),
}

# Content that is an infinitive without its "to": "vowed to ...".
INTENDING = frozenset("vow pledge promise threaten".split())

# Content that begins with the one spoken to: "urged both sides to ...".
APPEALING = frozenset("urge implore beseech exhort".split())
CALLING_ON = {"call": "on", "appeal": "to"}

# Content that begins with the one charged: "accused Moscow of ...".
ACCUSING = {"accuse": "of"}

# Nouns that stand for something said or written.
DOCUMENTS = frozenset(
    """
    statement release letter tweet post message report communique communiqué memo email e-mail speech remark
    remarks comment comments interview note declaration resolution article editorial column readout address
    """.split()
)
REPORT_NOUNS = frozenset(
    """
    admission allegation announcement argument assertion assurance claim comment complaint conclusion
    confirmation declaration insistence pledge prediction promise remark report statement suggestion vow warning
    """.split()
)

# Words that turn a cue round: "did not say", "denied that".
DENYING = frozenset("deny dismiss reject refute dispute".split())
NEGATIONS = frozenset("not n't n’t never neither nor hardly".split())

# Words of time that may stand between a cue and its content.
TIMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday
    tomorrow tonight earlier later recently now then again once ago morning afternoon evening night week month
    year january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec last next this
    """.split()
)

# Prepositions of adjuncts that may stand between a cue and its content.
ADJUNCTS = frozenset("in on at during to after before from via through by with of about for over amid following".split())

# Conjunctions that open a clause of time or condition rather than something said.
SUBORDINATORS = frozenset(
    "after as because before since though although unless until when where while whereas once if despite following".split()
)
