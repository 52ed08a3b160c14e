"""The guess which language a text is in, from the commonest little words of each."""

import re
from collections import Counter
from collections.abc import Mapping

from golive.core.vocabulary.model import phrases

_SAMPLE_CHARACTERS = 40_000
_FEWEST_HITS = 4
_LEAD = 1.3
"""How many times as many hits another language needs before golive leaves English."""

_MARKS: dict[str, frozenset[str]] = {
    "en": frozenset(
        phrases("""the, and, of, with, for, is, are, this, that, your, our, from, on, be, by, if, all, to,
            their, customer, training, meeting, weeks, week, days, review, call, setup, send, check""")
    ),
    "de": frozenset(
        phrases("""der, die, das, und, mit, für, von, ist, sind, den, dem, des, ein, eine, zu, zum, zur, auf,
            im, bei, nach, oder, werden, nicht, kunde, kunden, kundin, schulung, woche, wochen, tage,
            einrichten, prüfen, vor, aus, durch, wird, alle, bis""")
    ),
    "fr": frozenset(
        phrases("""le, la, les, des, et, du, une, un, pour, avec, dans, est, sont, sur, au, aux, par, ou, ce,
            cette, votre, notre, client, clients, semaine, semaines, jours, formation, réunion, de, en,
            l, d, à, vérifier, avant, après""")
    ),
    "es": frozenset(
        phrases("""el, la, los, las, del, y, una, un, para, con, en, es, son, por, se, al, o, su, este, esta,
            cliente, clientes, semana, semanas, días, formación, capacitación, reunión, de, que, nuestro,
            antes, después, verificar""")
    ),
    "pt": frozenset(
        phrases("""o, os, as, do, da, dos, das, e, uma, um, para, com, em, é, são, por, no, na, nos, nas, ao,
            ou, seu, sua, cliente, clientes, semana, semanas, dias, treinamento, formação, reunião, de,
            que, não, antes, após, verificar""")
    ),
}

_FOREIGN: dict[str, frozenset[str]] = {
    "sv": frozenset(
        phrases("""och, att, för, som, är, av, på, med, om, har, den, det, ett, en, inte, eller, från, kund,
            kunden, vecka, veckor, ska, vid, efter, innan, sin, till""")
    ),
    "da": frozenset(
        phrases("""og, af, på, med, om, har, den, det, et, en, ikke, eller, fra, kunde, kunden, uge, uger,
            skal, ved, efter, inden, er, til, bliver, alle, hos""")
    ),
    "no": frozenset(
        phrases("""og, av, på, med, om, har, den, det, et, en, ikke, eller, fra, kunde, kunden, uke, uker,
            skal, ved, etter, før, er, til, blir, alle, hos""")
    ),
    "nl": frozenset(
        phrases("""de, het, een, van, voor, met, op, naar, niet, en, te, zijn, wordt, worden, klant, klanten,
            dagen, weken, bij, aan, ook, alle, na, uit, om, dat""")
    ),
    "it": frozenset(
        phrases("""il, la, le, di, del, della, dei, delle, che, per, con, una, un, è, sono, non, alla, al, nel,
            cliente, clienti, settimana, settimane, giorni, dopo, prima""")
    ),
    "pl": frozenset(
        phrases("""na, się, jest, nie, oraz, dla, przez, po, od, przed, klient, klienta, tydzień,
            tygodni, dni, lub, są, jak, że""")
    ),
    "cs": frozenset(
        phrases("""na, se, je, není, pro, po, od, před, nebo, jsou, že, zákazník, zákazníka, týden, dní,
            ze, ke, při""")
    ),
    "fi": frozenset(
        phrases("""ja, tai, ei, että, asiakas, asiakkaan, viikko, viikon, päivää, ovat, kanssa, ennen, jälkeen,
            sekä, mukaan, voi""")
    ),
    "tr": frozenset(
        phrases(
            """ve, bir, ile, için, bu, veya, değil, müşteri, hafta, gün, sonra, önce, olarak, tüm"""
        )
    ),
}
"""Little words of languages that golive has no vocabulary for; none is a common word of English."""
_FEWEST_LETTERS = 40
_LATIN = re.compile(r"[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u1e00-\u1eff]")
_WORD = re.compile(r"[^\W\d_]+")


def detect_language(text: str) -> str:
    """Guess the language of a text; "en" unless another one has clear evidence.

    Args:
        text: Any text; only its first 40,000 characters are looked at.

    Returns:
        One of `LANGUAGES`.
    """
    counts = _hits(_words(text), _MARKS)
    best = max(counts, key=lambda language: counts[language])
    if counts[best] < _FEWEST_HITS or counts[best] < _LEAD * counts["en"]:
        return "en"
    return best


def is_foreign(text: str) -> bool:
    """Tell whether a text is in none of the languages that golive has words for.

    It is where the little words of another language clearly outnumber those of each known one, or
    where most of its letters are not Latin.

    Args:
        text: Any text; only its first 40,000 characters are looked at.
    """
    words = _words(text)
    letters = "".join(words)
    if len(letters) >= _FEWEST_LETTERS and 2 * len(_LATIN.findall(letters)) < len(letters):
        return True
    known = max(_hits(words, _MARKS).values())
    other = max(_hits(words, _FOREIGN).values())
    return other >= _FEWEST_HITS and other > _LEAD * known


def _words(text: str) -> list[str]:
    return _WORD.findall(text[:_SAMPLE_CHARACTERS].lower())


def _hits(words: list[str], marks: Mapping[str, frozenset[str]]) -> dict[str, int]:
    times = Counter(words)
    return {
        language: sum(times[word] for word in of_language)
        for language, of_language in marks.items()
    }
