"""The pages: each asks the store and fills a template."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from kg.serve.ask import Row, as_page_iri, as_text, fill, remembered, select
from kg.serve.explorer.editor import editor
from kg.serve.explorer.group_rows import StatementLine, by_year, meeting_lines, statement_lines, when
from kg.serve.explorer.marks import marked
from kg.serve.explorer.network import network
from kg.serve.explorer.plain import plain
from kg.serve.explorer.queries import (
    ACCOUNTS,
    ALIASES,
    ARTICLE,
    ARTICLES,
    COUNTS,
    FACTS,
    LATEST,
    MARKS,
    MEETING,
    MEETINGS,
    NAMES,
    NOTES,
    OFFICES,
    PAIRS,
    PARTICIPANTS,
    STATEMENTS,
    YEARS,
)
from kg.serve.explorer.render import page
from kg.serve.explorer.timeline import time_line
from kg.serve.explorer.versions import compared


def routes() -> list[Route]:
    """The explorer's addresses: each thing's page stands where its IRI says."""
    return [
        Route("/", home),
        Route("/search", search),
        Route("/suggest", suggest),
        Route("/article/{key:path}", article),
        Route("/meeting/{key:path}", meeting),
        Route("/group/{key:path}", group),
        Route("/statement/{key:path}", statement),
        *(Route(f"/{kind}/{{key:path}}", thing) for kind in ("person", "organisation", "post")),
        Route("/network", network),
        Route("/ask", editor),
        Route("/{key:path}", plain),
    ]


async def _rows(request: Request, query: str, **values: str) -> list[Row]:
    """The rows of a page's query."""
    return await select(request.app.state.workers, fill(query, values))


async def _statements(request: Request, where: str) -> list[StatementLine]:
    """The statements that meet a condition."""
    return statement_lines(await _rows(request, STATEMENTS, where=where))


def _missing(request: Request) -> Response:
    """The page for what is not there."""
    return page(request, "missing.html", status=404)


async def home(request: Request) -> Response:
    """Counts, a time line of meetings, the most frequent pairs, the latest articles."""
    return page(
        request,
        "home.html",
        counts=(await remembered(request, COUNTS))[0],
        meetings=meeting_lines(await remembered(request, MEETINGS, where=LATEST)),
        years=by_year(await remembered(request, YEARS)),
        pairs=await remembered(request, PAIRS, where="", most="10"),
        articles=await remembered(request, ARTICLES),
    )


async def search(request: Request) -> Response:
    """What has a name like this; one alone is shown at once."""
    asked = request.query_params.get("q", "").strip()
    found = await _rows(request, NAMES, text=as_text(asked)) if asked else []
    unique = {row["thing"]: row for row in reversed(found)}
    if len(unique) == 1:
        return RedirectResponse(
            "/" + next(iter(unique)).removeprefix(request.app.state.base).lstrip("/"), status_code=303
        )
    return page(request, "search.html", asked=asked, found=list(reversed(unique.values())))


async def suggest(request: Request) -> Response:
    """Names that go on from what was typed."""
    asked = request.query_params.get("q", "").strip()
    found = await _rows(request, NAMES, text=as_text(asked)) if len(asked) > 1 else []
    return JSONResponse(list(dict.fromkeys(row["name"] for row in found))[:10])


async def thing(request: Request) -> Response:
    """A person, an organisation, an office: facts, offices, meetings, statements."""
    iri = as_page_iri(request)
    facts = await _rows(request, FACTS, thing=iri)
    if not facts:
        return _missing(request)
    types = sorted({row["type"].rpartition("#")[2] for row in facts if "type" in row})
    offices = await _rows(request, OFFICES, thing=iri)
    part = f"{{ ?meeting att:participant {iri} }} UNION {{ ?meeting att:participation/att:actor {iri} }}"
    return page(
        request,
        "thing.html",
        iri=iri.strip("<>"),
        facts=facts[0],
        types=types,
        because=sorted({row["because"] for row in facts if "because" in row}),
        aliases=[row["name"] for row in await _rows(request, ALIASES, thing=iri)],
        offices=offices,
        line=time_line(offices, "holderName" if "Post" in types else "title"),
        meetings=meeting_lines(await _rows(request, MEETINGS, where=part)),
        statements=await _statements(request, f"?statement att:speaker {iri} ."),
    )


async def meeting(request: Request) -> Response:
    """A meeting: who, in which capacity, when and why then, what was said, each article's sentence."""
    iri = as_page_iri(request)
    facts = await _rows(request, MEETING, thing=iri)
    if not facts:
        return _missing(request)
    notes = await _rows(request, NOTES, thing=iri)
    return page(
        request,
        "meeting.html",
        iri=iri.strip("<>"),
        facts=facts[0],
        when=when(facts[0]),
        participants=await _rows(request, PARTICIPANTS, thing=iri),
        accounts=await _rows(request, ACCOUNTS, thing=iri),
        statements=await _statements(request, f"?statement att:saidAt {iri} ."),
        because=[row["because"] for row in notes if "because" in row],
        conflicts=[row["conflict"] for row in notes if "conflict" in row],
    )


async def group(request: Request) -> Response:
    """The versions of one utterance side by side, what differs marked."""
    iri = as_page_iri(request)
    statements = await _statements(request, f"?statement att:inGroup {iri} .")
    if not statements:
        return _missing(request)
    notes = await _rows(request, NOTES, thing=iri)
    return page(
        request,
        "group.html",
        iri=iri.strip("<>"),
        versions=list(zip(statements, compared([row["text"] for row, _ in statements]), strict=True)),
        because=[row["because"] for row in notes if "because" in row],
    )


async def statement(request: Request) -> Response:
    """A statement, led to its article at the words it was read from."""
    iri = as_page_iri(request)
    found = await _statements(request, f"FILTER(?statement = {iri})")
    if not found:
        return _missing(request)
    return page(request, "statement.html", iri=iri.strip("<>"), statement=found[0])


async def article(request: Request) -> Response:
    """An article: its text with marked spans, each linked to what was read from it."""
    iri = as_page_iri(request)
    facts = await _rows(request, ARTICLE, thing=iri)
    if not facts:
        return _missing(request)
    marks = await _rows(request, MARKS, thing=iri)
    return page(
        request,
        "article.html",
        iri=iri.strip("<>"),
        facts=facts[0],
        pieces=marked(facts[0].get("text", ""), marks),
        statements=await _statements(request, f"?statement att:inArticle {iri} ."),
    )
