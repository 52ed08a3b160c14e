"""German words of headings, table columns and labels."""

from golive.core.vocabulary.model import table

SECTIONS = table(
    overview="""
        überblick, übersicht, zusammenfassung, kurzfassung, auf einen blick, management summary
    """,
    prerequisites="""
        voraussetzungen, voraussetzung, vorbedingungen, anforderungen, vorbereitung,
        vorbereitungen, bevor es losgeht, vor dem start, vor projektstart, was wir vom kunden
        brauchen, was wir von ihnen brauchen, mitwirkungspflichten, mitwirkung des kunden,
        eingangskriterien, beistellungen
    """,
    agenda="""
        agenda, tagesordnung, ablauf des termins, ablauf des meetings, ablauf, themen des
        termins, besprechungspunkte, gesprächsleitfaden
    """,
    schedule_meeting="""
        termin vereinbaren, termin abstimmen, termin planen, kick-off planen, kickoff planen,
        kick-off terminieren, meeting planen, terminfindung, terminabstimmung, terminplanung,
        einladung, einladungen, einladung versenden, termin einstellen
    """,
    meeting="""
        meeting, termin, besprechung, kick-off, kickoff, auftakt, auftakttermin, auftaktmeeting,
        auftaktgespräch, kick-off-meeting, kick-off-termin, jour fixe, gespräch, workshop,
        abstimmung, abstimmungstermin, lenkungskreis, retrospektive, statusmeeting
    """,
    training="""
        schulung, schulungen, training, trainings, trainingseinheit, trainingseinheiten,
        schulungstermin, schulungstermine, workshop, workshops, einweisung, einarbeitung,
        webinar, webinare, kurs, kurse, administratorenschulung, anwenderschulung,
        admin-schulung, key-user-schulung
    """,
    gate="""
        go-live-checkliste, checkliste go-live, checkliste vor dem go-live, checkliste vor
        go-live, go-live-bereitschaft, go-live-readiness, launch-checkliste, freigabe,
        freigabekriterien, go-live-kriterien, go-live-freigabe, produktivsetzungs-checkliste,
        livegang-checkliste, abnahme, abnahmekriterien, akzeptanzkriterien, abnahmecheckliste,
        go/no-go, go-no-go, go/no-go-entscheidung, ausgangskriterien, exit-kriterien,
        phasenabschlusskriterien, produktionsreife, betriebsbereitschaft, readiness-check,
        cutover-checkliste
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
        erfolgsdefinition
    """,
    metrics="""
        erfolgskennzahlen, kennzahlen, kpi, kpis, metriken, messgrößen, erfolgsmessung,
        messwerte, zielwerte, leistungskennzahlen, service-level, scorecard
    """,
    issues="""
        häufige probleme, häufige probleme und lösungen, bekannte probleme, typische probleme,
        fehlerbehebung, problemlösung, problembehebung, stolpersteine, typische stolpersteine,
        fehlersuche, troubleshooting, bekannte fehler, störungen, häufige hürden
    """,
    solution="""
        lösung, lösungen, behebung, abhilfe, lösungsschritte, vorgehen, maßnahme, maßnahmen,
        workaround
    """,
    resources="""
        ressourcen, links, nützliche links, weiterführende links, materialien, unterlagen,
        dokumente, dokumentation, vorlagen, werkzeuge, quellen, hilfsmittel, weitere
        informationen
    """,
    escalation="""
        eskalation, eskalationen, eskalationspfad, eskalationsweg, eskalationswege,
        eskalationsprozess, eskalationsmatrix, eskalationsstufen, eskalationsverfahren,
        eskalationskontakte
    """,
    notes="""
        hinweise, hinweis, anmerkungen, anmerkung, bemerkungen, notizen, wichtige hinweise,
        richtlinien, regeln, besonderheiten, annahmen, rahmenbedingungen, anpassungen,
        varianten, tipps
    """,
    risks="""
        risiken, risiko, risikoregister, risikomanagement, risiken und maßnahmen, risiken und
        gegenmaßnahmen, risikobewertung, risiken und notfallplan, risikoanalyse
    """,
    cadence="""
        kommunikation, kommunikationsplan, kommunikationsrhythmus, meeting-rhythmus,
        meetingstruktur, besprechungsrhythmus, regeltermine, regelmeetings, regelkommunikation,
        abstimmungsrhythmus, statusmeetings, gremien, governance, termine und gremien,
        berichtswesen
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
        offene punkte, folgeaufgaben
    """,
    informative="""
        über dieses dokument, über dieses playbook, über uns, hintergrund, einleitung,
        einführung in das dokument, glossar, begriffe, definitionen, faq, häufige fragen, häufig
        gestellte fragen, anhang, änderungshistorie, änderungsverlauf, versionshistorie,
        inhaltsverzeichnis, inhalt, zweck, ziel dieses dokuments, geltungsbereich, umfang,
        abgrenzung, kontext, grundsätze, willkommen, zielgruppe, legende, beispiel, beispiele,
        vorwort, impressum
    """,
    post="""
        nach, nach dem, nach der, nachbereitung, im anschluss, nachgang, post-, anschließend,
        folgemaßnahmen
    """,
    launch_day="""
        go-live-tag, tag des go-live, tag des livegangs, livegang, go-live, launch,
        produktivstart, produktivsetzung, cutover, stichtag, starttag
    """,
)

COLUMNS = table(
    number="#, nr, nr., nummer, lfd. nr., pos, pos., id, schritt-nr.",
    task="""
        aufgabe, aufgaben, aktivität, aktivitäten, maßnahme, maßnahmen, tätigkeit, tätigkeiten,
        schritt, schritte, was, to-do, todo, arbeitspaket, punkt, beschreibung, thema, vorgang
    """,
    owner="""
        verantwortlich, verantwortlicher, verantwortliche, verantwortung, zuständig,
        zuständigkeit, zuständige person, wer, bearbeiter, eigentümer, federführung, owner,
        durch
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
        blockiert durch
    """,
    metric="kennzahl, kennzahlen, kpi, metrik, messgröße, indikator, messwert",
    target="ziel, zielwert, soll, sollwert, zielgröße, vorgabe, schwellenwert",
    measure="""
        messung, messmethode, wie gemessen, gemessen durch, messverfahren, berechnung,
        definition, datenquelle, so messen wir, wie wir messen
    """,
    prerequisite="""
        voraussetzung, voraussetzungen, anforderung, anforderungen, vorbedingung, beistellung
    """,
    validation="""
        prüfung, validierung, nachweis, prüfschritt, wie geprüft, verifizierung, überprüfung,
        kontrolle
    """,
    risk="risiko, risiken, gefahr, risikobeschreibung",
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
        meeting, termin, besprechung, regeltermin, gremium, format, austausch, veranstaltung
    """,
    frequency="häufigkeit, frequenz, rhythmus, turnus, wie oft, intervall, takt",
    participants="""
        teilnehmer, teilnehmende, teilnehmerkreis, wer nimmt teil, beteiligte, personen,
        eingeladene
    """,
    purpose="zweck, ziel, inhalt, inhalte, thema, themen, anlass, agenda",
    field="feld, eigenschaft, attribut, merkmal, angabe, parameter",
    value="wert, angabe, inhalt, eintrag, details, antwort",
    phase="phase, phasen, etappe, stufe, meilenstein, abschnitt, teilprojekt, modul, welle",
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
    done="erledigt, fertig, abgeschlossen, ok, ✓, ✔, ☑, haken",
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
    audience="zielgruppe, für wen, publikum, sichtbarkeit, adressat, adressaten",
)

LABELS = table(
    topics="""
        themen, thema, inhalte, inhalt, module, schulungsinhalte, behandelte themen, lerninhalte
    """,
    resources="""
        ressourcen, materialien, unterlagen, links, dokumentation, vorlagen, handouts,
        schulungsunterlagen
    """,
    format="format, form, durchführung, art, modus, ablauf",
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
        datum, zieldatum
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
    agenda="agenda, tagesordnung, ablauf des termins, besprechungspunkte",
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
