"""German words of headings, table columns and labels."""

from golive.core.vocabulary.model import table

SECTIONS = table(
    overview="""
        überblick, übersicht, zusammenfassung, kurzfassung, auf einen blick, management summary
    """,
    prerequisites="""
        voraussetzungen, voraussetzung, vorbedingungen, anforderungen, bevor es losgeht, vor dem
        start, vor projektstart, was wir vom kunden brauchen, was wir von ihnen brauchen,
        mitwirkungspflichten, mitwirkung des kunden, eingangskriterien, beistellungen, was
        vorher da sein muss, was vorliegen muss, was bereitstehen muss, was vorhanden sein muss,
        was wir brauchen, was wir benötigen, was wir vorab brauchen, startvoraussetzungen,
        startbedingungen, eingangsvoraussetzungen, beizustellen vom kunden, bringschulden des
        kunden, bitte bereithalten, bitte mitbringen, bitte vorbereiten, bereitzuhalten,
        bereitlegen, bereitzustellen, mitzubringen
    """,
    agenda="""
        agenda, tagesordnung, ablauf des termins, ablauf des meetings, ablauf, themen des
        termins, besprechungspunkte, gesprächsleitfaden, programm des termins, programm der
        sitzung
    """,
    schedule_meeting="""
        termin vereinbaren, termin abstimmen, termin planen, kick-off planen, kickoff planen,
        kick-off terminieren, meeting planen, terminfindung, terminabstimmung, terminplanung,
        einladung, einladungen, einladung versenden, termin einstellen
    """,
    meeting="""
        meeting, termin, besprechung, kick-off, kickoff, auftakt, auftakttermin, auftaktmeeting,
        auftaktgespräch, kick-off-meeting, kick-off-termin, jour fixe, gespräch, workshop,
        abstimmung, abstimmungstermin, lenkungskreis, retrospektive, statusmeeting,
        startgespräch, erstgespräch, auftaktrunde, startschuss, eröffnungstermin,
        kennenlerntermin, kennenlerngespräch, lagebesprechung, projektrunde
    """,
    training="""
        schulung, schulungen, training, trainings, trainingseinheit, trainingseinheiten,
        schulungstermin, schulungstermine, workshop, workshops, einweisung, einarbeitung,
        webinar, webinare, kurs, kurse, administratorenschulung, anwenderschulung,
        admin-schulung, key-user-schulung
    """,
    gate="""
        gates, quality gates, freigabekriterien, go-live-checkliste, checkliste go-live,
        checkliste vor dem go-live, checkliste vor
        go-live, go-live-bereitschaft, go-live-readiness, launch-checkliste, freigabe,
        freigabekriterien, go-live-kriterien, go-live-freigabe, produktivsetzungs-checkliste,
        livegang-checkliste, abnahme, abnahmekriterien, akzeptanzkriterien, abnahmecheckliste,
        go/no-go, go-no-go, go/no-go-entscheidung, ausgangskriterien, exit-kriterien,
        phasenabschlusskriterien, produktionsreife, betriebsbereitschaft, readiness-check,
        cutover-checkliste, go/no-go-gate, go/no-go-kriterien, freigabebedingungen,
        abnahmebedingungen, startfreigabe, startklar wenn, bereit wenn, bereit für den start,
        ausstiegskriterien, freigabe zum start, letzte prüfungen, voraussetzungen für den
        go-live
    """,
    go_live_definition="""
        definition von go-live, go-live-definition, definition go-live, was go-live bedeutet,
        wann ist der kunde live, wann gilt der kunde als live
    """,
    definition_of_done="""
        definition of done, definition von fertig, fertig heißt, abschlusskriterien,
        projektabschluss, onboarding-abschluss, übergabekriterien, übergabe-checkliste,
        abschluss
    """,
    success_criteria="""
        erfolgskriterien, erfolgskriterium, ziele, zielsetzung, projektziele, geschäftsziele,
        ziele des kunden, kundenziele, gewünschte ergebnisse, woran wir erfolg messen,
        erfolgsdefinition, woran wir erfolg erkennen, wann ist es ein erfolg, angestrebte
        ergebnisse, gewünschte wirkung
    """,
    metrics="""
        erfolgskennzahlen, kennzahlen, kpi, kpis, metriken, messgrößen, erfolgsmessung,
        messwerte, zielwerte, leistungskennzahlen, service-level, scorecard, kenngrößen, unsere
        zahlen, was wir messen, messkriterien, steuerungsgrößen, gesundheitswerte, health score
    """,
    issues="""
        häufige probleme, häufige probleme und lösungen, bekannte probleme, typische probleme,
        fehlerbehebung, problemlösung, problembehebung, stolpersteine, typische stolpersteine,
        fehlersuche, troubleshooting, bekannte fehler, störungen, häufige hürden, typische
        fehler, wenn etwas nicht funktioniert, fehlerbilder, was oft schiefgeht, woran es oft
        liegt
    """,
    solution="""
        lösung, lösungen, behebung, abhilfe, lösungsschritte, vorgehen, maßnahme, maßnahmen,
        workaround
    """,
    resources="""
        ressourcen, links, nützliche links, weiterführende links, materialien, unterlagen,
        dokumente, dokumentation, vorlagen, werkzeuge, quellen, hilfsmittel, weitere
        informationen, weiterführendes, siehe auch, verweise, mehr dazu, nachschlagen
    """,
    escalation="""
        eskalation, eskalationen, eskalationspfad, eskalationsweg, eskalationswege,
        eskalationsprozess, eskalationsmatrix, eskalationsstufen, eskalationsverfahren,
        eskalationskontakte, eskalationskette, eskalationsleiter, eskalationsebenen, wer hilft
        weiter, wen anrufen, wenn es klemmt, wenn es hakt, wenn es brennt
    """,
    notes="""
        hinweise, hinweis, anmerkungen, anmerkung, bemerkungen, notizen, wichtige hinweise,
        richtlinien, regeln, besonderheiten, annahmen, rahmenbedingungen, anpassungen,
        varianten, tipps, bewährte vorgehensweisen, best practices, tipps und tricks, dos and
        don'ts, goldene regeln, häufige fehler im vorgehen, stolpersteine
    """,
    risks="""
        risiken, risiko, risikoregister, risikomanagement, risiken und maßnahmen, risiken und
        gegenmaßnahmen, risikobewertung, risiken und notfallplan, risikoanalyse, gefahren,
        warnsignale, was schiefgehen kann, was schiefgehen könnte, kritische punkte,
        knackpunkte, worauf wir achten müssen, wagnisse, projektrisiken, sorgen, bedenken,
        sorgen und bedenken, was uns sorgen macht, was uns bremsen könnte, was uns aufhalten
        könnte, alarmsignale, frühindikatoren, risikominderung, häufige risiken
    """,
    cadence="""
        kommunikation, kommunikationsplan, kommunikationsrhythmus, meeting-rhythmus,
        meetingstruktur, besprechungsrhythmus, regeltermine, regelmeetings, regelkommunikation,
        abstimmungsrhythmus, statusmeetings, gremien, governance, termine und gremien,
        berichtswesen, besprechungen, regelmäßige termine, wie wir in kontakt bleiben, wie wir
        uns abstimmen
    """,
    metadata="""
        metadaten, dokumenteninformationen, dokumentinformationen, dokumentenlenkung,
        dokumentsteuerung, stammdaten, kopfdaten, plandaten, angaben zum dokument
    """,
    profile="""
        kundenprofil, kundeninformationen, kundendaten, kundensteckbrief, unternehmensprofil,
        angaben zum kunden, steckbrief, kundenübersicht
    """,
    people="""
        team, projektteam, unser team, ihr team, rollen, rollen und verantwortlichkeiten,
        verantwortlichkeiten, zuständigkeiten, ansprechpartner, ansprechpersonen, kontakte,
        beteiligte, stakeholder, raci, raci-matrix, wer macht was, projektorganisation
    """,
    milestones="""
        meilensteine, meilenstein, meilensteinplan, phasen, projektphasen, wichtige termine,
        projektplan, einführungsplan, umsetzungsplan, etappen
    """,
    timeline="""
        zeitplan, zeitachse, terminplan, projektzeitplan, zeitleiste, fahrplan, ablaufplan,
        roadmap, zeitlicher ablauf
    """,
    checklist="""
        checkliste, checklisten, aufgaben, aufgabenliste, to-dos, todos, to-do, to-do-liste,
        nächste schritte, maßnahmen, maßnahmenplan, aktivitäten, arbeitspakete, lieferobjekte,
        offene punkte, folgeaufgaben, aufgabenpakete, pendenzen, pendenzenliste, aktionsplan,
        offene aufgaben
    """,
    contents="auf dieser seite, inhaltsverzeichnis, inhalt",
    informative="""
        hier gibt es hilfe, hilfe erhalten, wo es hilfe gibt, so bekommen sie hilfe,
        supportwege, supportkanäle,
        über dieses dokument, über dieses playbook, über uns, hintergrund, einleitung,
        einführung in das dokument, glossar, begriffe, definitionen, faq, häufige fragen, häufig
        gestellte fragen, anhang, änderungshistorie, änderungsverlauf, versionshistorie, zweck,
        ziel dieses dokuments, geltungsbereich, umfang, abgrenzung, kontext, grundsätze,
        zielgruppe, legende, beispiel, beispiele, vorwort, impressum, nicht enthalten, nicht im
        umfang, nicht bestandteil, ausschlüsse, worum geht es, worum es geht, abkürzungen,
        rechtsgrundlagen, normen, mitgeltende unterlagen, entscheidungen, getroffene
        entscheidungen, vergütung, zahlungsplan, themenspeicher, ausgangslage, auswahlkriterien,
        für wen
    """,
    process="""
        der ablauf, ablauf allgemein, der ablauf allgemein, ablauf der einrichtung, prozess, der
        prozess, vorgehen, vorgehensweise, so läuft es ab, so funktioniert es, so geht es
    """,
    contingency="""
        abbruchkriterien, stoppkriterien, notfallszenarien, abbruchbedingungen, rollback,
        rollback-plan, rollback-auslöser, rollback-kriterien, rollback-schritte,
        rückfallplan, rückfallszenario, rückfallebene, fallback-plan, notfallrückkehr
    """,
    post="""
        nach, nach dem, nach der, nachbereitung, im anschluss, nachgang, post-, anschließend,
        folgemaßnahmen
    """,
    launch_day="""
        go-live-tag, tag des go-live, tag des livegangs, livegang, go-live, launch,
        produktivstart, produktivsetzung, cutover, stichtag, starttag, hypercare,
        stabilisierung, stabilisierungsphase, nachsorge, umschalttag, umstellungstag, am
        stichtag, am starttag
    """,
)

COLUMNS = table(
    number="""
        #, nr, nr., nummer, lfd. nr., pos, pos., id, schritt-nr., psp, psp-code, psp-nr.,
        psp-element, lfd nr, ap-nr.
    """,
    task="""
        aufgabe, aufgaben, aktivität, aktivitäten, maßnahme, maßnahmen, tätigkeit, tätigkeiten,
        schritt, schritte, was, to-do, todo, arbeitspaket, punkt, thema, vorgang, arbeit,
        arbeitsschritt, auftrag, story
    """,
    description="beschreibung",
    owner="""
        verantwortlich, verantwortlicher, verantwortliche, verantwortung, zuständig,
        zuständigkeit, zuständige person, wer, bearbeiter, eigentümer, federführung, owner,
        durch, verantw., zuständig (rolle), ansprechpartner für die aufgabe, ausführender,
        referent, referentin, trainer, moderation, team, verantwortliches team, gewerk
    """,
    due="""
        fällig, fällig am, fälligkeit, fälligkeitsdatum, termin, bis, bis wann, frist, deadline,
        zieldatum, datum, zieltermin, wann
    """,
    start="start, beginn, startdatum, anfang, von, ab",
    end="ende, enddatum, abschluss, fertig am, abgeschlossen am",
    duration="dauer, zeit, zeitbedarf, länge, minuten, tage, zeitrahmen",
    effort="aufwand, aufwand (h), stunden, personentage, pt, schätzung, geschätzter aufwand",
    status="status, stand, zustand, fortschritt, ampel, bearbeitungsstand",
    criterion="""
        erfolgskriterium, erfolgskriterien, kriterium, kriterien, abnahmekriterium,
        abnahmekriterien, fertig wenn, erledigt wenn, ergebnis erreicht wenn, erwartetes
        ergebnis, nachweis
    """,
    depends_on="""
        abhängig von, abhängigkeit, abhängigkeiten, vorgänger, voraussetzt, nach, wartet auf,
        blockiert durch, vorg., vorg
    """,
    metric="""
        kennzahl, kennzahlen, kpi, metrik, messgröße, indikator, messwert, kenngröße, größe
    """,
    target="ziel, zielwert, soll, sollwert, zielgröße, vorgabe, schwellenwert",
    measure="""
        messung, messmethode, wie gemessen, gemessen durch, messverfahren, berechnung,
        definition, datenquelle, so messen wir, wie wir messen, wie wir es messen, so messen wir es, quelle, herkunft, bericht,
        erhebung
    """,
    prerequisite="""
        voraussetzung, voraussetzungen, anforderung, anforderungen, vorbedingung, beistellung
    """,
    validation="""
        prüfung, validierung, nachweis, prüfschritt, wie geprüft, verifizierung, überprüfung,
        kontrolle, wie wir prüfen, so prüfen wir, prüfmethode
    """,
    risk="risiko, risiken, gefahr, risikobeschreibung, gefährdung, gefährdungen, wagnis",
    probability="wahrscheinlichkeit, eintrittswahrscheinlichkeit, w",
    impact="auswirkung, auswirkungen, schaden, schwere, einfluss, schadenshöhe",
    mitigation="""
        maßnahme zur minderung, gegenmaßnahme, gegenmaßnahmen, minderung, vorbeugung,
        risikominderung, prävention, vorbeugende maßnahme
    """,
    contingency="""
        notfallplan, ausweichplan, plan b, eventualmaßnahme, rückfallplan, rückfallebene
    """,
    meeting="""
        meeting, termin, besprechung, regeltermin, gremium, format, austausch, veranstaltung,
        runde, sitzung, gesprächsrunde, besprechungsrunde, treffen
    """,
    frequency="häufigkeit, frequenz, rhythmus, turnus, wie oft, intervall, takt",
    participants="""
        teilnehmer, teilnehmende, teilnehmerkreis, wer nimmt teil, beteiligte, personen,
        eingeladene
    """,
    purpose="zweck, ziel, inhalt, inhalte, thema, themen, anlass, agenda",
    field="feld, eigenschaft, attribut, merkmal, angabe, parameter",
    value="wert, angabe, inhalt, eintrag, details, antwort",
    phase="phase, phasen, etappe, stufe, abschnitt, teilprojekt, modul, welle",
    milestone="meilenstein, meilensteine",
    week="woche, wochen, kw, zeitraum, zeitfenster, zeitpunkt, zeit",
    day="tag, tage, t-minus",
    notes="""
        hinweis, hinweise, anmerkung, anmerkungen, bemerkung, bemerkungen, notiz, notizen,
        kommentar, kommentare
    """,
    condition="bedingung, bedingungen, nur wenn, falls, gilt wenn, optional, wenn",
    resource="""
        ressource, ressourcen, dokument, material, materialien, vorlage, werkzeug, unterlage
    """,
    link="link, links, url, ort, adresse, ablage, ablageort",
    role="rolle, rollen, funktion, position, titel, aufgabe im projekt",
    name="name, namen, person, ansprechpartner, kontakt, kontaktperson",
    email="e-mail, email, mail, e-mail-adresse, kontaktdaten",
    responsible="durchführung, r, durchführend, ausführend, responsible",
    accountable="gesamtverantwortung, a, rechenschaftspflichtig, entscheider, accountable",
    consulted="konsultiert, c, beratend, befragt, consulted",
    informed="informiert, i, zu informieren, informed",
    done="erledigt, fertig, abgeschlossen, ok, ✓, ✔, ☑, haken, durchgeführt, gehalten",
    deliverable="""
        liefergegenstand, lieferobjekt, lieferobjekte, ergebnis, ergebnisse, artefakt,
        arbeitsergebnis
    """,
    priority="priorität, prio, dringlichkeit, wichtigkeit",
    issue="problem, probleme, fehler, symptom, störung, hindernis",
    solution="lösung, lösungen, behebung, abhilfe, lösungsschritte",
    level="stufe, ebene, level, eskalationsstufe",
    limit="""
        frist, zeitlimit, reaktionszeit, antwortzeit, lösungszeit, innerhalb, eskalation nach,
        sla
    """,
    audience="""
        zielgruppe, für wen, publikum, sichtbarkeit, adressat, adressaten, empfänger, an wen
    """,
    channel="kanal, kanäle, medium, über, kommunikationskanal, weg",
    message="""
        nachricht, nachrichten, botschaft, botschaften, kernbotschaft, kernbotschaften,
        mitteilung, ankündigung, was wir sagen
    """,
)

LABELS = table(
    topics="""
        themen, thema, inhalte, inhalt, module, schulungsinhalte, behandelte themen,
        lerninhalte, das lernen sie, sie lernen, lernziele, lehrinhalte, programm
    """,
    resources="""
        ressourcen, materialien, unterlagen, links, dokumentation, vorlagen, handouts,
        schulungsunterlagen
    """,
    format="format, form, durchführung, art, modus",
    solution="lösung, lösungen, behebung, abhilfe, vorgehen, lösungsschritte, workaround",
    duration="dauer, zeit, zeitbedarf, länge, zeitrahmen",
    participants="""
        teilnehmer, teilnehmende, teilnehmerkreis, beteiligte, einladen, wer, dabei, eingeladen,
        pflichtteilnehmer, optionale teilnehmer, mit
    """,
    owner="""
        verantwortlich, verantwortlicher, verantwortliche, verantwortung, zuständig,
        zuständigkeit, bearbeiter, wer macht es, leitung, durchgeführt von, moderation,
        referent, trainer, owner
    """,
    due="""
        fällig, fällig am, fälligkeit, fällig bis, bis, bis wann, frist, deadline, termin,
        datum, zieldatum, zieltag, zieltermin, zielwoche
    """,
    start="start, beginn, startdatum, ab, beginnt",
    depends_on="""
        abhängig von, hängt ab von, abhängigkeit, abhängigkeiten, vorgänger, voraussetzung,
        voraussetzungen, setzt voraus, nach, erfordert
    """,
    blocked_by="blockiert durch, blockiert von, wartet auf, blocker, hindernis",
    criterion="""
        erfolgskriterium, erfolgskriterien, kriterium, abnahmekriterium, abnahmekriterien,
        fertig wenn, erledigt wenn, abgeschlossen wenn, erwartetes ergebnis, definition of done
    """,
    goal="ziel, ziele, zielsetzung, zweck, absicht, warum",
    exit_criteria="""
        ausgangskriterien, ausgangskriterium, exit-kriterien, abschlusskriterien,
        abschlusskriterium, phasenabschluss, freigabe, abnahme
    """,
    agenda="""
        agenda, tagesordnung, ablauf des termins, besprechungspunkte, ablauf, programm des
        termins
    """,
    window="zeitraum, zeitfenster, zeitplan, wochen, woche, tage, wann, zeitlicher rahmen",
    condition="bedingung, bedingungen, nur wenn, falls zutreffend, gilt wenn",
    deliverable="""
        liefergegenstand, lieferobjekt, lieferobjekte, ergebnis, ergebnisse, arbeitsergebnis,
        artefakt
    """,
    validation="""
        prüfung, validierung, nachweis, verifizierung, überprüfung, kontrolle, geprüft durch
    """,
    status="status, stand, zustand, fortschritt",
    channel="kanal, kanäle, medium, über, per, plattform, werkzeug",
    location="ort, wo, raum, adresse, einwahl, meeting-link, besprechungsraum",
    recording="aufzeichnung, aufnahme, mitschnitt",
    last_updated="""
        zuletzt aktualisiert, letzte aktualisierung, letzte änderung, stand vom, aktualisiert
        am, zuletzt geändert, zuletzt geprüft, stand (datum)
    """,
    review_frequency="""
        überprüfungsintervall, prüfintervall, überprüfungsrhythmus, überprüfungszyklus,
        review-zyklus, prüfzyklus, überarbeitung, nächste überprüfung, aktualisierungsrhythmus
    """,
    document_owner="""
        dokumentverantwortlicher, dokumentenverantwortlicher, dokumenteigner,
        playbook-verantwortlicher, gepflegt von, autor, autoren, verfasser, erstellt von
    """,
    version="version, fassung, revision, dokumentversion",
    note="hinweis, hinweise, anmerkung, bemerkung, notiz, tipp, wichtig, achtung, info",
    symptom="symptom, symptome, problem, ursache, ursachen, anzeichen",
    priority="priorität, prio, dringlichkeit",
    audience="zielgruppe, für wen, publikum, adressaten",
    frequency="häufigkeit, frequenz, rhythmus, turnus, intervall, wie oft, wiederholung",
)
