"""A larger reader that only training sees: it learns from all treebanks and names, then tags open text."""
