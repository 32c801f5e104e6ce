"""Where what was said begins and ends, what may stand before it, what the reporter tells after it, and who speaks."""

from __future__ import annotations

import re

import pytest
from read_text import statements_of
from spacy.language import Language

# The speaker stands in ‹›, the content in ⟦⟧.
_BEGINS = """
‹Orlov› said ⟦beyond Vienna there were still many gaps⟧.
‹Orlov› stressed ⟦the need to mend the port according to international rules⟧.
⟦No names were given of those on the ship, which was bound for Riga,⟧ said ‹the agency›.
‹Orlov› called for ⟦heated seats in the old tram⟧.
‹Orlov› wrote following his talks that ⟦the pact would hold⟧.
‹Orlov› indicated on Monday ⟦he may call off the trip⟧.
‹Orlov and Weber› have both joked ⟦they know no songs⟧.
‹He› left the hall, stressing ⟦the importance of a port that stays open⟧.
‹Orlov› told Austro-Hungarian writers this month ⟦he would sign the pact⟧.
‹The ministry› said after the day-long session that ⟦the pact would hold⟧.
‹He› told the Press Club of Vienna (PCV) that ⟦the pact would hold⟧.
‹Orlov› tells the “Late Hour” on Monday that ⟦“who paid for it” is not known⟧.
‹Orlov› highlighted that "⟦the two towns share one river and one future⟧".
"⟦We are watching the river day and night,⟧" Col. ‹Anna Weber›, spokeswoman for the guard, told reporters.
"""
_GOES_ON = """
‹Orlov› told reporters that ⟦a visit is being prepared, but its date has not been set⟧.
‹The bank› says ⟦growth would slow at first, but would later add two million jobs⟧.
‹Orlov› noted that ⟦the king seemed weak in May, and some guessed at the reason⟧.
‹Orlov› says ⟦the mine can stay open, while causing less harm⟧.
‹Weber› said ⟦the two armies were one family, as he and General Orlov agreed in May⟧.
‹Vienna› accused ⟦the chief of the rebels, Ivan Orlov, of “utter greed.”⟧
"""
_IS_OVER = """
‹Orlov› told Weber that ⟦the pact is the base of peace⟧, in his first speech since the vote.
‹Orlov› said ⟦ties with Vienna were “very good”⟧ and invited Weber to come in May.
‹Orlov› wrote that ⟦he had seen Weber too⟧, and thanked Rome for the loan.
‹Orlov› urged ⟦the rebels to give up the port⟧ but his plea was turned down in May.
‹The council› said ⟦the vote was late⟧ and urged ⟦the rebels to wait⟧.
‹His aides› say ⟦it is too early to tell⟧ but noted that ⟦Orlov had won before⟧.
‹She› said ⟦it matters because “all of us pay for it,”⟧ though the price fell in May.
‹She› said ⟦the fathers would get no leave⟧, and when asked about it the aide fell silent.
‹Orlov› called for ⟦a port that stays open⟧; ‹Vienna› has often said ⟦it will⟧.
‹Orlov› described ⟦the walk as “rather muddy”⟧ during which he lost a shoe.
‹Orlov› said ⟦“real work” is being done on the pact⟧ after meeting Weber in Vienna.
‹Orlov› said that ⟦the port would have to close⟧ – after which the price of corn fell.
‹Orlov› warned of ⟦the costs of a long war⟧, and the fear was shared by Weber.
"""
_SPEAKS = """
⟦Weber was received at the palace,⟧ ‹the state news agency Interpress› reported.
⟦The roof had been mended in secret,⟧ reports ‹a sharp-eyed member of the choir› on Sunday.
⟦The choir lacked a tenor for the feast,⟧ ‹sources of the palace› indicated to this paper.
"⟦We need a bridge that unites us,⟧" had expressed ‹the president of the council› in an interview.
‹Orlov› came out of the talks to say that ⟦the pact was dead⟧.
These ports, ‹Orlov› explained later in the hearing, ⟦were closed for nearly three years⟧.
‹Orlov› said ⟦the pledges “make peace more likely”⟧ and announced that ⟦Vienna would sign⟧.
‹Orlov› has often wondered ⟦whether the talks would be fair⟧.
Claiming ⟦the vote was meant to harm him⟧, ‹Orlov› told the court that ⟦he would not pay⟧.
After saying ⟦his foot was broken⟧, ‹Orlov› left for the hospital.
‹Orlov› was criticised for saying that ⟦the treaty was dead⟧.
‹Lind› said ⟦her team and its leader Bo Lund, AKA Little Bo, wrote a letter to the port⟧.
Instead, ‹Lind› told the daily, ⟦her plan would merely be to wait for the vote⟧.
‹Ann Lund› stood on the pier here to say ⟦she was leaning toward peace⟧.
‹Some› want to leave the town, fearing the noise, and argue that ⟦their homes are worth less⟧.
But even as ‹Lind› claimed that “⟦all is well,⟧” ‹one of the clerks› said ⟦the port was closing⟧.
They may still get in trouble, and as ‹Lind› noted, ⟦those named in the case could lose their posts⟧.
⟦The two will meet next week,⟧ ‹Lind› said, adding, “⟦They need to talk.⟧”
But as ‹the local daily› noted in an op-ed on Friday, ⟦the guest has won some friends⟧.
‹Lind› promised on Friday at a rally in Riga to ⟦close the port⟧.
⟦In a call on Sunday, Lind assured Wu of her support,⟧ ‹her office› said in a note.
⟦The bakers want to keep their ovens,⟧ Interpress cited ‹a source› as saying.
‹Lind› said late on Monday that ⟦the port would close⟧.
‹Lind› said early Friday ⟦the port would close⟧.
‹Lind› issued a letter saying ⟦the port was “as safe as can be,”⟧ and thanked Rome for its help.
‹Lind› said ⟦trade is growing in the south, while the north will see less of it⟧.
‹Orlov› said ⟦the treaty was sound, as he and Weber agreed last month in Graz, Austria⟧.
‹The council› said ⟦the two men spoke of trade and agreed to meet in May⟧.
‹Lind› said ⟦the two towns had moved on⟧, following a long meeting on Friday.
‹Lind› described ⟦the talks with Ann Lee, who had come from Riga with a large staff of clerks, as “useful.”⟧
‹Lind› voiced fears that ⟦the port could close⟧.
⟦The port is in safe hands under its new head,⟧ visiting ‹town leaders› have said.
‹Lind› said that ⟦she would stay until “a day like this has come.”⟧
Naming a leaflet that blamed Lind for “[the town’s] old debts,” ‹the aide› said that “⟦it was all long paid.⟧”
‹Wu› said ⟦the crew had called for help, but nobody came “for two hours.”⟧
In her book “How to Win a Vote,” ‹Lind› said ⟦the port was full⟧.
Just hours before Lind’s letter, ‹a senior aide› said ⟦the port was full⟧.
‹Wu› said ⟦the port was full⟧, with ‹Lind› saying that ⟦it had room⟧.
⟦All is at stake, not just the port, but the bay,⟧ ‹Minister Ann Lee-Lind› told a crowd in Riga.
According to ‹friends of the Museum of Clocks (MC)›, ⟦Lee and Lind had bought a boat⟧.
Lee met Lind in May, and according to ‹Interpress›, ⟦he asked for her help⟧.
‹Lee› wrote to Lind, telling her “in so many words”, that ⟦the port was lost⟧.
‹Lee› noted that ⟦the port, which according to him was full, had room⟧.
"""
_MARKED = [line for lines in (_BEGINS, _GOES_ON, _IS_OVER, _SPEAKS) for line in lines.strip().splitlines()]


def _said(nlp: Language, text: str) -> list[tuple[str, str]]:
    """Speaker and content of the statements of a text, in words."""
    found = statements_of(nlp, text)
    return [(one.speaker_text, text[one.content.start : one.content.end]) for one in found]


@pytest.mark.parametrize("line", _MARKED)
def test_bounds(nlp: Language, line: str) -> None:
    """What is marked in a line is read, and nothing else; a comma at a speaker's end is left out."""
    text = re.sub("[‹›⟦⟧]", "", line)
    found = statements_of(nlp, text)
    assert [text[one.content.start : one.content.end] for one in found] == re.findall("⟦(.*?)⟧", line)
    named = {name.rstrip(",") for name in re.findall("‹(.*?)›", line)}
    assert {one.speaker_text for one in found} == named


@pytest.mark.parametrize(
    "text",
    [
        "Orlov is going to Rome to tell Weber that the pact is dead.",
        "Having said that, there are other ways to pay.",
        "Orlov expressed his warm gratitude to the cook.",
        "Asked if the pact would hold, Lind said yes.",
        "To free the crew, Orlov let go seven men charged with theft.",
        "The two met to reaffirm the old friendship of their towns.",
    ],
)
def test_nothing_is_said(nlp: Language, text: str) -> None:
    """What somebody means to say, and a phrase of the writer's own, report nothing."""
    assert statements_of(nlp, text) == ()


def test_speaker_is_carried_to_a_paragraph_that_is_a_quotation(nlp: Language) -> None:
    """What stands alone as a quotation is said by whoever spoke last, whatever was told in between."""
    text = "“We will sign,” Orlov said.\n\nThe pact was first drawn up in May.\n\n“Our grandchildren may mend it.”"
    assert [who for who, _ in _said(nlp, text)] == ["Orlov", "Orlov"]


def test_a_crosshead_is_said_by_nobody(nlp: Language) -> None:
    """A short quotation written as titles are parts paragraphs and is no statement."""
    text = "“We will sign,” Orlov said.\n\n“The Long Road to Peace.”\n\nThe pact was first drawn up in May."
    assert [who for who, _ in _said(nlp, text)] == ["Orlov"]


def test_a_headline_before_the_first_sentence_is_no_part_of_it(nlp: Language) -> None:
    """A headline that no mark parts from the sentence behind it is left out of what was said."""
    text = "Orlov warns of failure of the pact The foreign ministers have said the pact would fail in May or June."
    assert _said(nlp, text) == [("The foreign ministers", "the pact would fail in May or June")]
