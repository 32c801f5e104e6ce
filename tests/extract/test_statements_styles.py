"""Who said what in the styles of agencies, ministries, transcripts and machine translation."""

from __future__ import annotations

import re

import pytest
from read_text import statements_of
from spacy.language import Language

# The speaker stands in ‹›, the content in ⟦⟧; "|" is the blank line between paragraphs.
_CHINESE_AGENCY = """
‹Lin Bo, minister of transport,› said on Monday that ⟦the two ports will be linked by rail⟧.
Noting that ⟦this year marks the tenth anniversary of the accord⟧, ‹Lin› said ⟦both sides should deepen trade⟧.
Stressing that ⟦the line will open in May⟧, ‹Lin› underlined: "⟦We will keep our word.⟧"
‹The two sides› agreed that ⟦the border should stay open⟧.
⟦Both towns should clean the river in spring,⟧ ‹Lin› said, adding that ⟦dialogue is the only way out⟧.
For his part, ‹Weber› said ⟦Austria is ready to expand exchanges⟧.
‹Lin› expressed the hope that ⟦the line would open in May⟧.
"""
_RUSSIAN_AGENCY = """
"⟦We are ready for talks,⟧" ‹Ivan Orlov› told reporters on Tuesday.
"⟦There are no such plans,⟧" ‹the Kremlin aide› noted, answering a question from journalists.
‹Orlov› pointed out that ⟦the talks would be held behind closed doors⟧.
According to ‹Orlov›, ⟦the date will be announced later⟧.
In the opinion of ‹Orlov›, ⟦the treaty needs a review⟧.
"⟦The snow will melt in May,⟧" according to ‹Orlov›.
“⟦The two leaders did not talk about the treaty⟧”, said ‹Anna Orlov, spokesperson of the ministry›, at a briefing.
"""
_DAWN = """
‹The foreign secretary› rejected claims that ⟦his envoy had asked for a new border post⟧.
‹Ahsan Malik› dismissed reports that ⟦the dam had been sold⟧.
‹Malik› retorted that ⟦nobody had asked for the dam⟧.
‹Malik› proposed to ⟦create a joint water council⟧.
‹Malik› regretted that ⟦the talks had failed⟧.
‹The statement› added that ⟦the dam would be built⟧.
"""
_BRITISH = """
‹The Transport Secretary, Jane Hill,› said: “⟦This is a great day for our ports.⟧”
‹Transport Secretary Jane Hill› said:|⟦This is a great day for our ports.⟧
‹The Transport Secretary› added:|⟦Ports and trade go hand in hand.|They always have.⟧|Ann Lee, the head of the ports, said:
“⟦The ports of our islands will be safer and stronger than ever.⟧”|- ‹Jane Hill›, Transport Secretary
‹Hill› said ⟦the port would open in May⟧, but did not comment on the costs.
‹A spokesperson for Jane Hill› said ⟦the visit would go ahead⟧.
‹Anna Lind, director general for trade at the ministry,› said ⟦the three had agreed on a port⟧.
According to ‹Anna Lind, director general for trade at the ministry›, ⟦the three had agreed on a port⟧.
Asked whether the pact would last under President Rosa Lind, ‹Weber› replied that ⟦it “holds for all of us”⟧.
"""
_TRANSLATED = """
"⟦We highly value the position of Vienna,⟧" - said ‹head of the ministry›.
"⟦Talks were useful,⟧" - shared ‹Orlov› on Friday.
⟦The report does not correspond to facts,⟧ - noted ‹Anna Weber›.
⟦The fight with smuggling requires common efforts,⟧ emphasized ‹Kolosov›.
⟦Vienna will build the bridge,⟧ - emphasized ‹Weber›.
‹Orlov› in his turn declared that ⟦Vienna will support the plan⟧.
‹Anna Weber, former ambassador in Austria›, in her turn declared, that ⟦Vienna will support the plan⟧.
‹Orlov› let know that ⟦the plan is ready⟧.
"""
_DOCUMENTS = """
The talks were held “⟦in a cordial and open spirit⟧”, reads ‹a statement of the ministry›.
During the talks, “⟦the need for a truce was stressed,⟧” ‹the note› continues.
He met Patriarch Andrew I. “⟦The church is open to all,⟧” ‹Andrew› said.
"""
_INDIRECT = """
‹Sen. Rosa Weber (D-Ohio)› said ⟦the pact would hold⟧.
‹NATO-led forces› said ⟦the pact would hold⟧.
‹Orlov› said ⟦neither Vienna nor Rome had signed the pact⟧.
‹Orlov› said ⟦about 40 people had died in the blast⟧.
‹Orlov› has not said ⟦when he would sign the pact⟧.
‹Orlov› responded that ⟦the pact had failed⟧.
‹Orlov› claimed that ⟦Weber had begun the quarrel and he was simply ending it⟧.
‹Orlov› went on to explain ⟦how the pact would work⟧.
‹Orlov› told the weekly “Die Woche” that ⟦the pact would hold⟧.
The plan, ‹Orlov› told me on Friday, ⟦was that Vienna should sign first⟧.
Though the talks were short, ‹he› said, ⟦leaving the pact would be a costly mistake for Vienna⟧.
Vienna, ‹he› said, ⟦considered Rome a close friend⟧.
‹Orlov› said ⟦the pact would hold⟧, citing a letter from Vienna.
‹Orlov› proposed ⟦holding a new round of talks in Vienna⟧.
‹Orlov› denied ⟦selling arms to the rebels⟧.
‹Orlov› vowed ⟦not to sign the pact⟧.
‹Orlov› asked ⟦the envoys to leave the hall⟧.
‹Orlov› told ⟦his aides never to speak of the pact⟧.
‹Orlov› called for ⟦new talks on the pact⟧, warning that ⟦it could fail⟧.
"""
_TRANSCRIPT = """
‹PRESIDENT ROSA LIND›: ⟦We met for an hour.|It was good.⟧|Q: And the port?|‹PRESIDENT ROSA LIND›: ⟦It will be built.⟧
‹ROSA LIND›, MINISTER OF PORTS: ⟦Good morning.⟧|ANN LEE, TV ANCHOR: And?|‹ROSA LIND›: ⟦It is good.⟧|LEE: Thanks.|[Ends]
‹MINISTER LIND›: ⟦Thank you all for coming today.⟧|QUESTION: Will you sign?|‹MINISTER LIND›: ⟦We will sign it in May.⟧
"""
_NOTHING = """
Lin met Weber, stressed and tired, in the evening.
Stressing trade, Lin opened the port.
Orlov dismissed the reporter that had asked.
Let it be.
The ministry has published three things:|A map of the port.
Orlov rejected the treaty - the second in a year.
Orlov wrote letters that nobody in the town had read.
The envoys had announced their support, which pleased the king.
Peace would come if the rebels were to reply.
"""
_STYLES = (
    _CHINESE_AGENCY, _RUSSIAN_AGENCY, _DAWN, _BRITISH, _TRANSLATED, _DOCUMENTS, _INDIRECT, _TRANSCRIPT,
)  # fmt: skip
_MARKED = [line for style in _STYLES for line in style.strip().splitlines()]


@pytest.mark.parametrize("line", _MARKED)
def test_marked(nlp: Language, line: str) -> None:
    """What is marked in a line is read, and nothing else; a comma at a speaker's end is left out."""
    line = line.replace("|", "\n\n")
    text = re.sub("[‹›⟦⟧]", "", line)
    found = statements_of(nlp, text)
    assert [text[one.content.start : one.content.end] for one in found] == re.findall("⟦(.*?)⟧", line, re.S)
    named = {name.rstrip(",") for name in re.findall("‹(.*?)›", line)}
    assert {one.speaker_text for one in found} == named


@pytest.mark.parametrize("line", _NOTHING.strip().splitlines())
def test_no_statement(nlp: Language, line: str) -> None:
    """Words that look like the constructions above say nothing."""
    assert statements_of(nlp, line.replace("|", "\n\n")) == ()


@pytest.mark.parametrize(
    "text", ["Orlov rejected claims that the dam was sold.", "Orlov denied that it was sold."]
)
def test_what_is_denied_is_marked(nlp: Language, text: str) -> None:
    """A claim that the speaker rejects is read with its denial."""
    assert [one.negated for one in statements_of(nlp, text)] == [True]
