"""Words that say nothing about what is said: data, no logic."""

COMMON = frozenset(
    """
    a about above after again against all already also although always am among an and another any
    anybody anyone anything are around as ask asked at away back be became because become been before
    being below between both but by call called came can cannot could countries country day days did do
    does doing done down during each either else enough ever every everybody everyone everything few
    first for from further gave get gets getting give given gives go goes going gone good got government
    great had has have having he her here hers herself him himself his how however i if in indeed
    instead into is it its itself just keep know known last later leader leaders least less let like
    likely long made make makes making many may maybe me mean might mine minister ministers more most mr
    mrs ms much must my myself nation nations need needs neither never new next no nobody none nor not
    nothing now of off official officials often on once one only onto or other others ought our ours
    ourselves out over own people per perhaps place point president presidents prime put quite rather
    really said same saw say saying says see seen shall she should since so some somebody someone
    something soon spokesman spokesperson still such take taken takes tell than that the their theirs
    them themselves then there therefore these they thing things think this those though through thus
    time times to today together told tomorrow too toward towards two under until up upon us use used
    very want wants was way we well went were what whatever when where whether which while who whole
    whom whose why will with within without would yes yesterday yet you your yours yourself yourselves
    """.split()  # "us" is the pronoun: the country is levelled to its code before
)
