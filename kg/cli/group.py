"""The commands, each loaded when it is asked for; their users never see a traceback."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

import click

from kg.errors import AttestedError

NAMES = (
    "build", "extract", "validate", "query", "export", "load", "serve", "explain", "inspect", "link", "lexicon", "model",
)  # fmt: skip


class Commands(click.Group):
    """Turns what goes wrong into one line that says what to do; KG_DEBUG=1 shows the traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in the order of use."""
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a module; a query need not wait until spaCy is loaded."""
        if cmd_name not in NAMES:
            return None
        command = getattr(import_module(f"kg.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(ctx)
        except AttestedError as error:
            raise click.ClickException(str(error)) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except OSError as error:
            raise click.ClickException(str(error)) from error
        except Exception as error:
            if os.environ.get("KG_DEBUG"):
                raise
            words = f"unexpected {type(error).__name__}: {error}. Please report it; KG_DEBUG=1 shows where."
            raise click.ClickException(words) from error
