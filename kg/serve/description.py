"""What the server says of itself: the SPARQL service description, and the dataset's VoID."""

from __future__ import annotations

from pyoxigraph import BlankNode, Literal, NamedNode, Triple, serialize
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kg.serve.ask import as_iri, construct, fill
from kg.serve.formats import GRAPHS, negotiate

_SD = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS = "http://www.w3.org/ns/formats/"
_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_NAMES = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
          "Turtle", "N-Triples", "RDF_XML", "JSON-LD")  # fmt: skip
_VOID = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH %graph% { ?s ?p ?o } }"


async def service_description(request: Request) -> Response:
    """The endpoint described in RDF: what it speaks, which formats it gives."""
    kind = negotiate(request.headers.get("accept", "*/*"), tuple(GRAPHS))
    if kind is None:
        return PlainTextResponse("offered are: " + ", ".join(GRAPHS) + "\n", status_code=406)
    endpoint = str(request.url.replace(query="", fragment=""))
    body = serialize(_triples(endpoint), format=GRAPHS[kind], prefixes={"sd": _SD})
    return Response(body, media_type=kind)


def _triples(endpoint: str) -> list[Triple]:
    """The service's triples."""
    service, dataset, graph = BlankNode("service"), BlankNode("dataset"), BlankNode("graph")
    formats = [
        Triple(service, NamedNode(_SD + "resultFormat"), NamedNode(_FORMATS + name)) for name in _NAMES
    ]
    return [
        Triple(service, _TYPE, NamedNode(_SD + "Service")),
        Triple(service, NamedNode(_SD + "endpoint"), NamedNode(endpoint)),
        Triple(service, NamedNode(_SD + "supportedLanguage"), NamedNode(_SD + "SPARQL11Query")),
        Triple(service, NamedNode(_SD + "defaultDataset"), dataset),
        Triple(dataset, _TYPE, NamedNode(_SD + "Dataset")),
        Triple(dataset, NamedNode(_SD + "defaultGraph"), graph),
        Triple(graph, _TYPE, NamedNode(_SD + "Graph")),
        Triple(
            graph,
            NamedNode("http://purl.org/dc/terms/description"),
            Literal("Every triple of the named graphs, once."),
        ),
        *formats,
    ]


async def void(request: Request) -> Response:
    """The dataset's description, for /.well-known/void."""
    kind = negotiate(request.headers.get("accept", "*/*"), tuple(GRAPHS)) or next(iter(GRAPHS))
    query = fill(_VOID, {"graph": as_iri(f"{request.app.state.base}graph/description")})
    return Response(await construct(request.app.state.workers, query, kind), media_type=kind)
