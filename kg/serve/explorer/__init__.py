"""The explorer: pages for people over the served graph, rendered here, readable without scripts."""
