"""German words of the quantity grammar."""

from golive.core.vocabulary.model import Grammar, Phrases, numbered, phrases, table


def _declined(text: str) -> Phrases:
    """Give each adjective its endings."""
    return tuple(
        stem + end for stem in phrases(text) for end in ("", "e", "er", "es", "en", "em")
    )


_FREQUENCIES = (
    *(
        (word, (1, "day", 1))
        for word in (
            *_declined("""
        täglich, werktäglich, arbeitstäglich
    """),
            *phrases("""
        jeden tag, werktags, jeden werktag, jeden arbeitstag, an jedem werktag
    """),
        )
    ),
    *(
        (word, (1, "calendar_day", 1))
        for word in (
            *_declined("kalendertäglich"),
            *phrases("""
        jeden kalendertag, täglich auch am wochenende
    """),
        )
    ),
    *((word, (1, "week", 1)) for word in (*_declined("wöchentlich"), "jede woche")),
    *(
        (word, (2, "week", 1))
        for word in _declined("""
        zweiwöchentlich, 14-täglich, 14-tägig, vierzehntäglich, vierzehntägig, 2-wöchentlich,
        zweiwöchig
    """)
    ),
    *((word, (1, "week", 2)) for word in _declined("halbwöchentlich")),
    *((word, (1, "month", 1)) for word in (*_declined("monatlich"), "jeden monat")),
    *((word, (1, "month", 2)) for word in _declined("halbmonatlich")),
    *((word, (2, "month", 1)) for word in _declined("zweimonatlich")),
    *(
        (word, (3, "month", 1))
        for word in (
            *_declined("""
        vierteljährlich, quartalsmäßig, dreimonatlich
    """),
            *phrases("""
        quartalsweise, jedes quartal, pro quartal
    """),
        )
    ),
    *((word, (6, "month", 1)) for word in (*_declined("halbjährlich"), "jedes halbjahr")),
    *(
        (word, (12, "month", 1))
        for word in (
            *_declined("jährlich"),
            *phrases("""
        jedes jahr, einmal jährlich
    """),
        )
    ),
)

GRAMMAR = Grammar(
    decimal_comma=True,
    units=table(
        minute="minute, minuten, min, minütig, minütige, minütiger, minütiges, minütigen",
        hour="stunde, stunden, std, h, stündig, stündige, stündiger, stündiges, stündigen",
        day="""
            tag, tage, tagen, tages, tägig, tägige, tägiger, tägiges, tägigen, kalendertag,
            kalendertage, kalendertagen
        """,
        week="woche, wochen, wöchig, wöchige, wöchiger, wöchiges, wöchigen",
        month="monat, monate, monaten, monats, monatig, monatige, monatigen, monatiger",
        quarter="quartal, quartale, quartalen, quartals",
        year="jahr, jahre, jahren, jahres, jährige, jährigen",
    ),
    unit_suffixes={"d": "day", "w": "week"},
    unit_letters={"w": "week", "m": "month", "d": "day"},
    countdown_letters=("t", "d", "l", "g"),
    working=(),
    working_days=phrases("""
        werktag, werktage, werktagen, werktags, arbeitstag, arbeitstage, arbeitstagen,
        arbeitstages, bankarbeitstage, bankarbeitstagen, geschäftstage, geschäftstagen, at, pt,
        personentage, personentagen
    """),
    calendar=("kalender",),
    number_words=numbered("""
        null 0, eins 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn
        10, elf 11, zwölf 12, vierzehn 14, fünfzehn 15, zwanzig 20, dreißig 30, fünfundvierzig
        45, sechzig 60, neunzig 90, ein paar 2
    """),
    fractions={
        "halbe": 0.5,
        "halber": 0.5,
        "halben": 0.5,
        "halbes": 0.5,
        "eine halbe": 0.5,
        "ein halber": 0.5,
        "einen halben": 0.5,
        "ein halbes": 0.5,
        "einer halben": 0.5,
        "anderthalb": 1.5,
        "eineinhalb": 1.5,
        "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
    },
    articles=phrases("ein, eine, einen, einem, einer, eines"),
    ordinals={
        word: value
        for value, stem in enumerate(
            phrases("""
            erst, zweit, dritt, viert, fünft, sechst, siebt, acht, neunt, zehnt, elft, zwölft
        """),
            1,
        )
        for word in (stem + end for end in ("e", "er", "es", "en", "em"))
    },
    ordinal_suffixes=(".",),
    joins=phrases("volle, vollen, ganze, ganzen, weitere, weiteren, zusätzliche, zusätzlichen"),
    comparators={
        "<": phrases("""
            weniger als, unter, kürzer als, niedriger als, geringer als, kleiner als, schneller
            als, in unter, in weniger als, unterhalb von
        """),
        "<=": phrases("""
            höchstens, maximal, max, bis zu, nicht mehr als, nicht länger als, spätestens nach,
            spätestens innerhalb von
        """),
        ">": phrases("""
            mehr als, über, größer als, höher als, länger als, besser als, oberhalb von
        """),
        ">=": phrases("mindestens, mind, wenigstens, nicht weniger als, nicht unter, ab"),
        "=": phrases("genau, exakt, gleich"),
    },
    comparators_after={
        ">=": phrases("""
            oder mehr, oder höher, oder besser, oder darüber, und mehr, aufwärts, und darüber,
            mindestens
        """),
        "<=": phrases("""
            oder weniger, oder darunter, oder niedriger, oder schneller, und weniger, maximal,
            höchstens, max
        """),
    },
    between=("zwischen", "von"),
    range_words=("bis", "bis zu", "bis einschließlich"),
    range_and=("und", "&", "oder", "u"),
    first=phrases("""
        erste, ersten, erster, erstes, die ersten, den ersten, der ersten, anfänglichen
    """),
    last=phrases("letzte, letzten, letzter, letztes, die letzten, den letzten, der letzten"),
    within=phrases("innerhalb von, innerhalb, innerhalb der, binnen, in, innert"),
    starts=phrases("nach, ab, seit, von, nach der, nach dem"),
    after=phrases("nach, post, ab, seit, von"),
    before=phrases("vor, pre, bis zum, bis zur, im vorfeld, vorab zum, vorab zur"),
    anchors=table(
        contract="""
            vertragsunterzeichnung, vertragsunterschrift, vertragsabschluss, vertragsschluss,
            vertragsbeginn, vertragsstart, unterschrift, unterzeichnung, vertrag, unterzeichnung
            des vertrags, unterzeichnung des vertrages, unterschrift des vertrags,
            auftragserteilung, beauftragung, auftragseingang, bestellung, übergabe vom vertrieb,
            vertriebsübergabe
        """,
        kickoff="""
            kick-off, kickoff, kick-off-meeting, kick-off-termin, kickoff-meeting,
            kickoff-termin, auftakt, auftaktmeeting, auftakttermin, auftaktgespräch,
            projektstart, projektauftakt, startgespräch
        """,
        go_live="""
            go-live, golive, livegang, live-gang, produktivstart, produktivsetzung,
            produktivgang, launch, inbetriebnahme, echtstart, rollout, roll-out, livestart,
            live-start, live-schaltung, liveschaltung, go-live-termin, systemstart
        """,
        session_end="""
            schulung, termin, sitzung, meeting, gespräch, workshop, training, besprechung, jeder
            schulung, jedem termin
        """,
        phase_end="""
            phase, phasenende, phasenabschluss, abschluss der phase, ende der phase, etappe
        """,
        previous="""
            vorherigen schritt, vorigen schritt, vorangehenden schritt, vorherigen aufgabe,
            vorgänger
        """,
    ),
    frequencies=dict(_FREQUENCIES),
    ambiguous_frequencies=_declined("zweimonatlich"),
    every=phrases("alle, jede, jeder, jedes, jeden, jedem, einmal je"),
    every_other=phrases("""
        jede zweite, jeden zweiten, jedes zweite, jeder zweite, jeder zweiten
    """),
    on_days=phrases("am, jeweils, jeden, jeweils am, immer, immer am, der, den, jeder, jeden"),
    per=phrases("pro, je, in der, im, die, am, /"),
    times=("mal", "x", "male"),
    times_words=numbered("einmal 1, zweimal 2, dreimal 3, viermal 4, fünfmal 5"),
    per_event=phrases("""
        pro, je, nach jeder, nach jedem, am ende jeder, am ende jedes, bei jedem, bei jeder, zu
        jedem, zu jeder, vor jeder, vor jedem, einmal pro, mit jedem, nach
    """),
    event_nouns=phrases("""
        phasenabschluss, phasenende, phase, meilenstein, etappe, sprint, release, welle,
        schulung, workshop, schritt, standort, go-live, training, modul
    """),
    as_needed=phrases("""
        bei bedarf, nach bedarf, bedarfsweise, je nach bedarf, ad hoc, adhoc, auf anfrage, auf
        abruf, auf wunsch, wenn nötig, anlassbezogen, nach absprache, bedarfsorientiert
    """),
    add=phrases("""
        zusätzlich, plus, +, addiere, addieren, addieren sie, verlängern um, verlängere um,
        verlängert sich um, weitere
    """),
    add_after=phrases("""
        hinzufügen, addieren, zusätzlich, hinzurechnen, aufschlagen, mehr, länger, extra,
        verlängern, dazu, dazurechnen, mehr einplanen, zusätzlich einplanen, hinzu,
        draufschlagen
    """),
    add_weak=phrases("""
        plane, planen sie, einplanen, rechne mit, rechnen sie mit, braucht, benötigt, dauert
    """),
    sizing_facts=table(
        users="""
            nutzer, nutzern, benutzer, benutzern, anwender, anwendern, user, usern, lizenzen,
            plätze, plätzen, seats, konten, endanwender, endnutzer, nutzerinnen, personen
        """,
        employees="""
            mitarbeiter, mitarbeitern, mitarbeitende, mitarbeitenden, beschäftigte,
            beschäftigten, angestellte, angestellten
        """,
        integrations="integrationen, schnittstellen, systeme, systemen",
        locations="standorte, standorten, niederlassungen, länder, ländern, filialen",
        records="datensätze, datensätzen, kontakte, dokumente",
    ),
    target_units=table(
        of_10="von 10, aus 10, von zehn",
        other="""
            von 5, aus 5, von 100, sterne, sternen, punkte, punkten, nps, euro, eur, gb, mb, tb,
            ms, sekunden, sekunde, sek
        """,
    ),
    none=phrases("null, keine, keiner, kein, keines, keinerlei"),
    in_words=phrases("""
        im, in, in den, in der, innerhalb, innerhalb der, innerhalb von, während, während der,
        während des, binnen, über, bis, bis zum, bis zur, nach, für, bis ende
    """),
    per_cent=("prozent", "%", "vh"),
    open_end=phrases("ff, und danach, und später, aufwärts"),
    at=("um", "ab"),
    the=phrases("""
        der, die, das, dem, den, des, ihrer, ihrem, ihres, unserer, unserem, eines, einer, dem
        eigentlichen, tatsächlichen
    """),
    not_units=phrases("uhr, format"),
)
