"""The words that show somebody is reported to have said something: data, no logic."""

# Verbs that take a clause or a quotation: "said that ...", "“...,” he added".
SAYING = frozenset(
    """
    acknowledge add admit affirm allege announce answer argue ask assert assure attest aver boast caution charge
    claim clarify complain conclude concede confess confide confirm contend counter declare deny disclose
    emphasise emphasize estimate exclaim explain forecast inform inquire insist joke maintain mention
    note observe opine pledge point predict proclaim promise propose quip reaffirm reassure recall recommend
    reiterate remark remind reply report retort reveal say specify state stress suggest tell testify tweet
    underline underscore vow warn write
    """.split()
)

# Verbs that report only with "that", a colon or a quotation.
WITH_THAT = frozenset(
    """
    advise agree blog cite regret comment concur convey describe express finish highlight hint imply indicate lament marvel mutter muse
    post protest read reflect relate repeat respond rule shout speculate stipulate submit summarise
    summarize swear urge wonder recount demand volunteer whisper
    """.split()
)

# Of these, the verbs that may follow what was said: "..., he indicated".
FOLLOWING = frozenset("comment concur convey express highlight hint imply indicate lament".split())

# Verbs that report only with a quotation.
QUOTING = frozenset(
    """
    begin blog chant comment continue cry crow decry describe express finish respond gripe grumble interject intone mock moan mutter
    post quote rant read scoff share shout snap sneer sing submit thunder urge wail yell ask quip
    whisper wonder
    """.split()
)

# Verbs that go on with a document's own words: "“...,” the note continues".
READING_OUT = frozenset("read continue".split())

# Verbs whose object is the one spoken to: "told reporters that ...".
TELLING = frozenset("advise assure caution inform promise remind reassure tell warn ask notify".split())

# Of these, the verbs that do well without: "warned that ...".
OPTIONAL_HEARER = frozenset("advise assure caution promise warn ask".split())

# Verbs that take any question.
ASKING = frozenset("ask wonder explain clarify specify disclose inquire".split())

# Verbs whose forms may be nouns or other words too: a tagger must call them verbs.
AMBIGUOUS = frozenset(
    """
    answer ask blog caution charge claim comment conclude counter cry declare demand estimate forecast highlight hint joke
    lament moan mock muse mutter note pledge point post promise propose protest quip quote rant read recall remark
    repeat reply report request respond retort rule sing share shout signal sneer snap state stress swear tweet
    vow wail whisper wonder yell begin call crow gripe urge appeal push finish describe
    """.split()
)

# Words before a content clause.
OPENERS = frozenset("that how why whether what if who where when".split())

# Words that may stand between the parts of a cue: "pointed out", "made it clear", "went on to say".
PARTICLES = frozenset("out on back up".split())

# Content that is a noun phrase: verb -> the prepositions that lead to it, none for a bare object.
NOMINAL: dict[str, frozenset[str]] = {
    "call": frozenset({"for"}),
    "appeal": frozenset({"for"}),
    "warn": frozenset({"of", "against", "about"}),
    "caution": frozenset({"against"}),
    "insist": frozenset({"on"}),
} | dict.fromkeys(
    """
    stress emphasize emphasise underline underscore reiterate reaffirm affirm demand promise pledge propose
    acknowledge express
    """.split(),
    frozenset(),
)

# Of what somebody does besides, the noun phrases that say something: "left, stressing the need for ...".
NEEDS = frozenset("importance necessity need urgency".split())

# What is expressed and says nothing.
FEELINGS = frozenset(
    "admiration appreciation condolences gratitude joy respect satisfaction sorrow sympathy thanks".split()
)

# Content that is an infinitive without its "to": "vowed to ...".
INTENDING = frozenset("vow pledge promise threaten propose".split())

# Content that is a gerund: "proposed holding ...", "denied selling ...".
PROPOSING = frozenset("propose suggest recommend advise mention admit acknowledge deny".split())

# Content that begins with the one spoken to: "urged both sides to ...", "called on Moscow to ...".
APPEALING = {"urge": "", "implore": "", "exhort": "", "call": "on", "appeal": "to"} | dict.fromkeys(
    "tell ask warn advise instruct".split(), ""
)

# What a speaker does with words besides: no content of theirs, but an end to what was said before.
ACTING = frozenset(
    """
    applaud apologise apologize blast commend condemn congratulate criticise criticize deplore greet hail invite
    praise reject ridicule salute slam thank voice welcome
    """.split()
)

# Content that begins with the one charged: "accused Moscow of ...".
ACCUSING = {"accuse": "of"}

# Content that begins with the one or the thing described, where the words are quoted: "called the talks “useless”".
DESCRIBING = frozenset("describe brand label hail dismiss denounce condemn".split())

# Nouns by which a source is named: "in the opinion of X", "according to his words".
VIEWS = frozenset("words opinion view".split())

# Nouns that stand for something said or written.
DOCUMENTS = frozenset(
    """
    statement release letter tweet post message report communique communiqué memo email e-mail speech
    interview note declaration resolution article editorial column readout address press-release
    """.split()
)

# Nouns that take a "that" clause as what was said: "voiced concern that ...".
PAPERS = DOCUMENTS | frozenset("draft text report analysis study document video account meeting".split())
REPORT_NOUNS = frozenset(
    """
    accusation admission alarm allegation belief desire disappointment doubt fear hope announcement argument assertion assurance claim complaint concern conclusion confidence
    confirmation conviction declaration insistence opinion pledge prediction promise remark report rumour rumor statement suggestion view vow warning
    """.split()
)
VOICING = frozenset(
    """
    express expresses expressed expressing voice voices voiced voicing share shared give gave repeat repeated
    make made reject rejected rejects rejecting dismiss dismissed dismisses dismissing deny denied denies denying
    refute refuted refutes disputed disputes
    """.split()
)

# Plain nouns for those who speak.
VOICES = frozenset(
    """
    activists administration agencies agency aides allies ambassador ambassadors analysts authorities cabinet chief chiefs
    commission council countries critics delegates delegation diplomat diplomats embassy envoy envoys experts
    government governments group groups king lawmakers leader leaders members minister ministers ministry nations
    office official officials opposition parties party pope premier president presidents secretary side sides
    representative negotiator head source sources spokesman spokesperson spokeswoman statement states two union
    """.split()
)

# Words that turn a cue round: "did not say", "denied that".
DENYING = frozenset("deny dismiss reject refute dispute".split())
NEGATIONS = frozenset("not n't n’t never neither nor hardly".split())
REFUSALS = frozenset("declined declines refused refuses failed fails".split())

# Verbs of what a speaker did not do: "but did not elaborate".
UNSAID = frozenset(
    "comment confirm disclose elaborate explain give identify mention name offer provide say specify".split()
)

# Modal words with which nothing has been said yet, or may never be.
HEDGES = frozenset("could might may should can must would ca wo".split())

# Words after which an infinitive has not been done: "is expected to urge".
EXPECTED = frozenset(
    """
    about able due expected going hope hopes hoped hoping intend intends likely plan planned planning plans
    prepared prepares preparing ready scheduled set unlikely want wanted wants
    """.split()
)

# Verbs that hand on what somebody else says: "quoted X as saying".
RELAYING = frozenset("quote cite report".split())

# Words of time that may stand between a cue and its content.
TIMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday
    tomorrow tonight earlier later recently now then again once ago morning afternoon evening night week month
    year january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec last next this hours days weekend
    """.split()
)

# Prepositions of adjuncts that may stand between a cue and its content.
ADJUNCTS = frozenset(
    "in on at during to after before from via through by with of about for over amid following ahead late early".split()
)

# Conjunctions that open a clause of time, place or reason rather than something said.
SUBORDINATORS = frozenset(
    "after as because before since though although unless until when where while whereas once if despite following".split()
)

# Conjunctions that end what was said when the reporter goes on in his own words.
ASIDES = frozenset("though although while whereas".split())
