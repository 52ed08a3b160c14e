"""`golive playbook …`.

Owns one module per command on playbook files, and imports neither Django, numpy nor holidays, so that a
check stays as quick as the parser; does not own reading or lint rules (`golive.core.playbook`).
"""
