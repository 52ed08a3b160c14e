"""`python -m golive` is the same as `golive`."""

from golive.cli.main import main

if __name__ == "__main__":
    main()
