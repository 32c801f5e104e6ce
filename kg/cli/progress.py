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
        """The speed of the last seconds."""
        return Text(f"{task.speed or 0:.1f} articles/s")


@contextmanager
def watched() -> Iterator[Watch]:
    """A function to hand every article to, while a line on stderr shows the progress."""
    console = Console(stderr=True, highlight=False)
    columns = (SpinnerColumn(), TextColumn("{task.completed} articles"), _Speed(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
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
