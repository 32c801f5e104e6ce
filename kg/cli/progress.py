"""How far a run is, where someone watches a terminal; what was skipped, always."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, ProgressColumn, SpinnerColumn, Task, TextColumn, TimeElapsedColumn
from rich.text import Text

from kg.records import Reading, Skipped

Watch = Callable[[Reading | Skipped], None]


class _Speed(ProgressColumn):
    """Articles a second."""

    def render(self, task: Task) -> Text:
        """The speed since the start; articles come in batches, so that of a moment means nothing."""
        return Text(f"{task.completed / (task.elapsed or 1):.1f} articles/s")


@contextmanager
def watched(*, line: bool = True) -> Iterator[Watch]:
    """A function to hand every article to, while a line on stderr may show the progress."""
    console = Console(stderr=True, highlight=False)
    columns = (SpinnerColumn(), TextColumn("{task.completed} articles"), _Speed(), TimeElapsedColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not (line and console.is_terminal)
    ) as progress:
        task = progress.add_task("reading", total=None)

        def watch(item: Reading | Skipped) -> None:
            """Count an article, or say why there is none."""
            if isinstance(item, Skipped):
                console.print(
                    Text(f"{'skipped' if item.fatal else 'note'}: {item.source}: {item.reason}"),
                    soft_wrap=True,
                )
            else:
                progress.advance(task)

        yield watch
