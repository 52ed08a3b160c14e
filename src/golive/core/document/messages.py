"""English sentences for the diagnostics of the document layer."""

from golive.core.diagnostics import Message, Severity

_DECODE: dict[str, Message] = {
    "DC001": Message(
        Severity.INFO, "The file is not stored as UTF-8; it was read as {encoding}."
    ),
    "DC002": Message(
        Severity.WARNING,
        "The file is UTF-8 except for {count} byte(s), the first on line {first}; "
        "those were read as {encoding}.",
    ),
    "DC003": Message(
        Severity.WARNING,
        "The encoding is not stated in the file; {encoding} is the likeliest and was used.",
    ),
    "DC004": Message(
        Severity.INFO, "The file mixes different line ends; all were read as line feeds."
    ),
    "DC005": Message(
        Severity.WARNING,
        "{count} character(s) could not be read as {encoding} and are shown as \ufffd.",
    ),
}

_REPAIR: dict[str, Message] = {
    "RP001": Message(
        Severity.WARNING,
        "From line {first} to line {last} each line was stored with the indentation of the line "
        "above added to its own; {count} lines were set back.",
        "Remove the added indentation",
    ),
    "RP002": Message(
        Severity.WARNING,
        "From line {first} on the whole text is indented by {columns} columns; it was read "
        "without them.",
        "Remove the common indentation",
    ),
    "RP003": Message(
        Severity.WARNING,
        "The closing line of {count} code fence(s) is indented too far to close it, first on "
        "line {first}; it was read as closing.",
        "Set the closing lines level with their opening lines",
    ),
    "RP004": Message(
        Severity.WARNING,
        "The code fence opened here is never closed, and {count} heading(s) below it count as "
        "code.",
    ),
    "RP005": Message(
        Severity.WARNING,
        "{count} list item(s) are indented with tabs beside others indented with spaces; each "
        "tab was read as {columns} columns.",
        "Replace the tabs with spaces",
    ),
    "RP006": Message(
        Severity.WARNING,
        "On {count} line(s) a no-break or other special space stands where Markdown needs a "
        "plain one; it was read as plain.",
        "Replace them with plain spaces",
    ),
    "RP007": Message(
        Severity.WARNING,
        "On {count} line(s) a no-break or other special space stands where Markdown needs a "
        "plain one; the text was left as it is.",
        "Replace them with plain spaces",
    ),
    "RP008": Message(
        Severity.WARNING,
        "On {count} line(s) invisible characters stand before a list marker, heading or other "
        "mark; they were left out.",
        "Remove the invisible characters",
    ),
    "RP009": Message(
        Severity.INFO,
        "On {count} line(s) there are invisible or control characters; they were kept.",
        "Remove the invisible characters",
    ),
    "RP010": Message(
        Severity.WARNING,
        "{count} place(s) were stored in a wrong encoding and were restored, the first from "
        "\u201c{before}\u201d to \u201c{after}\u201d.",
        "Restore the characters",
    ),
    "RP011": Message(
        Severity.WARNING,
        "{count} place(s) were damaged by a wrong encoding and cannot be restored, the first is "
        "\u201c{before}\u201d; they were kept.",
    ),
    "RP012": Message(
        Severity.WARNING,
        "{count} line(s) are longer than {limit} characters, the first has {length}.",
    ),
    "RP013": Message(
        Severity.WARNING,
        "{count} line(s) are indented by more than {limit} columns, the first by {columns}.",
    ),
    "RP014": Message(
        Severity.WARNING,
        "On {count} line(s) pasting has escaped the Markdown marks; they were read as marks.",
        "Remove the escapes",
    ),
    "RP015": Message(
        Severity.INFO,
        "On {count} line(s) the Markdown marks are escaped; the text was left as it is.",
        "Remove the escapes",
    ),
    "RP016": Message(
        Severity.WARNING,
        "{count} line(s) are list items, boxes or headings written in an unusual way; they were "
        "read as such.",
        "Write the marks in the usual way",
    ),
    "RP017": Message(
        Severity.INFO,
        "{count} line(s) look like list items, boxes or headings written in an unusual way; the "
        "text was left as it is.",
        "Write the marks in the usual way",
    ),
    "RP018": Message(
        Severity.INFO,
        "{count} line(s) repeat their list marker.",
        "Keep one marker",
    ),
    "RP019": Message(
        Severity.INFO,
        "{count} heading(s) stand inside a list item that belongs to a section of lower or equal "
        "rank.",
        "Set the headings at the margin",
    ),
    "RP020": Message(
        Severity.INFO,
        "{count} task list(s) stand inside a code fence.",
        "Take the task lists out of the fence",
    ),
    "RP023": Message(
        Severity.WARNING,
        "The code fence opened here is never closed and would take {count} sections for code; it "
        "was read as closed on line {closed}.",
        "Close the fence",
    ),
    "RP024": Message(
        Severity.WARNING,
        "This line stands too deep to close the code fence of line {line}, so what follows counts "
        "as code; the text was left as it is.",
        "Set the closing line level with the opening one",
    ),
    "RP025": Message(
        Severity.WARNING,
        "From line {first} to line {last} the indentation grows line by line as if that of the "
        "line above had been added to each; {count} line(s) would move. Too few of them are "
        "beyond doubt, so the text was left as it is.",
        "Remove the added indentation",
    ),
    "RP026": Message(
        Severity.INFO,
        "From line {first} to line {last} each list item is the only one inside the item above. "
        "If they were pasted as one list, the indentation was added; the text was left as it is.",
        "Set the items back to one list",
    ),
    "RP027": Message(
        Severity.WARNING,
        "In {count} table(s), first on line {first}, the line of dashes and the row above it had "
        "different numbers of cells; they were read with as many as the rows below have.",
        "Give both as many cells as the rows below",
    ),
    "RP028": Message(
        Severity.WARNING,
        "The line of dashes on line {first} has not as many cells as the row above it, so this "
        "is read as text and not as a table; {count} place(s) are like this.",
        "Give the line of dashes as many cells as the row above",
    ),
    "RP021": Message(Severity.INFO, "Also on this line."),
    "RP022": Message(
        Severity.WARNING,
        "{count} NUL character(s) are shown as \ufffd.",
        "Replace them",
    ),
}

_OUTLINE: dict[str, Message] = {
    "OL001": Message(
        Severity.ERROR,
        "{count} list(s) or quote(s) are nested deeper than golive reads; their lines are kept at "
        "the deepest level.",
    ),
    "OL002": Message(Severity.INFO, "The list marker or box stands twice; it was read once."),
    "OL003": Message(
        Severity.INFO,
        "These lines start with a mark that Markdown does not know; read as a list.",
    ),
    "OL004": Message(
        Severity.INFO, "The task list in this code fence was read as a task list."
    ),
    "OL005": Message(
        Severity.INFO, "This heading stands inside a list item; it was read as a heading."
    ),
    "OL010": Message(
        Severity.WARNING,
        "The language of this document is none that golive knows ({known}); it was read with the words "
        "of “{read}”, so conditions, times and owners may be missed.",
    ),
    "OL011": Message(
        Severity.WARNING,
        "The document names the language “{said}”, which is none that golive knows ({known}); it was "
        "read with the words of “{read}”.",
    ),
}

_QUANTITIES: dict[str, Message] = {
    "QT001": Message(
        Severity.INFO,
        "“{phrase}” is ambiguous: read as {times} time(s) every {every} {unit}(s).",
    ),
    "QT002": Message(
        Severity.INFO,
        "“{phrase}” is ambiguous: read as weeks counted from the contract, both ends included, "
        "not from the go-live.",
    ),
    "QT003": Message(
        Severity.INFO,
        "“{phrase}” is ambiguous beside “{words}”: read as counted from the contract, not from "
        "the go-live.",
    ),
    "QT004": Message(
        Severity.WARNING, "“{phrase}” ends before it begins; it was read the other way round."
    ),
    "QT005": Message(Severity.INFO, "“{phrase}” has no end; it was read as “{read}”."),
    "QT006": Message(Severity.INFO, "“{phrase}” was read as counted back from the go-live."),
    "QT007": Message(Severity.INFO, "“{phrase}” was read as any time up to the day before."),
    "QT008": Message(Severity.INFO, "“{phrase}” has no comparator; it was read as “at least”."),
    "QT009": Message(Severity.INFO, "“{phrase}” has no comparator; it was read as “at most”."),
    "QT010": Message(
        Severity.WARNING,
        "“{phrase}” has two readings; read month first, as {day}. Write it as YYYY-MM-DD.",
    ),
    "QT011": Message(Severity.WARNING, "“{phrase}” is a day that no calendar has."),
    "QT012": Message(
        Severity.INFO, "“{phrase}” is a range; it was read as every {every} {unit}(s)."
    ),
}

MESSAGES: dict[str, Message] = _DECODE | _REPAIR | _OUTLINE | _QUANTITIES
