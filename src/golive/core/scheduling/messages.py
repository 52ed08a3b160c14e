"""English sentences of what the solver and the calendars have to say."""

from golive.core.diagnostics import Message, Severity

MESSAGES: dict[str, Message] = {
    "SC001": Message(
        Severity.ERROR,
        'Tasks wait for each other in a circle: {loop}. "{task}" was placed without waiting for '
        '"{predecessor}".',
    ),
    "SC002": Message(
        Severity.WARNING,
        '"{task}" ends on {ends_on}, {days} working days after its window closes on '
        "{window_end}.",
    ),
    "SC003": Message(
        Severity.WARNING,
        'The window of "{task}" counts from "{anchor}", which has no date and no task here; it '
        "was counted from the contract.",
    ),
    "SC004": Message(
        Severity.WARNING,
        '"{task}" names the calendar "{calendar}", which does not exist; Monday to Friday '
        "without holidays was used.",
    ),
    "SC005": Message(
        Severity.WARNING,
        'The calendar "{calendar}" has no working weekday; it was read as working every day.',
    ),
    "SC006": Message(
        Severity.WARNING,
        '"{task}" is pinned on {pinned_on}, before {earliest_on}, the first day that what it '
        "waits for allows.",
    ),
    "SC007": Message(
        Severity.INFO,
        '"{task}" is fixed on {date}, which is not worked in the calendar "{calendar}" '
        "({reason}).",
    ),
    "SC008": Message(
        Severity.WARNING,
        '"{task}" waits for "{predecessor}", which does not exist; the link was ignored.',
    ),
    "SC009": Message(
        Severity.ERROR,
        'The key "{task}" stands for {count} tasks; links go to the first of them.',
    ),
    "SC010": Message(
        Severity.ERROR,
        'The dates of {count} tasks, "{task}" first, would lie outside 1950 to 2150; they were '
        "moved to its edge.",
    ),
    "SC011": Message(
        Severity.WARNING,
        "The target {target_on} is missed by {days} working days: {forecast_on} is the earliest "
        "day that keeps the windows. Without windows, and with unstated work as short as can be, "
        "it would be {shortest_on}.",
    ),
    "SC012": Message(
        Severity.WARNING,
        'As the plan stands, "{task}" should have started by {late_start_on}, before the contract, '
        "to meet the target {target_on}.",
    ),
    "SC013": Message(
        Severity.WARNING,
        '"{task}" is said to have started on {started_on}, after it finished on '
        "{finished_on}; the finish was believed.",
    ),
    "SC014": Message(
        Severity.WARNING,
        'No public holidays are known for the country "{country}" of the calendar '
        '"{calendar}"; it was made without any.',
    ),
    "SC015": Message(
        Severity.WARNING,
        'No region "{region}" is known in {country} (calendar "{calendar}"); the holidays of '
        "the whole country were taken.",
    ),
    "SC016": Message(
        Severity.WARNING,
        'The time zone "{zone}" of the calendar "{calendar}" is unknown; UTC was taken.',
    ),
    "SC017": Message(
        Severity.INFO,
        'The window of "{task}", {window_start} to {window_end}, holds no working day; it was '
        "placed on the next one.",
    ),
    "SC018": Message(
        Severity.WARNING,
        '"{task}" has a negative duration of {days} days; it was read as a milestone.',
    ),
    "SC019": Message(
        Severity.INFO,
        'The windows of {count} tasks, "{task}" first, count back from the end of '
        '"{anchor_task}", which waits for them; {anchor_on} was taken, the earliest end that '
        "leaves room for all of them.",
    ),
    "SC020": Message(
        Severity.WARNING,
        '"{task}" ends on {ends_on}, after {anchor_on}, the day that windows count back from: '
        "what it waits for does not fit before it.",
    ),
    "SC022": Message(
        Severity.INFO,
        'The window of "{task}", {window_start} to {window_end}, holds no working day; what comes '
        "before another day was placed on the last one before it.",
    ),
    "SC021": Message(
        Severity.WARNING,
        'The target names the task "{task}", which does not exist; the end of all tasks was '
        "compared.",
    ),
}
