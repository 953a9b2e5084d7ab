"""python -m tests.sample.synth: see `generate`."""

from .generate import main

if __name__ == "__main__":
    main()
