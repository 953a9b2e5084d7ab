"""``python -m trainer`` is the ``trainer`` command."""

from trainer.cli.main import run

if __name__ == "__main__":
    run()
