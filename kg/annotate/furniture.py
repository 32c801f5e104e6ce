"""The words of page furniture: what a page prints around an article. Data, no logic."""

import re

# Whole lines (punctuation at the ends left out) that are never part of an article. What ``*+`` and ``(?>`` have
# taken they do not give back: a line of marks alone is looked through once, not once for every mark.
LINES = re.compile(
    r"""(?xi) ^(?: \W*?(©|\(c\)) .* | \W*+(?:
      advertisement s? | advertising | article\ ad\ box | sponsored(\ content)? | promoted(\ content)?
    | (read|see|watch|click|tap|listen)\ (more|also|next|here|below|now|on|the\ full\ story) \b .{0,80}
    | (also\ read|more\ on\ this( \ story)?|related( \ (news|articles?|stories|topics|content|coverage))?) :? .{0,80}
    | (\d+\.\ )?(weitere\ inhalte|mehr\ zum\ thema|(à\ )?lire\ aussi|lea\ también|leia\ também) .{0,80} | disclaimer\b .{0,80}
    | learn\ more | get\ more\ with\ .* | find\ out\ more | show\ more | load\ more | continue\ reading .*
    | (follow|like|join|find|connect\ with)\ us\b .{0,60}
    | .{0,30}\b connect\ with\ us
    | share(\ (this|on|via|with|article|story|facebook|twitter|whatsapp|email|save|print|\+|\d+))*
    | (facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|print|copy\ link|pinterest|reddit|instagram|youtube|messenger|flipboard|pocket)
      (\W+(facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|print|copy\ link|pinterest|reddit|instagram|youtube|messenger))*
    | (sign\ up|subscribe|register|log\ ?in|sign\ in)\b .{0,100} | .{0,60}\bnewsletters?\b .{0,60}
    | a\ personali[sz]ed\ news\ feed .*
    | comments?(\ are\ closed|\ \(\d+\)|\ \d+)? | leave\ a\ (reply|comment) .* | \d+\ comments? | post\ a\ comment .*
    | (your\ email\ address\ will\ not\ be\ published|required\ fields\ are\ marked) .*
    | anti-?spam\b .* | .*\breload\ the\ captcha\b .* | .*\bcookies?\ (policy|settings|preferences)\b .*
    | (skip\ to|jump\ to|back\ to)\ \w+ .{0,30} | (previous|next)\ (article|story|post)\b .* | most\ (read|popular|viewed|shared)\b .*
    | (top|latest|breaking|trending)\ (news|stories|headlines) | trending(\ now)? | you\ (may|might)\ (also\ )?(like|be\ interested\ in)\b .* | recommended( \ for\ you)? | don'?t\ miss
    | (all\ rights\ reserved|copyright) .* | .*\ball\ rights\ reserved\b .*
    | (home|news|world|politics|asia|europe|africa|americas|business|opinion)(?>\s*[|>/»]\s*[\w’' ]+)+
    | \d{1,2}:\d{2} | \d{1,4} | \d{8,} | (published|updated|posted|last\ (updated|modified))\b (\s*(on|at|:))? [\s\w,:.|/+–-]{0,60}
    | \d+\ min(ute)?s?\ read | (text\ size|font\ size|listen\ to\ (this\ )?article|play\ video|video|audio|live|gallery|photos?|image|map|file|getty\ images) | enlarge\ this\ image | toggle\ caption
    | tags?\s*: .* | topics?\s*: .* | filed\ under .* | source\s*: .{0,60}
    ))\W*$""",
)

# The same glued in front of a sentence: "Read moreChina's ..." (an upper-case letter follows at once).
GLUED = re.compile(
    r"^(?:Read more|Read More|READ MORE|Also read|Read also|ADVERTISEMENT|Advertisement|Advertise|Learn more|Enlarge this image|toggle caption|Skip Advert|ARTICLE AD BOX)[:.]?(?=\s*[“\"‘'A-Z])"
)

# The same glued behind a sentence: "... rising Read more".
TRAILING = re.compile(r"(?<=\w)\s+(?:Read more|Read More|Continue reading)\s*$")

# The header lines that an article file may begin with.
HEADER = re.compile(r"(?:title|publisher|published|url|source|author|byline|date)\s*:\s", re.I)

# Words that a caption of a photograph carries.
CAPTION = re.compile(
    r"""(?xi) \bphoto(graph)?(\ by|:|\ credit|\ courtesy) | \bimage(:|\ credit|\ source) | \b(file|handout)\ (photo|picture|image)\b
    | \bpictured\b | \((ap\ photo\b[^)]*|l|r|left|right|c|centre|center|second\ from\ (left|right))\) | \bvia\ (ap|reuters|afp|getty)\b | /(afp|getty|reuters|ap)\b
    | \[(xinhua|reuters|ap|afp|photo)[^\]]*\]\s*$ | getty\ images | \bshakes?\ hands\ (during|with|before|ahead|as|prior)\b""",
)
