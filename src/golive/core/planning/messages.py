"""English sentences of what planning has to say: findings, explanations, slack, moves."""

from golive.core.diagnostics import Message, Severity

_INFO, _WARNING, _ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR

_FACTS: dict[str, Message] = {
    "PL001": Message(_ERROR, "The facts are not valid TOML: {reason}."),
    "PL002": Message(_ERROR, "The facts are not UTF-8 text (byte {offset})."),
    "PL003": Message(
        _WARNING,
        'The facts have no key "{key}"; known and near to it: "{nearest}".',
    ),
    "PL004": Message(_WARNING, '"{key}" must be {expected}; "{value}" was left out.'),
    "PL005": Message(_WARNING, 'The facts have no key "{key}"; known there: {known}.'),
    "PL006": Message(_WARNING, '"{value}" ({key}) is not an e-mail address.'),
    "PL007": Message(
        _WARNING,
        'No document asks for "{key}" of the facts, so it decides nothing; known: {known}.',
    ),
    "PL010": Message(
        _INFO,
        "Only a date was given for the signature: 09:00 on {date} in {zone} was taken.",
    ),
}

_COMPILE: dict[str, Message] = {
    "PL020": Message(
        _WARNING,
        "No country is known for the {side}'s calendar; it has no public holidays.",
    ),
    "PL026": Message(
        _WARNING,
        "The plan is on hold since {start} and nobody says until when; its dates assume that work "
        "goes on after today.",
    ),
    "PL021": Message(
        _WARNING,
        'For "{rule}", {min} to {max} weeks are added; nobody chose, so the least was taken: {min}.',
    ),
    "PL022": Message(
        _WARNING,
        'The rule "{rule}" allows {min} to {max} weeks; instead of the chosen {weeks}, {used} counted.',
    ),
    "PL023": Message(
        _WARNING,
        "Extra weeks were chosen ({weeks}), but no sizing rule applies to this customer.",
    ),
    "PL368": Message(
        _INFO,
        'The rule "{rule}" is the lower step of a scale whose higher step applies; its weeks do not '
        "count.",
    ),
    "PL024": Message(
        _WARNING,
        'Whether the rule "{rule}" applies is not known; no weeks were added.',
    ),
    "PL025": Message(_INFO, '"{phase}" grew by {length}; the phases after it move.'),
    "PL356": Message(
        _WARNING,
        'The playbook says how "{item}" waits for "{other}" ({how}); the tasks of the template '
        "carry both, and do not follow it.",
    ),
    "PL355": Message(
        _WARNING,
        'The setting "extra_weeks_to" names "{name}", but no step or phase is called so or has '
        "that number.",
    ),
    "PL030": Message(
        _WARNING,
        'The step "{step}" was put into the phase "{phase}" by its position only.',
    ),
    "PL031": Message(_INFO, 'The step "{step}" is carried by the phase "{phase}".'),
    "PL032": Message(
        _INFO,
        'The phase "{phase}" itself carries what fits no single task of the step "{step}" '
        "(items: {count}).",
    ),
    "PL033": Message(_INFO, 'No step of the playbook gives detail to the phase "{phase}".'),
    "PL034": Message(
        _WARNING,
        "The last phase carries what stands in no step of the playbook and fits no task "
        "(items: {count}).",
    ),
    "PL035": Message(
        _INFO,
        'The step "{step}" says {step_window}, the phase "{phase}" says {window}; the '
        "template's window was taken.",
    ),
    "PL036": Message(
        _INFO,
        'The window of "{phase}" ({window}) was read as a summary; what follows the go-live '
        "counts from the actual go-live.",
    ),
    "PL039": Message(_INFO, 'The phase "{phase}".'),
    "PL040": Message(_WARNING, 'Nobody is named for the role "{role}".'),
    "PL041": Message(
        _WARNING,
        'The role "{role}" has two holders, {first} and {second}; {first} was taken.',
    ),
    "PL042": Message(_INFO, 'No document uses the role "{role}" of the facts.'),
    "PL043": Message(
        _WARNING,
        'No task is called the go-live; the end of "{task}" was taken for it by its place only.',
    ),
    "PL044": Message(
        _WARNING,
        'The date {date} of "{task}" lies before the contract; it was left out.',
    ),
    "PL046": Message(
        _WARNING,
        "Week 1 should count from the kickoff, but no task is one; it counts from the contract.",
    ),
    "PL047": Message(_INFO, 'Week 1 counts from the end of "{task}".'),
    "PL061": Message(
        _INFO,
        'Work before the kickoff is counted back from it, so Day 0 and Week 1 count from the end of "{task}".',
    ),
    "PL343": Message(
        _INFO,
        'The place of "{task}" outside all steps does not say when it is; it starts with the plan '
        "(tasks: {count}).",
    ),
    "PL048": Message(_INFO, 'The document gives "{task}" the date {date}; it was kept.'),
    "PL049": Message(
        _WARNING,
        "The template has no tasks; the phases are those of the playbook.",
    ),
    "PL050": Message(_ERROR, "The documents have no task, so the plan has no dates."),
    "PL051": Message(
        _INFO,
        'Both documents set check-ins: "{meeting}" and "{other}"; in one week one is enough.',
    ),
    "PL053": Message(
        _WARNING,
        "Everything counts from the go-live and no task is one: {date} was taken for it.",
    ),
    "PL054": Message(
        _INFO,
        'The step "{phase}" has no task that is the go-live; it became one of that name.',
    ),
    "PL056": Message(
        _WARNING,
        '"{task}" cannot be due on {pinned_on}, as was set; it is due on {date}.',
    ),
    "PL353": Message(
        _WARNING,
        '"{task}" should be done by {limit_on}, the limit that its document sets; it is due on {date}.',
    ),
    "PL055": Message(
        _INFO,
        'No task is called the go-live; the end of "{task}" was taken for it.',
    ),
    "PL060": Message(
        _INFO,
        '"{group}" ({stated}) lies before its step "{step}" begins; it was counted from the start '
        "of the step: {window}.",
    ),
    "PL052": Message(_INFO, 'The meeting "{meeting}".'),
    "PL057": Message(
        _INFO,
        '"{other}" says the same as the prerequisite "{prerequisite}"; it stands once.',
    ),
    "PL058": Message(_INFO, 'The prerequisite "{prerequisite}".'),
    "PL059": Message(
        _INFO,
        'The template does not have the prerequisite "{prerequisite}" of the playbook; it was added.',
    ),
    "PL350": Message(
        _WARNING,
        "Days off move the work that they cover, and in its order what follows it: {closed}. "
        "{count} of the tasks come later, and the go-live comes on {after} instead of {before}.",
    ),
    "PL351": Message(
        _WARNING,
        "Days off move the work that they cover, and in its order what follows it: {closed}. "
        "{count} of the tasks come later.",
    ),
}

_CHAIN: dict[str, Message] = {
    "PL101": Message(_INFO, "Starts from {start}, the date of {anchor}."),
    "PL102": Message(
        _INFO,
        "Its window, {window}, opens on {end}.",
    ),
    "PL352": Message(
        _INFO,
        "Its window, {window}, would open on {meant}; {length} before it were on hold and do not "
        "count, so it opens on {end}.",
    ),
    "PL354": Message(
        _INFO,
        "Its window, {window}, opens on {end}: the days on hold up to its anchor do not count.",
    ),
    "PL365": Message(_INFO, 'The {document} says {window} for "{phase}" (line {line}).'),
    "PL366": Message(
        _INFO,
        'The rule "{rule}" ({document}, line {line}) added {length} to "{phase}"; the phases after '
        "it moved.",
    ),
    "PL103": Message(
        _INFO,
        'Waits for "{predecessor}" to end on {start}: {end} at the earliest.',
    ),
    "PL104": Message(_INFO, "May not start before {start}."),
    "PL105": Message(_INFO, "Its date is fixed: it starts on {start}."),
    "PL106": Message(_INFO, "It really {what} on {end}."),
    "PL107": Message(_INFO, "{start} is not worked; the next working day is {end}."),
    "PL108": Message(_INFO, '"{task}" takes {length}: {start} to {end}.'),
    "PL109": Message(
        _INFO,
        'Leaves the room that "{room_for}" needs before it: {start} becomes {end}.',
    ),
    "PL110": Message(_INFO, "The document states how long it takes: {length}."),
    "PL111": Message(
        _INFO,
        "Nothing states how long it takes: the working days of its window were shared among "
        "its tasks, which gives it {length}.",
    ),
    "PL112": Message(
        _INFO, "Nothing states how long it takes, and it has no window: {length}."
    ),
    "PL113": Message(_INFO, "Its length was set by hand: {length}."),
    "PL114": Message(_INFO, "Added to that: {length}."),
    "PL120": Message(_INFO, '"{task}" does not apply and has no date.'),
    "PL121": Message(_INFO, "Any day it is late moves the go-live."),
    "PL122": Message(_INFO, "You may be {length} late before the go-live moves."),
    "PL123": Message(_WARNING, "It is {length} later than the target allows."),
    "PL115": Message(
        _INFO, 'Waits for "{predecessor}" to start on {start}: {end} at the earliest.'
    ),
    "PL116": Message(
        _INFO, 'May end only once "{predecessor}" has ended on {start}: counted from {end}.'
    ),
    "PL117": Message(_INFO, "{length} on from {start} is {end}."),
    "PL118": Message(_INFO, "{length} back from {start} is {end}."),
    "PL146": Message(
        _INFO, "What is to be done for it is stated to take so long, taken together: {length}."
    ),
    "PL147": Message(_INFO, "The document sets it a limit; it takes no longer: {length}."),
    "PL119": Message(_INFO, '"{task}" takes {length}: counted back from {start} to {end}.'),
    "PL124": Message(_INFO, '"{task}" takes {length}: {start}.'),
    "PL125": Message(_INFO, '"{task}" takes {length}: {start} to {end}; not worked: {closed}.'),
    "PL126": Message(
        _INFO, "Nothing states how long it takes; a session or an event counts as {length}."
    ),
    "PL127": Message(
        _WARNING, "It is {length} later than a fixed date that waits for it allows."
    ),
    "PL128": Message(
        _INFO, "{start} is not worked; the next working day is {end} (closed: {closed})."
    ),
    "PL148": Message(_INFO, "{start} is not worked; the last working day before it is {end}."),
    "PL149": Message(
        _INFO,
        "{start} is not worked; the last working day before it is {end} (closed: {closed}).",
    ),
    "PL129": Message(
        _INFO, 'May end only once "{predecessor}" has started on {start}: counted from {end}.'
    ),
}

_MOVES: dict[str, Message] = {
    "PL130": Message(_INFO, '"{task}" is new.'),
    "PL131": Message(_INFO, '"{task}" is no longer in the plan.'),
    "PL132": Message(_INFO, '"{task}" did not move.'),
    "PL133": Message(_INFO, '"{task}" moved {length} later, from {before} to {after}.'),
    "PL134": Message(_INFO, '"{task}" moved {length} earlier, from {before} to {after}.'),
    "PL135": Message(_INFO, 'The length of "{task}" went from {before} to {after}.'),
    "PL136": Message(_INFO, 'The window of "{task}" changed from {before} to {after}.'),
    "PL137": Message(_INFO, 'The date of "{task}" was set by hand: {before} became {after}.'),
    "PL138": Message(_INFO, '"{task}" may not start before {after} (it was {before}).'),
    "PL139": Message(_INFO, '"{task}" really ended on {after} (before: {before}).'),
    "PL140": Message(_INFO, '"{task}" now runs on {after} instead of {before}.'),
    "PL141": Message(_INFO, 'The status of "{task}" went from {before} to {after}.'),
    "PL142": Message(_INFO, "The date that the plan counts from changed."),
    "PL143": Message(_INFO, "The working days of {calendar} changed."),
    "PL144": Message(_INFO, '"{task}" now waits for "{other}".'),
    "PL145": Message(_INFO, '"{task}" no longer waits for "{other}".'),
}

_MERGE: dict[str, Message] = {
    "PL345": Message(
        _INFO,
        "No length is given for {count} tasks: each takes a working day, one after the other in "
        "the order of the text, which makes {days}. State lengths (“2 days”) or a window (“Week 1”).",
    ),
    "PL346": Message(
        _INFO,
        "“{phase}” takes {length} by its heading; its tasks without dates share the least of it, {days}.",
    ),
    "PL330": Message(
        _WARNING,
        "The plan was made from another version of the {document} ({own}) than this one ({other}); "
        "what the two differ in can look like an edit of the plan.",
    ),
    "PL150": Message(
        _WARNING,
        '"{task}": the new version says "{theirs}" for {field}, this plan says "{ours}"; this '
        "plan's was kept.",
    ),
    "PL151": Message(
        _WARNING, 'The new version no longer has "{task}"; it was changed here, so it stays.'
    ),
    "PL152": Message(
        _INFO, '"{task}" is done; what the new version changes in it was left out.'
    ),
    "PL153": Message(
        _WARNING,
        'The new version changes "{task}", which was taken out of this plan; it stays out.',
    ),
    "PL154": Message(
        _WARNING,
        'The new version adds "{task}" to "{phase}", which was taken out of this plan; it stays '
        "out.",
    ),
    "PL160": Message(_INFO, 'Added: "{task}" in "{phase}".'),
    "PL161": Message(_INFO, 'Removed: "{task}" from "{phase}".'),
    "PL162": Message(_INFO, '"{task}": {field} changed from "{before}" to "{after}".'),
    "PL163": Message(_INFO, 'Moved: "{task}" from "{before}" to "{after}".'),
    "PL164": Message(_INFO, "The go-live moves {length} later, to {after}."),
    "PL166": Message(_INFO, "The go-live moves {length} earlier, to {after}."),
    "PL167": Message(_INFO, '"{task}": {field} is new: "{after}".'),
    "PL168": Message(_INFO, '"{task}": {field} was taken out; it was "{before}".'),
    "PL169": Message(_INFO, "The plan has no go-live date."),
    "PL165": Message(_INFO, "The go-live stays on {after}."),
    "PL180": Message(_INFO, 'The plan: {field} changed from "{before}" to "{after}".'),
    "PL367": Message(
        _INFO,
        'The rule "{rule}" ({document}, line {line}) adds {after} now; it added {before}.',
    ),
    "PL181": Message(_INFO, "The notes of the plan changed."),
    "PL182": Message(_INFO, 'Added: the phase "{phase}".'),
    "PL183": Message(_INFO, 'Removed: the phase "{phase}".'),
    "PL184": Message(_INFO, 'Added to {place}: "{row}".'),
    "PL186": Message(
        _INFO,
        '"{row}" and {length} beside it: {field} changed from "{before}" to "{after}".',
    ),
    "PL185": Message(_INFO, 'Removed from {place}: "{row}".'),
}

_EDITS: dict[str, Message] = {
    "PL170": Message(
        _WARNING,
        '{task}: "{value}" is no {field} that golive can read; write it as {expected}.',
    ),
    "PL171": Message(
        _INFO,
        'Nothing is taken over from the section "{section}"; what was edited there changes '
        "nothing.",
    ),
    "PL190": Message(
        _WARNING,
        'Nothing is taken over from the field "{field}"; change it where it comes from.',
    ),
    "PL191": Message(
        _WARNING,
        'The row "{row}" of "{section}" is no task of the plan; what was edited in it was left.',
    ),
    "PL192": Message(
        _WARNING, "What was edited here is nothing that golive reads; it was left."
    ),
    "PL360": Message(_WARNING, "The template of this plan has no place for {changes}."),
    "PL361": Message(
        _INFO,
        "The template's own sections are not in this form; they are kept in plan.json.",
    ),
}

_FOUND: dict[str, Message] = {
    "PL201": Message(_INFO, "The task is bound to this milestone."),
    "PL202": Message(_INFO, "The task's words name this milestone."),
    "PL203": Message(_INFO, "The task is the first of the launch day."),
    "PL204": Message(_INFO, "The task opens production."),
    "PL205": Message(_INFO, "The task is the last of the phase named after the launch."),
    "PL206": Message(_INFO, "The task is the last before what follows the launch."),
    "PL207": Message(_INFO, "The task is the first meeting of the kickoff."),
    "PL341": Message(_INFO, "The task's words mention this milestone beside others."),
    "PL342": Message(_INFO, "The task's own words open production."),
    "PL208": Message(_WARNING, "Nothing in the plan says when this milestone is."),
    "PL209": Message(
        _INFO, "No task ends with the acceptance; the end of the first phase counts."
    ),
    "PL220": Message(
        _INFO,
        "The go-live does not wait for it; any day it is late moves the end of the plan.",
    ),
    "PL221": Message(
        _INFO,
        "The go-live does not wait for it; it may be {length} late before the end of the plan "
        "moves.",
    ),
    "PL222": Message(
        _INFO,
        "The go-live does not wait for it; it may be {length} late before the end of the plan "
        "moves by more than the target leaves.",
    ),
    "PL223": Message(_INFO, "You may be {length} late before the target is missed."),
    "PL224": Message(_INFO, "Any day it is late misses the target."),
    "PL225": Message(_INFO, "Any day it is late moves the plan on, or breaks a fixed date."),
    "PL226": Message(
        _INFO,
        "You may be {length} late before the plan moves, or a fixed date cannot be held.",
    ),
    "PL210": Message(_INFO, "The customer can use the product from this task on."),
    "PL211": Message(_INFO, "Nothing says when the first value is; the go-live counts."),
    "PL213": Message(_INFO, "The task's or its step's words name the first value."),
    "PL212": Message(_INFO, "The last day of all that follows the go-live."),
}

_STANDING: dict[str, Message] = {
    "PL301": Message(_INFO, "All tasks are done."),
    "PL319": Message(_INFO, "The plan has no task."),
    "PL302": Message(_INFO, "The plan is on hold since {start}."),
    "PL303": Message(_INFO, "The plan is on hold since {start}: {reason}."),
    "PL304": Message(_WARNING, '"{task}" is blocked, and the plan waits for it.'),
    "PL305": Message(
        _WARNING, '"{task}" is {length} late and has not ended; it moves the plan by {lost}.'
    ),
    "PL306": Message(_WARNING, '"{task}" is {length} late; it moves the plan by {lost}.'),
    "PL307": Message(_WARNING, "The target {target} is missed by {length}."),
    "PL308": Message(_INFO, "Late within their slack: {count}; the plan does not move yet."),
    "PL309": Message(_INFO, "Nothing is late."),
    "PL310": Message(_INFO, "Late because they wait for it: {count}."),
}

MESSAGES: dict[str, Message] = {
    **_STANDING,
    **_FACTS,
    **_COMPILE,
    **_CHAIN,
    **_MOVES,
    **_MERGE,
    **_EDITS,
    **_FOUND,
}
