"""Words about names: letters, romanisations and forms of one forename. Data, no logic."""

from __future__ import annotations

# Letters that Unicode does not take apart, and signs that are not heard.
LETTERS: dict[str, str] = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a", "ħ": "h",
    "ŋ": "ng", "ŧ": "t",
    "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "ʿ": "", "ʾ": "", "`": "", "´": "", "ʹ": "", "′": "",
    ".": "",
}  # fmt: skip

ARTICLES = frozenset({"al", "el", "ul", "as", "ash", "ad", "an", "ar", "at", "az"})
SILENT = frozenset({"jr", "sr", "mr", "mrs", "ms", "dr"})

# Short and American forms inside the names of bodies and countries.
BODY_FORMS: tuple[tuple[str, str], ...] = (
    (r"\bU\.?S\.?(?:A\.?)?(?=\s+\w)", "United States"),
    (r"\bU\.?N\.?(?=\s+\w)", "United Nations"),
    (r"\bU\.?K\.?(?=\s+\w)", "United Kingdom"),
    (r"\bE\.?U\.?(?=\s+\w)", "European Union"),
    (r"&", " and "),
    (r"(?<=\w)['’]s\b", ""),
    (r"(?<=[Dd]efen)s(?=e\b)", "c"),
    (r"(?<=[Cc]ent)er\b", "re"),
    (r"(?<=[Ll]ab)or\b", "our"),
    (r"iz(?=ations?\b)", "is"),
)

# Applied in this order to each folded token; each line is a choice romanisers make differently.
SPELLINGS: tuple[tuple[str, str], ...] = (
    (r"x", "ks"),  # Alexei, Aleksei
    (r"ck", "k"),
    (r"c(?=[aoulrkt]|$)", "k"),  # Victor, Viktor
    (r"kh", "h"),  # Mikhail, Mihail
    (r"gh", "g"),
    (r"ph", "f"),
    (r"w", "v"),  # Wladimir, Vladimir
    (r"gu(?=[ei])", "g"),  # Serguei, Sergei
    (r"ou|oo", "u"),  # Mahmoud, Mahmood, Mahmud
    (r"(?<=..)ee(?!v)", "i"),  # Saleem, Salim; not Sergeev, not Lee
    (r"y", "i"),  # Sergey, Sergei
    (r"ij", "i"),  # Zelenskij
    (r"(?<=.)ie(?=.)|^ie", "e"),  # Evgeny, Yevgeny; Sergeyev, Sergeev
    (r"ei(?=ev)", "e"),
    (r"(?<=[aeou])j$", "i"),  # Andrej, Andrei
    (r"(.)\1+", r"\1"),  # Zelenskyy, Zelensky; Mohammed, Mohamed
    (r"ander$", "andr"),  # Alexander, Aleksandr
)

# Forms of one forename: the first is the key of the rest.
_SAME: tuple[str, ...] = (
    "muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohamud mahomed mohd",
    "abdul abdel abd abdal abdol",
    "ahmad ahmed achmad",
    "hussein hussain husain husayn hossein hosein hoseyn husein",
    "yusuf yousef yousuf youssef yusef yossef",
    "said saeed saeid sayeed",
    "nasser nasir naser nasr",
    "usama osama oussama",
    "umar omar",
    "khalid khaled",
    "faisal faysal feisal",
    "zayed zayid zaid",
    "qaddafi gaddafi gadhafi kadhafi qadhafi gadafi kaddafi gathafi",
    "andrei andrii andriy andrey andrej",
    "aleksei alexei alexey aleksey alexej alexy",
    "oleksii oleksiy oleksij",
    "sergei sergey serguei sergej sergiy serhii serhiy serhij",
    "iurii yuri yury yuriy yurii iouri jurij",
    "yulia julia iuliia yuliya iulia",
    "fyodor fedor feodor",
    "pyotr petr piotr",
    "semyon semen",
    "artyom artem",
    "yahya yehya",
    "ibrahim ebrahim",
    "reza riza",
    "william bill billy will",
    "robert bob bobby rob",
    "elizabeth liz lizzie eliza",
    "james jim jimmy",
    "joseph joe joey",
    "anthony antony tony",
    "michael mike mick",
    "thomas tom tommy",
    "richard dick rick",
    "daniel dan danny",
    "david dave",
    "benjamin ben",
    "christopher chris",
    "stephen steven steve",
    "charles charlie chuck",
    "ashton ash",
    "katherine catherine kate kathy",
    "peter pete",
    "kenneth ken",
    "gregory greg",
    "jeffrey geoffrey jeff geoff",
    "nicholas nick",
    "timothy tim",
    "andrew andy",
    "samuel sam",
    "edward ed ted eddie",
    "lawrence laurence larry",
    "ronald ron",
    "donald don",
    "philip phillip phil",
    "raymond ray",
    "gerald jerry gerry",
    "matthew matt",
    "patrick pat",
    "susan sue",
    "deborah debbie",
    "margaret maggie",
    "alexander alex",
    "bernard bernie",
    "frederick fred",
    "walter walt",
    "vincent vince",
    "zachary zac zack",
)

SAME_NAME: dict[str, str] = {form: line.split()[0] for line in _SAME for form in line.split()}
