"""When a value breaks a SHACL constraint, as a condition of SPARQL: one small function each."""

from __future__ import annotations

from collections.abc import Callable

Values = tuple[str, ...]
_STRING = "<http://www.w3.org/2001/XMLSchema#string>"


def _not_of_datatype(values: Values) -> str:
    """Another datatype, or a lexical form that the datatype does not have."""
    (datatype,) = values
    formed = "" if datatype == _STRING else f" || STRLEN(STR({datatype}(STR(?value)))) = 0"
    return f"COALESCE(DATATYPE(?value) != {datatype}{formed}, true)"


def _of_no_datatype(values: Values) -> str:
    """None of some datatypes."""
    return " && ".join(_not_of_datatype((value,)) for value in values)


def _of_no_class(values: Values) -> str:
    """None of some classes."""
    return " && ".join(f"NOT EXISTS {{ ?value a {value} }}" for value in values)


def _not_among(values: Values) -> str:
    """Not one of the listed terms."""
    return f"?value NOT IN ({', '.join(values)})"


def _unlike(values: Values) -> str:
    """Not as a regular expression has it."""
    return f"!REGEX(STR(?value), {values[0]})"


def _too_short(values: Values) -> str:
    """Fewer characters than asked."""
    return f"STRLEN(STR(?value)) < {values[0]}"


def _too_small(values: Values) -> str:
    """Below the least number allowed."""
    return f"!COALESCE(?value >= {values[0]}, false)"


def _too_great(values: Values) -> str:
    """Above the greatest number allowed."""
    return f"!COALESCE(?value <= {values[0]}, false)"


def _not_an_iri(values: Values) -> str:
    """Not an IRI, the only kind of node our shapes ask for."""
    assert values == ("<http://www.w3.org/ns/shacl#IRI>",)
    return "!isIRI(?value)"


BROKEN: dict[str, Callable[[Values], str]] = {
    "datatype": _not_of_datatype,
    "anyDatatype": _of_no_datatype,
    "class": _of_no_class,
    "anyClass": _of_no_class,
    "in": _not_among,
    "pattern": _unlike,
    "minLength": _too_short,
    "minInclusive": _too_small,
    "maxInclusive": _too_great,
    "nodeKind": _not_an_iri,
}
