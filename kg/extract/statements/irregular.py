"""Verbs of saying whose forms no rule of inflection makes: data, no logic."""

IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "swear": "swears swore sworn swearing",
    "read": "reads read reading",
    "begin": "begins began begun beginning",
    "sing": "sings sang singing",
    "forecast": "forecasts forecast forecasting",
    "regret": "regrets regretted regretting",
    "submit": "submits submitted submitting",
    "admit": "admits admitted admitting",
    "quip": "quips quipped quipping",
    "chant": "chants chanted chanting",
    "rant": "rants ranted ranting",
    "snap": "snaps snapped snapping",
    "aver": "avers averred averring",
    "blog": "blogs blogged blogging",
}
