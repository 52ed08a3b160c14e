"""The command line.

Owns options, exit codes, files and everything that is printed; does not own what a playbook or a plan
means (`golive.core`). Every command lives in a module of its own, imported when it is called.
"""
