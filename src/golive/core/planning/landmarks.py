"""Find the tasks that a plan's milestones hang on: kickoff, acceptance, go-live, hand-over."""

import re
from collections.abc import Callable, Sequence

from golive.core.document.values import Anchor
from golive.core.planning.launch_words import (
    is_before_launch,
    is_launch_itself,
    opens,
    opens_production,
)
from golive.core.planning.model import OTHER_PHASE, Found, Landmark, PlanPhase, PlanTask
from golive.core.planning.windows import is_post_launch
from golive.core.planning.words import is_aftermath, is_contingency, phrase_pattern
from golive.core.playbook.model import ItemKind
from golive.core.scheduling.windows import offsets

_NOT_THE_LAUNCH = re.compile(
    r"""\b(?:post|pre|before|after|follow(?:ing)?|prior|until|prepar\w*|readiness|ready|plan\w*|date|
    criteri\w*|checklist|reviews?|retro\w*|monitor\w*|support|hypercare|train\w*|rehears\w*|dry|test\w*|
    decision|decid\w*|accept\w*|sign(?:s|ed)?[ -]off|go/no-?go|entscheid\w*|décid\w*|décision|decisi[oó]n|
    decisão|gates?|approv\w*|confirm\w*|announce\w*|communicat\w*|meeting|email|mail|
    schedul\w*|agree\w*|defin\w*|lessons|writ\w*|script|send|letter|invit\w*|document\w*|check|
    watch|book|celebrat\w*|campaign|kick-?off|previ[oa]s?|préalable\w*|vorbereit\w*|prépar\w*|vor|nach|avant|après|antes|
    después|depois|
    r[eé]uni[oóã]\w*|besprechung|termin|einlad\w*|envoyer|enviar|senden)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_AROUND_THE_LAUNCH = re.compile(
    r"""\b(?:gates?|accept\w*|readiness|checklist|criteri\w*|defin\w*|decision|prepar\w*|plan|planning|date|retro\w*|
    reviews?|monitor\w*|support|meeting|rehears\w*|communicat\w*|announce\w*|approv\w*|
    confirm\w*|train\w*|e?-?mail|letter|script|test\w*|campaign)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_THE_KICKOFF = re.compile(
    r"\b(?:after|post|prepar\w*|schedul\w*|before|agenda|deck|notes|recording|follow-?up|invit\w*)\b",
    re.IGNORECASE,
)
_ACCEPTANCE = re.compile(
    r"""\b(?:accept\w*|approv\w*|sign(?:s|ed)?[ -]?off|agreed|finali[sz]e\w*|abnahme|freigabe|genehmig\w*|
    approuv\w*|valid\w*|acept\w*|aprob\w*|aprov\w*|aceit\w*)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_PLAN_WORDS = re.compile(r"\b(?:plan|timeline|zeitplan|calendrier|cronograma)\b", re.IGNORECASE)
_WAVE = re.compile(
    r"\b(?:wave|waves|welle|vague|ola|onda|cohort|batch|region|site|pilot|tranche|group)\b",
    re.IGNORECASE,
)
_T_ZERO = re.compile(r"[TDLGJ]\s?[-–+]?\s?0(?![\d.])")
_ASIDE = re.compile(r"[“„«\"][^“”„«»\"]*[”“»\"]|(?<![\w./-])[\w./-]*\w\.[a-z]\w{1,4}\b(?!\.\w)")
"""What a text quotes, and names of files: no words of its own."""
_HAND_OVER = re.compile(
    r"""\b(?:hand[ -]?(?:over|off)|transition|transfer|übergabe|transfert|traspaso|passagem)\b""",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"\b(?:support|cadence|steady state|success|account|bau)\b", re.IGNORECASE
)


_BEFORE_OR_AFTER = re.compile(
    r"""\b(?:pre|post|before|after|prepar\w*|prépar\w*|vorbereit\w*|until|vor|nach|avant|après|antes|después|
    depois)\b""",
    re.IGNORECASE | re.VERBOSE,
)

NOTHING = Landmark((), Found.NONE)


def find_kickoff(phases: Sequence[PlanPhase]) -> Landmark:
    """Return the first task that holds the kickoff, else the first meeting, else nothing."""
    tasks = _tasks(phases)
    bound = _bound(tasks, "meeting.hold_kickoff")
    if bound:
        return Landmark((bound[0],), Found.BINDING)
    pattern = phrase_pattern("kickoff")
    named = [
        task.key
        for task in tasks
        if pattern.search(task.title) and not _NOT_THE_KICKOFF.search(task.title)
    ]
    if named:
        return Landmark((named[0],), Found.WORDS)
    sessions = [task.key for task in tasks if task.kind is ItemKind.MEETING]
    if sessions and phases and pattern.search(phases[0].title):
        return Landmark((sessions[0],), Found.FIRST_MEETING)
    return NOTHING


def find_acceptance(phases: Sequence[PlanPhase]) -> Landmark:
    """Return the task that ends with the customer's acceptance of the plan, else nothing."""
    tasks = _tasks(phases)
    bound = _bound(tasks, "plan.accept")
    if bound:
        return Landmark((bound[0],), Found.BINDING)
    for task in tasks:
        text = f"{task.title} {task.criterion or ''}"
        if _PLAN_WORDS.search(text) and _ACCEPTANCE.search(text):
            return Landmark((task.key,), Found.WORDS)
    return NOTHING


def find_go_lives(phases: Sequence[PlanPhase]) -> Landmark:
    """Return the tasks whose ends are the go-lives: one, or one for each wave.

    Looked for in this order: a binding, the task's own words, production opened
    in a phase named after the launch, words that mention the launch, a launch-day group, detail
    that opens production, a phase named after the launch, production opened anywhere, the last
    task before what follows it.
    Phases named after what follows a launch, or after the way back if it fails, are left aside
    while others have such a task, and so is a task outside all phases while a group or phase is
    the launch or, by its place alone, while any phase has a task. A plan of which everything
    counts from the go-live has no task for it.
    """
    tasks = _tasks(phases)
    before = _before_launch(_tasks([one for one in phases if not _follows_launch(one)]))
    anywhere = _before_launch(tasks)
    before = before or anywhere
    launches = _tasks([one for one in phases if names_launch(one.title)])
    launching = _launching(before)
    ways: tuple[tuple[Found, Callable[[], Sequence[str]]], ...] = (
        (Found.BINDING, lambda: _bound(launching, "launch.execute")),
        (Found.WORDS, lambda: _at_zero(before) or _itself(_named(before), tasks)),
        (Found.BINDING, lambda: _bound(launching, "launch.enable_production")),
        (Found.OPENS, lambda: _opened(launches)),
        (Found.MENTION, lambda: _named(before)),
        (Found.DETAIL, lambda: _bound_detail(before, "launch.enable_production")),
        (Found.GROUP, lambda: _grouped(before)),
        (Found.DETAIL, lambda: _detailed(before)),
        (Found.BINDING, lambda: _bound(_launching(anywhere), "launch.execute")),
        (Found.WORDS, lambda: _itself(_named(anywhere), tasks)),
        (Found.MENTION, lambda: _named(anywhere)),
        (Found.PHASE, lambda: _of_phase(phases)),
        (Found.OPENS, lambda: _opened(before)),
        (Found.LAST, lambda: _last(before)),
    )
    loose = {task.key for task in tasks if task.phase == OTHER_PHASE}
    outside = NOTHING
    for found, look in ways:
        if outside.keys and found not in {Found.GROUP, Found.PHASE, Found.OPENS}:
            continue
        keys = look()
        if keys and not loose.issuperset(keys):
            return Landmark(_waves(keys, tasks), found)
        if keys and not outside.keys:
            outside = Landmark(_waves(keys, tasks), found)
    return outside


def find_hand_over(phases: Sequence[PlanPhase], go_live: str) -> Landmark:
    """Return the last task after the go-live that hands the customer over, else nothing."""
    tasks = _tasks(phases)
    bound = _bound(tasks, "handover.to_support", "fact.handover_accepted")
    if bound:
        return Landmark((bound[-1],), Found.BINDING)
    keys = [task.key for task in tasks]
    later = tasks[keys.index(go_live) + 1 :] if go_live in keys else tasks
    named = [
        task.key
        for task in later
        if _HAND_OVER.search(task.title) and _SUPPORT.search(task.title)
    ]
    return Landmark((named[-1],), Found.WORDS) if named else NOTHING


def _tasks(phases: Sequence[PlanPhase]) -> list[PlanTask]:
    return [task for phase in phases for task in phase.tasks if task.is_scheduled]


def _before_launch(tasks: Sequence[PlanTask]) -> list[PlanTask]:
    return [task for task in tasks if not is_post_launch(task.window)]


def _not_after(tasks: Sequence[PlanTask]) -> list[PlanTask]:
    """Return the tasks that are not, by kind or words, what follows a launch."""
    return [
        task
        for task in tasks
        if task.kind is not ItemKind.WATCH and not is_aftermath(task.title)
    ]


def names_launch(title: str) -> bool:
    """Return whether a heading names the go-live itself: "Go-live", "Launch (Week 6)"."""
    match = phrase_pattern("go_live").search(title)
    if match is None or is_before_launch(title):
        return False
    return not _BEFORE_OR_AFTER.search(title[: match.start()])


def _follows_launch(phase: PlanPhase) -> bool:
    title = phase.title
    if names_launch(title) or not (is_aftermath(title) or is_contingency(title)):
        return False
    return not any(_is_launch_group(task.group) for task in phase.tasks)


def _is_launch_group(group: str) -> bool:
    """Return whether the heading of a group names the launch: "Day 5: Go-live"."""
    named = group and phrase_pattern("go_live").search(group)
    return bool(named) and not _NOT_THE_LAUNCH.search(group)


def _bound(tasks: Sequence[PlanTask], *actions: str) -> list[str]:
    return [task.key for task in tasks if task.action in actions]


def _launching(tasks: Sequence[PlanTask]) -> list[PlanTask]:
    """Return the tasks that may be the launch itself, not its preparation or its aftermath."""
    pattern = phrase_pattern("go_live")
    return [
        task
        for task in tasks
        if task.kind is not ItemKind.WATCH
        and is_launch(task.title)
        and (pattern.search(_own_words(task.title)) or not pattern.search(task.title))
    ]


def _own_words(title: str) -> str:
    """Return a title without quotes, file names and a label that is more than the launch itself.

    In "Launch window: from ten" and "Mayor says “launch accepted”" nothing goes live.
    """
    said = _ASIDE.sub(" ", title)
    label, colon, rest = said.partition(": ")
    match = phrase_pattern("go_live").search(label)
    is_named = match is None or match.group() == label.strip()
    return said if is_named or not rest.strip() else colon + rest


def _at_zero(tasks: Sequence[PlanTask]) -> list[str]:
    """Return the only task that is written on the launch itself: "T0: switch it on"."""
    found = [
        task.key
        for task in tasks
        if task.window is not None
        and task.window.anchor is Anchor.GO_LIVE
        and _T_ZERO.match(task.title)
    ]
    return found if len(found) == 1 else []


def is_launch(title: str) -> bool:
    """Return whether nothing in the words says that they are about preparing or following it."""
    if is_before_launch(title):
        return False
    leading = phrase_pattern("go_live").match(title)
    if leading:
        return _AROUND_THE_LAUNCH.search(title, leading.end()) is None
    return _NOT_THE_LAUNCH.search(title) is None


def _bound_detail(tasks: Sequence[PlanTask], action: str) -> list[str]:
    return [task.key for task in tasks if any(one.action == action for one in task.items)]


def _named(tasks: Sequence[PlanTask]) -> list[str]:
    pattern = phrase_pattern("go_live")
    scored: dict[str, int] = {}
    for task in tasks:
        match = pattern.search(_own_words(task.title))
        on_the_day = (
            task.window is not None
            and task.window.anchor is Anchor.GO_LIVE
            and offsets(task.window).start == 0
        )
        if match and is_launch(task.title):
            scored[task.key] = 2 if match.start() == 0 or on_the_day else 1
    best = max(scored.values(), default=0)
    return [key for key, score in scored.items() if score == best]


def _itself(keys: Sequence[str], tasks: Sequence[PlanTask]) -> list[str]:
    """Return the keys if their last task is the launch by its own title, else nothing."""
    titles = {task.key: task.title for task in tasks}
    return list(keys) if keys and is_launch_itself(titles[keys[-1]]) else []


def _opened(tasks: Sequence[PlanTask]) -> list[str]:
    """Return the last task that opens production by its words and is the launch by none."""
    return [
        task.key for task in _launching(_before_launch(tasks)) if opens_production(task.title)
    ][-1:]


def _grouped(tasks: Sequence[PlanTask]) -> list[str]:
    """Return the task of a launch-day group that opens the product, else its first."""
    found = [task for task in tasks if _is_launch_group(task.group)]
    opening = [task for task in found if opens(task.title)]
    return [task.key for task in (opening or found)[:1]]


def _detailed(tasks: Sequence[PlanTask]) -> list[str]:
    pattern = phrase_pattern("go_live")
    return [
        task.key
        for task in tasks
        if any(
            pattern.search(detail.text) and not _NOT_THE_LAUNCH.search(detail.text)
            for detail in task.items
        )
    ][-1:]


def _of_phase(phases: Sequence[PlanPhase]) -> list[str]:
    """Return the last task, of the last phase named after the launch, that does not follow it."""
    for phase in reversed(phases):
        tasks = _before_launch([task for task in phase.tasks if task.is_scheduled])
        if tasks and names_launch(phase.title):
            left = _not_after(tasks) or tasks
            return [(_launching(left) or left)[-1].key]
    return []


def _last(tasks: Sequence[PlanTask]) -> list[str]:
    """Return the last task of a phase, if any has one, that does not follow a launch."""
    inside = [task for task in tasks if not task.phase.startswith(OTHER_PHASE)] or tasks
    return [task.key for task in (_not_after(inside) or inside)[-1:]]


def _waves(keys: Sequence[str], tasks: Sequence[PlanTask]) -> tuple[str, ...]:
    """Return all keys if each names a wave, else the last of them that stands in a phase."""
    titles = {task.key: task.title for task in tasks}
    loose = {task.key for task in tasks if task.phase.startswith(OTHER_PHASE)}
    keys = [key for key in keys if key not in loose] or keys
    if len(keys) > 1 and all(_WAVE.search(titles[key]) for key in keys):
        return tuple(keys)
    return (keys[-1],)
