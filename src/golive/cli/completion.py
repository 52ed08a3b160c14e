"""`golive completion`: the script that teaches a shell to complete golive's commands."""

import click
from click.shell_completion import get_completion_class

from golive.cli.lazy import Documented
from golive.core.errors import InvalidInputError


@click.command(
    cls=Documented,
    examples=(
        "golive completion bash > ~/.local/share/bash-completion/completions/golive",
        "golive completion zsh > ~/.zfunc/_golive",
        "golive completion fish > ~/.config/fish/completions/golive.fish",
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the completion script of a shell."""
    complete = get_completion_class(shell)
    if complete is None:
        raise InvalidInputError(f"There is no completion for {shell}.")
    script = complete(ctx.find_root().command, {}, "golive", "_GOLIVE_COMPLETE")
    click.echo(script.source())
