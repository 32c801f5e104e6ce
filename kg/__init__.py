"""Attested: news on officials and their meetings, read into RDF that can be checked word by word."""

import os

# We read with a process a core; numpy's products in several threads more would only wait for one another.
# numpy looks at this once, when it is imported, and worker processes inherit it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
