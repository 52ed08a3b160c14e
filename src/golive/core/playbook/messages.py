"""English sentences for the diagnostics of the playbook layer: roles, bindings, lint, recognition."""

from golive.core.diagnostics import Message, Severity

_ROLES: dict[str, Message] = {
    "RO001": Message(Severity.INFO, "Both name the same team with another title."),
    "RO002": Message(Severity.INFO, "Both have the same title in teams of like name."),
    "RO003": Message(Severity.INFO, "One name holds the other."),
    "RO004": Message(Severity.INFO, "The names are one letter apart."),
}

_BINDINGS: dict[str, Message] = {
    "BD001": Message(Severity.INFO, "The words “{words}” name it."),
    "BD002": Message(
        Severity.INFO, "The words “{words}” name it together with the heading above."
    ),
    "BD003": Message(Severity.INFO, "The document says so by a hint."),
    "BD004": Message(Severity.INFO, "Every item of the kind {words} runs like this."),
    "BD005": Message(
        Severity.INFO,
        "The words of “{text}” fit {first} and {second} alike; neither was bound.",
    ),
    "BD006": Message(
        Severity.WARNING,
        "There is no built-in action “{action}”; the nearest name is {nearest}.",
    ),
    "BD010": Message(
        Severity.WARNING,
        "The hint “{key}” is unknown and has no effect; did you mean “{nearest}”?",
    ),
    "BD011": Message(Severity.WARNING, "The hint “{key}” has no value and has no effect."),
    "BD013": Message(
        Severity.WARNING,
        "The key “{key}” belongs to the item on line {first} already; this item got a key of its "
        "own.",
    ),
    "BD012": Message(
        Severity.WARNING,
        "The setting “{key}” of the front matter is unknown and has no effect; "
        "did you mean “{nearest}”?",
    ),
}

_LINT_TIME: dict[str, Message] = {
    "LN001": Message(
        Severity.WARNING,
        "“{step}” says {window}, but its section “{section}” says {section_window}, which counts "
        "from go-live and ends later; read as: sections after go-live count from the actual "
        "go-live, and the heading is a summary.",
    ),
    "LN002": Message(
        Severity.WARNING,
        "The monitoring after go-live lasts {short} here and {long} elsewhere; read as two nested "
        "windows, {short} of active watch inside {long} of stabilisation.",
    ),
    "LN003": Message(
        Severity.WARNING,
        "The agenda adds up to {sum} minutes, but {meeting} lasts {duration} minutes; the "
        "duration stated for the meeting is used.",
    ),
    "LN007": Message(
        Severity.WARNING,
        "The target “{target}” for {metric} cannot be met counting from the contract: “{event}” "
        "comes no earlier than {earliest}; read as: the target counts from production access, "
        "until a setting says otherwise.",
    ),
    "LN009": Message(
        Severity.WARNING,
        "The document was last updated {updated} and is reviewed {frequency}, so its review was "
        "due {due}; it is overdue on {today}.",
    ),
    "LN013": Message(
        Severity.WARNING, "The date {date} of “{text}” is past on {today}, and it is not done."
    ),
    "LN014": Message(
        Severity.WARNING,
        "{date} is a {actual}, not a {written}; the date is used, not the weekday.",
    ),
    "LN017": Message(
        Severity.WARNING,
        "“{text}” falls on {date}, a {weekday}; the plan moves work to working days.",
    ),
    "LN028": Message(
        Severity.WARNING,
        "The playbook goes live in {playbook_window}, the template in {template_window}; read as: "
        "for the same phase the template's window wins.",
    ),
    "LN029": Message(
        Severity.WARNING,
        "“{step}” starts in {window}, before the step above it, which starts in {before}; steps "
        "keep the order of the document.",
    ),
    "LN032": Message(
        Severity.WARNING,
        "“{section}” says {section_window}, which does not lie in {window} of “{step}”; its own "
        "window is used.",
    ),
    "LN030": Message(
        Severity.WARNING,
        "“{text}” is due {due}, before what it depends on, which is due {needed}.",
    ),
}

_LINT_ROLES: dict[str, Message] = {
    "LN004": Message(
        Severity.WARNING,
        "“{first}” and “{second}” may be one role under two names; they are kept apart until the "
        "setting `roles` says that they are one.",
    ),
    "LN005": Message(
        Severity.INFO, "One role is written in several ways: {names}; they are read as one."
    ),
    "LN006": Message(
        Severity.WARNING,
        "The role “{role}” is used here, but the list of people names nobody who holds it.",
    ),
    "LN012": Message(
        Severity.WARNING, "“{text}” has no owner, while the other {count} beside it have one."
    ),
    "LN021": Message(
        Severity.WARNING,
        "Level {level} of the escalation “{track}” goes to {role}, who already holds level {other}.",
    ),
    "LN022": Message(
        Severity.WARNING,
        "Level {level} of the escalation “{track}” has {minutes} minutes, less than the "
        "{before} minutes of the level before it; both are kept as written.",
    ),
}

_LINT_CONTENT: dict[str, Message] = {
    "LN008": Message(
        Severity.WARNING,
        "The metric “{metric}” counts {label}, but it is measured by “{measure}”; it is judged by "
        "the measure.",
    ),
    "LN010": Message(
        Severity.WARNING,
        "The success criterion “{criterion}” of “{text}” does not say how anybody would see that "
        "it is met.",
    ),
    "LN011": Message(
        Severity.WARNING,
        "The prerequisite “{text}” does not say how to check it, while the others do.",
    ),
    "LN015": Message(
        Severity.WARNING,
        "Nothing golive knows fills the placeholder “{text}”; it stays an open field.",
    ),
    "LN016": Message(Severity.WARNING, "“{url}” cannot be the address of a link: {why}."),
    "LN018": Message(
        Severity.WARNING, "“{text}” stands twice in the same place; both are kept as two items."
    ),
    "LN026": Message(
        Severity.WARNING,
        "`npm run {script}` keeps {flag} for itself unless “--” stands before it; golive passes "
        "the flags on to the script.",
        "Put “--” before the flags",
    ),
    "LN031": Message(Severity.WARNING, "There are two steps with the number {number}."),
}

_LINT_STRUCTURE: dict[str, Message] = {
    "LN019": Message(Severity.ERROR, "These wait for each other in a circle: {loop}."),
    "LN023": Message(
        Severity.INFO,
        "Prerequisites stand in both documents, {count} here and {other} in the template; they are "
        "merged into one list, each keeping the line it came from.",
    ),
    "LN024": Message(
        Severity.INFO,
        "Check-ins are set by “{first}” and by “{second}”; they run as one cadence, with one "
        "occurrence where both fall on a day.",
    ),
    "LN025": Message(
        Severity.INFO,
        "“{first}” and “{second}” ask for the same fact; it is established once and counts in both.",
    ),
    "LN033": Message(
        Severity.INFO,
        "Gates stand in both documents, {count} condition(s) here and {other} in the template; they "
        "run one after the other and share their facts, so that what is true once is not ticked "
        "again.",
    ),
}

_RELATED: dict[str, Message] = {
    "LN901": Message(Severity.INFO, "The other place is “{text}”."),
    "LN902": Message(Severity.INFO, "“{text}” says {value}."),
    "LN903": Message(Severity.INFO, "In the template: “{text}”."),
}

_READING: dict[str, Message] = {
    "PB001": Message(
        Severity.WARNING, "The front matter is no valid YAML; its settings were not used."
    ),
    "PB010": Message(
        Severity.INFO,
        "This line reads like a task but stands outside any step; it was not made one. Give it a "
        "box, or put it below a step.",
    ),
    "PB011": Message(
        Severity.INFO,
        "The columns of this table say nothing that golive runs; its rows were kept as text. Name "
        "a column Task to make them tasks.",
    ),
    "PB012": Message(
        Severity.INFO,
        "The document counts from Day 1 and has no Day 0; Day 1 was read as the anchor day itself.",
    ),
    "PB014": Message(
        Severity.INFO,
        "“{phrase}” stands below a week or month and was read as days of that time.",
    ),
    "PB015": Message(
        Severity.INFO,
        "“{phrase}” begins again after the go-live and was read as counted from there.",
    ),
    "PB016": Message(
        Severity.INFO,
        "“{phrase}” stands before the first part of the plan and was read as counted back from "
        "its start.",
    ),
    "PB017": Message(
        Severity.INFO,
        "The document counts from Week 0; “{phrase}” was read as the week that starts on the "
        "anchor day, and the other weeks follow it.",
    ),
    "PB040": Message(
        Severity.INFO,
        "“{phrase}” names several times in a row; read as the time from the first to the last.",
    ),
    "PB041": Message(
        Severity.INFO,
        "“{phrase}” says how long it takes: the least of it was read as its time, counted from "
        "the end of the step before.",
    ),
    "PB018": Message(
        Severity.WARNING,
        "“{text}” speaks of weekdays; golive keeps it as a rule but does not plan by it. Close the "
        "days in the calendars of the facts, or set a date.",
    ),
    "PB013": Message(
        Severity.ERROR,
        "Nothing in this document says what to do: it has no step, task, checklist or metric "
        "that golive can read.",
    ),
    "PB051": Message(
        Severity.INFO,
        "The weeks of this table fill “{phase}” and were read as its own, counted from its start.",
    ),
    "PB052": Message(
        Severity.INFO,
        "The weeks of this table do not fill “{phase}” and count from the contract, though work "
        "without dates comes before.",
    ),
    "PB053": Message(
        Severity.INFO,
        "“{phrase}” stands among headings that are times and was read as the day they count from.",
    ),
    "PB050": Message(
        Severity.INFO,
        "This list may say what to do ({count} of its lines), but it stands in no step that golive "
        "knows and was kept as text. Give its lines boxes, or its heading a number (“Step 1”).",
    ),
    "PB021": Message(
        Severity.INFO,
        "The heading names {phrase}; what stands below it was read as due on {day}.",
    ),
    "PB020": Message(
        Severity.WARNING,
        "The target “{text}” of “{name}” has no comparator and number that golive can read.",
    ),
    "PB022": Message(
        Severity.INFO,
        "“{phrase}” names no year; {day} was taken, the first such day after {first}, the first "
        "date of the document.",
    ),
    "PB030": Message(
        Severity.WARNING,
        "“{name}” is named as something to wait for, but no item has that number or title.",
    ),
    "PB055": Message(
        Severity.WARNING,
        "“{text}” is no lag in whole days or weeks; this waits for “{name}” without one.",
    ),
    "PB056": Message(
        Severity.WARNING,
        "The hint “{key}” needs “{other}” beside it, or words that say so; alone it has no effect.",
    ),
    "PB057": Message(
        Severity.WARNING,
        "“{value}” cannot be used as “{key}”, so nothing follows from it; known: {known}.",
    ),
    "PB058": Message(
        Severity.WARNING,
        "This waits for “{name}” in two ways; the first counts.",
    ),
    "PB059": Message(
        Severity.WARNING,
        "The setting “{key}” names “{name}”, but no step is called so or has that number.",
    ),
}

MESSAGES: dict[str, Message] = {
    **_READING,
    **_ROLES,
    **_BINDINGS,
    **_LINT_TIME,
    **_LINT_ROLES,
    **_LINT_CONTENT,
    **_LINT_STRUCTURE,
    **_RELATED,
}
"""Code → sentence, for every code of this package."""
