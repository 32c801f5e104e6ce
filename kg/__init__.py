"""Attested: news on officials and their meetings, read into RDF that can be checked word by word."""
