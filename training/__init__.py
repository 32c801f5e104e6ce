"""The project that trains the embedded English pipeline; nothing here is part of the product."""
