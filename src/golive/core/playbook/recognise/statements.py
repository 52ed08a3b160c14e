"""Sentences that say who is going to do what: "The account team will build the deck"."""

import re
from functools import cache

from golive.core.document.model import Node
from golive.core.document.patterns import late_pattern
from golive.core.playbook.draft import ItemDraft
from golive.core.playbook.model import ItemKind
from golive.core.playbook.phrases import alternatives
from golive.core.playbook.recognise.actions import ACTION_SHARE
from golive.core.playbook.roles import is_role, read_owner
from golive.core.playbook.roles.words import role_words
from golive.core.playbook.words import Words, words_of

_ELIDED = late_pattern(r"^[Ll]['’]")
DOER_SHARE = 1 / 3
"""Share of the lines that name who acts; the others may say what will be done by them."""
MAX_SENTENCE = 300
MAX_DOER_WORDS = 5


def doer(text: str, words: Words) -> str:
    """Return the role that a text says is going to act, or "".

    Only the words between the last comma and the verb are the subject ("Once it is signed, the
    account team will …"), and only a role acts: "the data will …" says who does nothing.
    """
    match = _will(words.language).search(text[:MAX_SENTENCE])
    if match is None or _is_state(text[match.start() : MAX_SENTENCE], match["said"], words):
        return ""
    before = re.split(r"[,;:.]\s", text[: match.start()])[-1].strip(" *_")
    if found := _role(_ELIDED.sub("", before), words):
        return found
    if not words.own.clues.verb_last:
        return ""
    behind = text[match.end() : MAX_SENTENCE].split()[
        :MAX_DOER_WORDS
    ]  # "Danach wird der CSM …"
    starts = (" ".join(behind[:size]) for size in range(len(behind), 0, -1))
    return next((found for start in starts if (found := _role(start, words))), "")


def _role(subject: str, words: Words) -> str:
    """Return a subject without its article when it is a role; a department alone may be a thing."""
    first, _, rest = subject.partition(" ")
    opens = first.casefold() in words.clue("object_openers") | words.clue("small_words")
    name = rest if opens else subject
    if len(name.split()) > MAX_DOER_WORDS or not is_role(name, words.language):
        return ""
    departments = role_words(words.language).departments
    is_thing = name.casefold() in departments and not name.isupper()
    return "" if is_thing else name


def _is_state(verb: str, said: str, words: Words) -> bool:
    """Tell whether what follows is no act: "will have access", "will not"."""
    first = re.findall(r"\w+", verb[len(said) :])[:1]
    stative = words.clue("stative_verbs")
    return bool(first and first[0].casefold() in stative) or said.casefold() in stative


@cache
def _will(language: str) -> re.Pattern[str]:
    words = words_of(language)
    ends = words.clue("will_ends")
    verb = rf"|\w+(?:{alternatives(ends)})" if ends else ""
    return re.compile(
        rf"(?<=\s)(?P<said>{words.clue_body('will_words')}{verb})(?!\w)", re.IGNORECASE
    )


def states_work(node: Node, words: Words) -> bool:
    """Tell whether a list is made of sentences that say who is going to do what."""
    texts = [text for item in node.children if (text := item.inline.plain)]
    doers = sum(1 for text in texts if doer(text, words))
    if not doers or doers < DOER_SHARE * len(texts):
        return False
    said = sum(
        1
        for text in texts
        if _will(words.language).search(text) or words.starts_with_verb(text)
    )
    return said >= ACTION_SHARE * len(texts)


def settle_doer(item: ItemDraft, words: Words) -> None:
    """Give a task without an owner the one who its own sentence says is going to do it."""
    if item.owner is None and item.kind is ItemKind.TASK and (name := doer(item.title, words)):
        item.owner = read_owner(name, words.language)
