"""German words of items: verbs, roles, sides, statuses, conditions; the vocabulary as a whole."""

from golive.core.vocabulary.de.clues import CLUES
from golive.core.vocabulary.de.grammar import GRAMMAR
from golive.core.vocabulary.de.headings import COLUMNS, LABELS, SECTIONS
from golive.core.vocabulary.de.plan import PLAN
from golive.core.vocabulary.de.roles import ROLES
from golive.core.vocabulary.model import Vocabulary, numbered, phrases, table

_ACTION_VERBS = phrases("""
    abfragen, abgleichen, abhalten, ablegen, abnehmen, abschließen, absprechen, abstimmen,
    aktivieren, aktualisieren, analysieren, anbieten, anbinden, anfordern, anfragen, ankündigen,
    anlegen, anpassen, archivieren, aufbauen, aufnehmen, aufräumen, aufsetzen, aufzeichnen,
    ausfüllen, aushändigen, auslesen, ausrollen, auswählen, auswerten, automatisieren, bauen,
    beantragen, beantworten, bearbeiten, beauftragen, beenden, befragen, begleiten, begrüßen,
    beheben, benennen, beobachten, beraten, berechnen, bereinigen, bereitstellen, berichten,
    beschaffen, beschreiben, besprechen, bestätigen, bestellen, bestimmen, betreuen, bewerten,
    bitten, buchen, definieren, demonstrieren, dokumentieren, durchführen, durchgehen,
    einberufen, einbinden, einführen, einholen, einladen, einplanen, einrichten, einreichen,
    einsammeln, einspielen, einstellen, einweisen, empfehlen, entfernen, entscheiden, entwerfen,
    entwickeln, erarbeiten, erfassen, erheben, erinnern, erklären, ermitteln, erstellen,
    erteilen, eskalieren, evaluieren, exportieren, extrahieren, feiern, festhalten, festlegen,
    finalisieren, formulieren, freigeben, freischalten, führen, generieren, genehmigen,
    gewährleisten, halten, herunterladen, hinterlegen, hinzufügen, hochladen, identifizieren,
    implementieren, importieren, informieren, installieren, integrieren, kategorisieren, klären,
    kommunizieren, konfigurieren, kontaktieren, kontrollieren, koordinieren, laden, leiten,
    lesen, liefern, löschen, lösen, melden, messen, migrieren, mitteilen, moderieren,
    nachbereiten, nachfassen, nachverfolgen, optimieren, organisieren, pflegen, planen,
    präsentieren, priorisieren, protokollieren, prüfen, rotieren, sammeln, schicken, schließen,
    schreiben, schulen, senden, setzen, sichern, sicherstellen, simulieren, sperren, starten,
    stellen, steuern, synchronisieren, teilen, terminieren, testen, trainieren, transformieren,
    treffen, übergeben, überprüfen, übertragen, überwachen, umsetzen, umstellen, unterschreiben,
    unterstützen, unterweisen, unterzeichnen, validieren, veranstalten, verbessern, verbinden,
    vereinbaren, verfassen, vergeben, verifizieren, verknüpfen, veröffentlichen, verschicken,
    versenden, verteilen, vorbereiten, vorführen, vorlegen, vorstellen, wählen, wechseln,
    weitergeben, wiederherstellen, zeigen, zuordnen, zurücksetzen, zusammenfassen,
    zusammenstellen, zuweisen, prüfe, erstelle, sende, plane, lade, richte, vereinbare, teste,
    bestätige, dokumentiere, übergib, führe, kläre, informiere, definiere, sammle, konfiguriere,
    aktiviere, überwache, verteile, teile
""")

VOCABULARY = Vocabulary(
    language="de",
    sections=SECTIONS,
    columns=COLUMNS,
    labels=LABELS,
    step_words={
        **dict.fromkeys(
            phrases("""
            schritt, phase, etappe, stufe, meilenstein, teil, modul, welle, abschnitt, sprint,
            block, runde, kapitel, ebene
        """),
            "step",
        ),
        **dict.fromkeys(("woche", "wochen"), "week"),
        **dict.fromkeys(("tag", "tage"), "day"),
        **dict.fromkeys(("monat", "monate"), "month"),
    },
    statuses=table(
        pending="""
            offen, ausstehend, geplant, zu erledigen, nicht begonnen, noch nicht begonnen, neu,
            anstehend, vorgesehen, entwurf, wartend
        """,
        in_progress="""
            in arbeit, in bearbeitung, laufend, läuft, begonnen, gestartet, aktiv, in umsetzung,
            in prüfung, teilweise erledigt
        """,
        blocked="""
            blockiert, pausiert, angehalten, gestoppt, verzögert, überfällig, gefährdet,
            kritisch, wartet
        """,
        done="""
            erledigt, fertig, abgeschlossen, beendet, umgesetzt, abgenommen, freigegeben,
            bestätigt, geprüft, live, ja
        """,
        not_applicable="""
            entfällt, nicht zutreffend, nicht relevant, nicht nötig, nicht erforderlich, n/a, k.
            a., k.a., storniert, abgesagt, gestrichen
        """,
    ),
    conditions=phrases("""
        falls zutreffend, wenn zutreffend, sofern zutreffend, falls nötig, falls erforderlich,
        wenn nötig, wenn erforderlich, falls notwendig, sofern notwendig, sofern erforderlich,
        bei bedarf, falls gewünscht, wenn gewünscht, falls vorhanden, sofern vorhanden, falls
        relevant, sofern relevant, falls verwendet, (optional), optional, gegebenenfalls, ggf.,
        ggf, nach bedarf, falls gebucht, wo sinnvoll, wo zutreffend
    """),
    condition_facts=table(
        sso="""
            sso, single sign-on, single-sign-on, saml, oidc, okta, azure ad, entra id, identity
            provider, identitätsanbieter, idp
        """,
        scim="scim, benutzerbereitstellung, benutzerprovisionierung, verzeichnisabgleich",
        migration="""
            datenmigration, migration, datenübernahme, altdaten, altsystem, altsystemen,
            bestandsdaten, datenimport, datenübertragung
        """,
        ip_allow_list="""
            ip-whitelist, ip-whitelisting, ip-freigabe, ip-freigaben, ip-allowlist,
            ip-beschränkung, firewall, firewall-freigabe, firewall-regeln, vpn
        """,
        users="""
            nutzer, benutzer, anwender, lizenzen, nutzerzahl, anzahl der nutzer,
            unternehmensgröße, kundengröße
        """,
        complexity="""
            komplexität, komplex, komplexe, komplexen, individuelle anpassungen,
            sonderentwicklung, maßgeschneidert
        """,
        mobile="mobil, mobile app, mobile apps, mobilgeräte, ios, android, app, tablet",
        api="api, apis, api-zugriff, rest-api, schnittstelle, schnittstellen, api-integration",
        webhooks="webhook, webhooks",
        integration="""
            integration, integrationen, anbindung, anbindungen, drittsystem, drittsysteme,
            crm-anbindung
        """,
        enterprise="""
            enterprise, enterprise-kunden, enterprise-kunde, großkunden, großkunde, konzern,
            konzerne, konzernkunden, enterprise-paket
        """,
        sandbox="sandbox, testumgebung, testsystem, staging",
        on_premise="""
            on-premise, on-premises, lokal installiert, eigenes rechenzentrum, selbst gehostet,
            private cloud
        """,
        multi_region="""
            mehrere regionen, mehrere länder, mehrere standorte, international,
            länderübergreifend
        """,
        white_label="white label, white-label, eigenes branding, eigene domain, eigene domäne",
        payments="zahlungen, zahlungsanbieter, abrechnung, rechnungsstellung",
        security_review="""
            sicherheitsprüfung, sicherheitsfragebogen, penetrationstest, iso 27001,
            informationssicherheit
        """,
        gdpr="""
            dsgvo, datenschutz, auftragsverarbeitung, avv, av-vertrag, personenbezogene daten,
            betriebsrat
        """,
        languages="mehrere sprachen, mehrsprachig, übersetzung, lokalisierung",
        reseller="wiederverkäufer, partnergeschäft, über partner, implementierungspartner",
        pilot="pilot, pilotgruppe, pilotphase, machbarkeitsnachweis",
    ),
    condition_openers=phrases("""
        falls, wenn, sofern, nur für, nur wenn, nur falls, nur bei, im falle von, im fall von,
        bei, soweit, sobald, außer wenn, es sei denn, für kunden mit, für kunden ohne, abhängig
        von
    """),
    dependency_phrases=table(
        finish="""
            nach, abhängig von, hängt ab von, setzt voraus, erfordert, sobald, erst nach, nach
            abschluss von, nach abschluss der, nach abschluss des, im anschluss an, erst wenn
        """,
        blocked="blockiert durch, blockiert von, wartet auf, warten auf, gesperrt durch",
        reverse="vor, bevor, blockiert, ermöglicht, ist voraussetzung für",
        done="""
            erledigt ist, abgeschlossen ist, abgeschlossen sind, fertig ist, fertig sind,
            vorliegt, vorliegen, bestätigt ist, freigegeben ist, unterschrieben ist, bereit ist,
            steht, abgenommen ist
        """,
        parallel="parallel zu, gleichzeitig mit, zusammen mit, zeitgleich mit",
    ),
    watch_verbs=phrases("""
        beobachten, überwachen, im auge behalten, monitoren, verfolgen, beaufsichtigen,
        beobachte, überwache, kontrollieren
    """),
    recurring_nouns=phrases("""
        anruf, anrufe, telefonat, telefonate, runde, runden, check-in, check-ins, jour fixe,
        jours fixes, abstimmung, abstimmungen, abstimmungstermin, abstimmungstermine,
        statustermin, statustermine, statusmeeting, statusmeetings, meeting, meetings, termin,
        termine, besprechung, besprechungen, call, calls, telefonat, telefonate, stand-up,
        stand-ups, standup, sync, syncs, regeltermin, regeltermine, austausch, gespräch,
        gespräche, review, reviews, rückblick, sprechstunde, sprechstunden, statusbericht,
        statusberichte, bericht, berichte, newsletter, lenkungskreis, lenkungsausschuss,
        retrospektive, weekly, daily, qbr, geschäftsbesprechung, statusmail, rückmeldung,
        lagebesprechung, kurzbesprechung, nachbesprechung, nachbesprechungen,
        einsatzbesprechung, treffen, sitzung, sitzungen, rückruf, telko, telkos, rückfrage,
        rückfragen
    """),
    cadence_negations=phrases("""
        vorbereitung, vorbereiten, planung, planen, vorlage, präsentation, unterlagen, agenda,
        nutzung, rate, limit, ziel, ziele, sicherung, sicherungen, backup, backups, aktive
        nutzer, einladung, einladungen, lizenz, terminierung, vereinbaren, festlegen, aufgaben
    """),
    action_verbs=_ACTION_VERBS,
    record_words=phrases("""
        aufzeichnen, aufgezeichnet, aufzeichnung, aufnahme, aufnehmen, mitschnitt, mitschneiden,
        wird aufgezeichnet
    """),
    live_words=phrases("""
        live, vor ort, persönlich, online, remote, virtuell, interaktiv, präsenz,
        präsenzschulung, live-sitzung, videokonferenz, praktische übungen, hands-on, webinar
    """),
    role_words=phrases("""
        manager, managerin, leiter, leiterin, leitung, direktor, direktorin, geschäftsführer,
        geschäftsführerin, geschäftsführung, vorstand, bereichsleiter, bereichsleiterin,
        abteilungsleiter, abteilungsleiterin, teamleiter, teamleiterin, projektleiter,
        projektleiterin, projektleitung, berater, beraterin, administrator, administratorin,
        administratoren, admin, admins, ingenieur, ingenieurin, entwickler, entwicklerin,
        architekt, architektin, spezialist, spezialistin, experte, expertin, experten, sponsor,
        auftraggeber, auftraggeberin, trainer, trainerin, referent, referentin, koordinator,
        koordinatorin, betreuer, betreuerin, kundenbetreuer, kundenbetreuerin, ansprechpartner,
        ansprechpartnerin, verantwortlicher, verantwortliche, team, abteilung, support,
        vertrieb, it, it-abteilung, einkauf, rechtsabteilung, personalabteilung,
        datenschutzbeauftragter, datenschutzbeauftragte, key-user, key user, anwender, nutzer,
        benutzer, stakeholder, betriebsrat, fachbereich, kunde, partner, lenkungskreis, csm,
        customer success manager, account manager, alle
    """),
    customer_words=phrases("""
        kunde, kunden, kundin, kundinnen, kundenseitig, kundenseite, auftraggeber,
        auftraggeberin, ihr team, sie, ihre, ihr, kundenteam, anwender, nutzer, benutzer,
        endanwender, key-user, key user, fachbereich, sponsor, mandant, it des kunden
    """),
    vendor_words=phrases("""
        intern, wir, uns, unser, unsere, unser team, anbieter, hersteller, lieferant,
        auftragnehmer, dienstleister, csm, customer success, customer success manager,
        kundenbetreuer, kundenbetreuung, kundenberater, vertrieb, support, account manager,
        onboarding-manager, onboarding-team, projektleiter anbieter, implementierungsberater,
        entwicklung, produktteam, technik, solution engineer, cs-team, trainer
    """),
    both_words=phrases("""
        beide, beide seiten, gemeinsam, beide teams, zusammen, alle, alle beteiligten, kunde und
        anbieter
    """),
    third_party_words=phrases("""
        partner, partnerunternehmen, wiederverkäufer, agentur, dritte, drittanbieter,
        subunternehmer, integrator, systemhaus, systemintegrator, implementierungspartner,
        wirtschaftsprüfer, bank, zahlungsanbieter, externer berater, hosting-anbieter
    """),
    critical_words=phrases("""
        kritisch, kritische, kritischen, kritischer, kritische probleme, dringend, dringende,
        schwerwiegend, schwerwiegende, notfall, ausfall, systemausfall, produktionsausfall,
        blocker, p1, sev1, priorität 1, showstopper
    """),
    human_decision_words=phrases("""
        bei bedarf, falls nötig, falls erforderlich, wenn nötig, wenn erforderlich, falls
        notwendig, falls ungelöst, wenn ungelöst, falls weiterhin offen, nach ermessen,
        gegebenenfalls, ggf., ggf
    """),
    escalation_verbs=phrases("""
        eskalieren an, eskalation an, eskaliert an, eskalieren, einbeziehen, hinzuziehen,
        einschalten, informieren, benachrichtigen, anrufen, kontaktieren, weiterleiten an,
        übergeben an, melden an, alarmieren, einbinden
    """),
    yes_words=phrases("ja, j, wahr, x, ✓, ✔, ✅, ☑, erledigt, fertig"),
    month_names=numbered("""
        januar 1, jänner 1, februar 2, märz 3, april 4, mai 5, juni 6, juli 7, august 8,
        september 9, oktober 10, november 11, dezember 12, jan 1, feb 2, mär 3, mrz 3, apr 4,
        jun 6, jul 7, aug 8, sep 9, sept 9, okt 10, nov 11, dez 12
    """),
    weekday_names=numbered("""
        montag 1, dienstag 2, mittwoch 3, donnerstag 4, freitag 5, samstag 6, sonnabend 6,
        sonntag 7, mo 1, di 2, mi 3, do 4, fr 5, sa 6, so 7, montags 1, dienstags 2, mittwochs
        3, donnerstags 4, freitags 5, samstags 6, sonntags 7
    """),
    condition_words=table(
        nothing="""
            falls, wenn, sofern, soweit, sobald, nur, bei, im, fall, falle, kunde, kunden,
            kundin, auftraggeber, verwendet, nutzt, benutzt, hat, haben, braucht, benötigt,
            möchte, wünscht, ist, sind, wird, werden, ein, eine, einen, einem, einer,
            zutreffend, nötig, erforderlich, notwendig, bedarf, gewünscht, vorhanden, relevant,
            gegebenenfalls, ggf, gebucht, abhängig, optional, schon, bereits, sie, er, sich,
            den, dem, des
        """,
        negation="ohne, nicht, kein, keine, keinen, außer",
    ),
    same_words=table(
        nothing="""
            hat, haben, ist, sind, wurde, wurden, muss, müssen, wird, werden, kunde, kunden,
            auftraggeber, auftraggebers, ein, eine, einen, einem, einer, eines, den, dem, des,
            im, auf
        """,
        named="benannt, genannt, bestimmt, ernannt",
        ready="""
            bereit, verfügbar, vorhanden, vorliegt, liegt, bereitgestellt, eingerichtet,
            angelegt, vor
        """,
        signed="unterschrieben, unterzeichnet, gezeichnet",
    ),
    plan=PLAN,
    grammar=GRAMMAR,
    roles=ROLES,
    clues=CLUES,
)
