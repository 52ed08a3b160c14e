"""German small words that decide how a line is read."""

from golive.core.vocabulary.model import Clues, phrases, table

CLUES = Clues(
    verb_last=True,
    compounds=True,
    head_first=False,
    during_words=phrases("während"),
    party_work=phrases(
        "aufgaben, verantwortung, verantwortlichkeiten, zuständigkeiten, pflichten, maßnahmen, beistellungen, checkliste"
    ),
    party_links=phrases("des, der, vom, von, für, die"),
    heads_before=phrases(
        "fur, für, der, des, und, von, zum, zur, zu, im, bei, mit, vor, nach, am, an"
    ),
    of_words=phrases("für, von"),
    open_ends=phrases("wenn, sobald"),
    when_words=phrases("wann"),
    ready_words=phrases(
        "fertig, abgenommen, abgeschlossen, erledigt, bereit, freigegeben, beendet, live"
    ),
    gate_words=phrases("""
        checkliste*, kriterien, kriterium, bedingungen, freigabe*, voraussetzungen, prüfliste*,
        bereitschaft
    """),
    launch_words=phrases("""
        start, produktivstart, produktivsetzung, inbetriebnahme, livegang, freischaltung,
        übernahme, übergabe, go-live, einführung, rollout, umstellung
    """),
    history_columns=phrases("fassung, änderung, änderungen, version, revision"),
    rules=table(
        customise="anpass*, angepasst*, passen, zuschneid*, zugeschnitten",
        customise_what="zeitplan*, termine*, plan*, dauer*, umfang*",
        variation="dokumentier*, notier*, festhalt*, festgehalten, erfass*, vermerk*",
        variation_what="abweichung*, ausnahme*, besonderheit*",
        review="aktualisier*, überprüf*, überarbeit*, prüf*",
        review_what="playbook*, dokument*, leitfaden*, prozess*, vorlage*, handbuch*",
    ),
    due_openers=phrases("bis, bis zum, fällig, spätestens, frist, datum, vor, termin"),
    due_tails=phrases("fällig, bis, spätestens"),
    due_articles=phrases("am, zum, dem"),
    end_words=phrases("ende, ende von, ende der"),
    standing_words=phrases(
        "material*, unterlagen, zuständigkeit*, verantwortlichkeit*, anforderung*, benötigt*, beistellung*, mitwirkung*"
    ),
    question_forms=(),
    clause_forms=(),
    watch_nouns=phrases("""überwachung, beobachtung, monitoring"""),
    hold_verbs=phrases("halten, führen, durchführen, abhalten, ansetzen, planen, treffen"),
    distance_words=phrases("nach, vor, ab, seit"),
    taking_verbs=phrases("dauert, dauern, benötigt, benötigen, braucht, brauchen"),
    about_words=phrases("ca, ca., etwa, rund, ungefähr, circa"),
    past_words=phrases("""
        letzte, letzten, letzter, vergangene, vergangenen, vergangener, vorige, vorigen
    """),
    links=table(
        starts="beginnt, startet, beginnen, starten, fängt an",
        ends="endet, enden, schließt",
        start_of="""
            beginn von, beginn der, beginn des, start von, start der, start des, dem beginn von,
            dem beginn der, dem start von, dem start der, anfang von
        """,
        end_of="ende von, ende der, ende des, dem ende von, dem ende der, abschluss von, abschluss der",
        has_started="beginnt, begonnen hat, startet, gestartet ist, anfängt",
        beside="mit, zusammen mit, gleichzeitig mit, zeitgleich mit, parallel zu",
        at_earliest="frühestens, nicht vor, nicht früher als, erst ab",
        later_than="nach",
        on_day="am",
        SS="aa",
        FF="ee",
        SF="ae",
        FS="ea",
        days="t",
        weeks="w",
    ),
    loose_waits=phrases("nach, sobald, wenn, benötigt, nachdem, braucht"),
    no_words=phrases("nichts, keine, keiner, niemand, entfällt, offen, folgt"),
    negations=phrases("ohne, nicht, kein, keine, außer"),
    plain_conditions=phrases("nur wenn, falls, sofern"),
    whether_words=phrases(""),
    only_words=phrases("nur"),
    asking_verbs=phrases("""
        prüfen, klären, fragen, entscheiden, feststellen, testen, ermitteln, bestätigen, wissen
    """),
    issue_words=phrases("fehler, problem, störung, symptom, frage"),
    track_noise=phrases("""
        bei, für, probleme, problemen, problem, eskalation, eskalationen, eskalationsweg,
        eskalationsstufen, fragen, themen, die, der, das, von, anliegen
    """),
    level_words=phrases("stufe, ebene"),
    and_words=phrases("und"),
    numbered_things=phrases("schritt, aufgabe, phase, punkt, nr, nr."),
    auxiliaries=phrases("ist, sind, wurde, wurden, hat, haben"),
    small_words=phrases("""
        der, die, das, den, dem, des, ein, eine, einen, und, oder, zu, zum, zur, mit, von, für,
        in, im, am, an, auf, bei, ist, sind, wird, werden, wurde, wurden
    """),
    state_words=phrases("erledigt, fertig, abgeschlossen, beendet, unterschrieben"),
    vague_words=phrases("""
        erledigt, fertig, gut, läuft, abgeschlossen, funktioniert, alles, erfolgreich, bereit,
        zufrieden, kunde, kunden, team, wie, geplant, erwartet, umgesetzt, eingerichtet, ok,
        besser, verbessert, einfach, reibungslos, ist, sind, wird, wurde, der, die, das, und,
        mit, zu, im, für
    """),
    echo_words=phrases("""
        erledigt, fertig, abgeschlossen, läuft, funktioniert, erfolgreich, bereit, ist, sind,
        wurde, wurden, der, die, das, und, im
    """),
    launch_titles=phrases("livegang, go-live, produktivstart, inbetriebnahme"),
    not_launch=phrases("vorbereitung*, nach, vor, planung*, probe*, bereitschaft*"),
    opening_words=phrases("""
        freischalten, freigeschaltet, aktivieren, aktiviert, umschalten, umgeschaltet, einschalten, eingeschaltet, öffnen, geöffnet, nehmen, genommen
    """),
    production_words=phrases(
        "produktion, produktivsystem, produktivbetrieb, echtbetrieb, livebetrieb"
    ),
    into_words=phrases("in, im, in den, in die, auf"),
    way_back=phrases("rollback*, fallback*, rückfall*, rückkehr, notfall*, plan b"),
    length_openers=phrases("erste, ersten, letzte, letzten, innerhalb von, für"),
    work_labels=phrases("""
        schritte, folgende, folgendes, vorgehen, ablauf, teilaufgaben, was wir tun
    """),
    form_words=phrases("""
        vorlage, vorlagen, beispiel, muster, verfahren, prozess, übersicht, entwurf
    """),
    noun_verbs=(),
    not_waiting=phrases("nicht, nie, ohne"),
    object_openers=phrases("den, die, das, alle, jede, jeden, jedes, unser, unsere, ihr, ihre"),
    refusals=phrases("nie, niemals, nicht, kein*, nur, vermeiden, außer"),
    will_words=phrases("wird, werden"),
    will_ends=phrases(""),
    stative_verbs=phrases("nicht, nie, niemals, kein, keine, keinen, sein, nur"),
    usual_words=phrases("""
        typische, typischer, typischerweise, übliche, üblich, durchschnittliche,
        durchschnittlich, wie lange, richtwerte, erfahrungswerte, je nach größe
    """),
    open_fields=table(
        **{
            "customer.name": "kunde, kundenname, name des kunden, firma, firmenname, unternehmen",
            "plan.csm": "verfasser, autor, projektleiter, ansprechpartner anbieter",
            "customer.industry": "branche",
            "customer.employees": "mitarbeiterzahl, anzahl mitarbeiter, unternehmensgröße",
            "customer.users": "anzahl nutzer, anzahl benutzer, nutzerzahl, lizenzen",
            "customer.environment": "technische umgebung, systemlandschaft",
            "customer.primary_contact": "ansprechpartner, hauptansprechpartner, kontakt",
            "customer.goals": "ziele, ziele des kunden, geschäftsziele",
            "customer.country": "land",
            "customer.time_zone": "zeitzone",
        }
    ),
    field_types=table(
        date="datum",
        email="e-mail-adresse, mailadresse",
        role="rolle, verantwortlich, verantwortliche, verantwortlicher, zuständig",
        number="anzahl, zahl, menge",
        name="name, kundenname, firmenname, kontakt, ansprechpartner, person",
    ),
    date_fields=table(
        date="datum, termin, tag",
        planned="geplant*, voraussichtlich*, erwartet*, prognose",
        beside="am, der, die, das, des, dem, den, für, zum, vom, von, ist, projekt, projekts, diese*",
        target="ziel, angestrebt*",
        created="""
            stand, erstell, erstellt, erstellung, erstellungs, ausgestellt, zuletzt aktualisiert,
            aktualisiert, letzte aktualisierung, version, plan, plans
        """,
        go_live="""
            go-live, golive, produktivstart, produktivsetzung, produktivgang, inbetriebnahme,
            livegang, live-gang, livestart, live-start, livesetzung
        """,
        kickoff="kickoff, kick-off, auftakt, auftakttreffen, auftaktgespräch, auftaktveranstaltung",
        signed="""
            vertrag, vertrags, vertragsabschluss, vertragsschluss, vertragsunterzeichnung,
            vertragsunterschrift
        """,
        signing="unterzeichnet, unterschrieben, unterzeichnung, unterschrift",
        first_value="erster mehrwert, erster nutzen",
        acceptance="planabnahme, planfreigabe, abnahme des plans, freigabe des plans",
        hand_over="""
            übergabe, übergabe an den support, end, ende, projektend, projektende, ende des
            onboardings
        """,
    ),
)
