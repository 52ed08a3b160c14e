"""`golive plan …`.

Owns one module per command on plan files and the file forms of a plan (JSON, calendar, spreadsheet, page);
does not own how dates come about (`golive.core.planning`, `golive.core.scheduling`).
"""
