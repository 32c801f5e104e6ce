"""Which countries' names take "the": data, no logic."""

from __future__ import annotations

WITH_ARTICLE = frozenset("AE BS CD CF CG CZ DO FK FO GB GM KM KY MH MP MV NL PH SB SC TC US VG VI".split())
