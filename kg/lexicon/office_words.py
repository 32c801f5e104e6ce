"""The words that English titles of office are made of. Data, no logic.

All are lower case; a title is a run of modifiers and portfolios that ends in a head
("deputy foreign minister") or a head with a complement ("minister of foreign affairs").
"""

# Nouns that head an office a person holds.
HEADS = frozenset(
    """minister premier president chancellor secretary chief head leader spokesman spokeswoman spokesperson
    ambassador envoy king queen emperor emir sultan pope prince princess governor mayor speaker chairman chairwoman
    chairperson chair vice-chairman vice-chair co-chair co-chairman co-president vice-chancellor minister-president director commander commander-in-chief representative commissioner senator congressman
    congresswoman lawmaker legislator deputy councillor councilor counselor counsellor adviser advisor negotiator
    diplomat judge justice attorney ombudsman undersecretary under-secretary taoiseach tánaiste patriarch
    caliph archbishop bishop cardinal monsignor rabbi co-leader vice-president vice-premier
    coordinator inspector administrator rapporteur executive official professor analyst expert activist journalist
    correspondent reporter editor economist researcher scholar fellow president-elect pm dpm unsg hrvp eam fm mp vp mep peer
    czar tsar amir duke monarch ruler dictator boss treasurer whip mk aide delegate founder ceo lawyer author historian strategist
    consul chargé d'affaires d’affaires attaché director-general secretary-general governor-general attorney-general undersecretary-general
    under-secretary-general minister-counsellor interpreter candidate contractor assistant officer member dissident prosecutor
    cs fs constable scientist manager mediator mufti catholicos monitor anchor anchorman presenter""".split()
)

# Of high birth: titles, yet no offices.
NOBLE = frozenset({"prince", "princess"})

# Military, police and other ranks.
RANKS = frozenset(
    """general admiral marshal colonel brigadier lieutenant major captain sergeant corporal commodore
    vice-admiral rear-admiral gen gen. adm adm. col col. lt lt. maj maj. brig brig. capt capt. sgt sgt. cmdr
    cmdr. cpl cpl. field-marshal air-marshal superintendent commandant maj.-gen maj.-gen. lt.-gen lt.-gen.
    brig.-gen brig.-gen. lt.-col lt.-col. lt-gen maj-gen brig-gen lt-col""".split()
)

# Who reigns.
SOVEREIGNS = frozenset("king queen emperor emir amir sultan".split())

# Forms of address.
HONORIFICS = frozenset(
    """highness majesty excellency honourable honorable rt rt. h.h. h.h h.m. h.m hrh hm hh ratu samdech techo mallam alhaji alhaja engr engr. barr barr.
    ing ing. sheik imam mr mr. mrs mrs. ms ms. miss sir madam madame dr dr. prof prof. rev rev. hon hon. mullah maulana datuk
    dato dato' tun haji hajji ayatollah comrade sayyid seyyed seyed syed seri sri lord lady dame baron baroness earl viscount amb amb. h.e. h.e sheikh sen sen. rep rep. gov
    gov. pres pres. president. sec. fr fr. herr frau monsieur señor don""".split()
)

# Titles cut short.
SHORT: dict[str, str] = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "adm": "admiral", "col": "colonel",
    "lt": "lieutenant", "maj": "major", "brig": "brigadier", "capt": "captain", "sgt": "sergeant", "cmdr": "commander",
    "cpl": "corporal", "prof": "professor", "amb": "ambassador", "pres": "president", "pm": "prime minister",
    "maj.-gen": "major general", "lt.-gen": "lieutenant general", "brig.-gen": "brigadier general",
    "lt.-col": "lieutenant colonel", "lt-gen": "lieutenant general", "maj-gen": "major general", "brig-gen": "brigadier general",
    "lt-col": "lieutenant colonel", "fm": "foreign minister", "amir": "emir", "vp": "vice president", "dpm": "deputy prime minister",
    "unsg": "secretary general", "hrvp": "high representative", "eam": "external affairs minister", "sec": "secretary",
    "cs": "cabinet secretary", "fs": "foreign secretary",
}  # fmt: skip

# "Secretary general", "attorney general": here "general" is no rank.
BEFORE_GENERAL = frozenset(
    "secretary attorney director consul inspector governor solicitor surgeon auditor postmaster".split()
)

# Words that end the name of a body; in front of a person's name they are no part of it.
BODY_ENDS = frozenset(
    "office ministry department committee council party agency commission bureau staff union group institute community organization organisation association".split()
)

# Words that stand before a head and belong to the title.
MODIFIERS = frozenset(
    """high deputy vice acting interim caretaker assistant associate senior chief first second third prime foreign
    defence defense interior home finance trade economic economy energy health justice education environment
    transport agriculture culture security communications information science labor labour social external
    internal national state federal general special permanent joint supreme top press crown grand presidential
    parliamentary ministerial executive military army navy naval air force police intelligence government opposition
    majority minority house party shadow regional provincial honorary commander-in-chief managing
    co co- deputy-prime lead founding veteran long-time longtime independent political commerce industry development infrastructure
    climate digital tourism water oil petroleum investment planning budget treasury exchequer war veterans emergency
    rebel separatist insurgent guerrilla militia situations affairs immigration migration citizenship equality women's youth sports sport works public rural""".split()
)

# Words before a body that tell of it and are no part of its name: "head of Sudan's ruling council".
QUALITIES = frozenset("ruling governing powerful influential so-called newly-formed".split())

# Words that say whether, or since when, an office is held; never part of the title.
FORMER = frozenset(
    "former ex ex- then then- late ousted deposed retired erstwhile onetime one-time outgoing-".split()
)
RETIRED = frozenset("ret retd rtd res retired ret. retd. rtd. res. reserve reserves".split())  # behind a rank
CURRENT = frozenset(
    """new newly emeritus newly-appointed newly-elected newly-named current incumbent incoming outgoing designate sitting
    visiting appointed elected named recently long-serving embattled his her its their the a an our fellow""".split()
)

# Heads of two or more.
PLURALS = frozenset(
    """ministers presidents premiers leaders chiefs counterparts secretaries chancellors envoys ambassadors generals kings heads
    senators lawmakers marshals admirals governors spokesmen negotiators advisers co-leaders congressmen
    commanders directors""".split()
)

TITLES = HEADS | RANKS | HONORIFICS

# What can follow "minister of", "secretary of": the portfolios that are no country and no body.
PORTFOLIOS = frozenset(
    """state defence defense war foreign external internal affairs interior home finance trade commerce economy
    economic industry energy health justice education environment transport agriculture culture security
    communications information science labor labour social national treasury staff staffs general joint chiefs
    armed forces army navy air force council assembly parliament senate house representatives cooperation
    integration development tourism technology planning investment minorities women's women youth sports
    religious exchequer commons lords committee republic federation kingdom union states relations human rights law
    legal diaspora climate fisheries forestry food water petroleum mines mining railways aviation housing
    infrastructure innovation emergencies veterans immigration strategic parliamentary regional""".split()
)

# Particles inside a personal name, written small.
PARTICLES = frozenset(
    "al el bin ibn bint ben van von der den de da di do dos du del della la le lo abu ud ul uz zu ter ten af av y e und".split()
)
