"""German words by which roles and their sides are told apart."""

from golive.core.vocabulary.model import RoleWords, phrase_set

ROLES = RoleWords(
    customer=phrase_set("""
        kunde, kunden, kundin, auftraggeber, kundenseite, kundenseitig, mandant
    """),
    customer_people=phrase_set("""
        anwender, endanwender, nutzer, endnutzer, it-abteilung, kunden-it, fachbereich, sponsor,
        it-leiter, it-leitung, ansprechpartner, technischer ansprechpartner, key-user,
        it-administrator, it-admin, geschäftsführung
    """),
    vendor=phrase_set("""
        anbieter, intern, wir, hersteller, lieferant, auftragnehmer, dienstleister
    """),
    vendor_teams=phrase_set("betreuung, betreuer, service, erfolg, support, dienst"),
    both=phrase_set("beide, alle, gemeinsam, beide seiten"),
    third_party=phrase_set("""
        drittanbieter, partner, dritte, externer berater, dritter, agentur, integrationspartner
    """),
    heads=phrase_set("""
        leiter, leiterin, leitung, manager, managerin, berater, beraterin, ingenieur,
        ingenieurin, techniker, betreuer, betreuerin, verantwortlicher, verantwortliche,
        ansprechpartner, administrator, entwickler, trainer, trainerin, abteilung, vertrieb,
        verantwortung, spezialist, architekt, koordinator, chef, team, sponsor, direktor,
        referent
    """),
    head_ends=phrase_set("""
        leiter, leiterin, berater, beraterin, betreuer, betreuerin, manager, managerin,
        verantwortlicher, verantwortliche, ingenieur, ingenieurin, beauftragter, beauftragte
    """),
    departments=phrase_set("""
        vertrieb, entwicklung, buchhaltung, einkauf, recht, marketing, technik, schulung,
        kundenservice, kundenbetreuung, support, produkt, qualität, datenschutz
    """),
    ranks=phrase_set("leiter, direktor"),
    joins_all=phrase_set("und, mit, sowie"),
    joins_any=phrase_set("oder, bzw, bzw., und/oder"),
    owner_labels=phrase_set("""
        verantwortlich, verantwortliche, verantwortlicher, zuständig, zuständigkeit, wer,
        besitzer, eigner, bearbeiter, verantwortung, durch
    """),
    weak_labels=phrase_set("durch, wer"),
    prepositions=phrase_set("""
        mit, an, von, für, über, zu, zum, zur, bei, dem, der, die, das, den, im, in, auf, und,
        oder, per
    """),
    object_verbs=phrase_set("""
        frage, fragen, informiere, informieren, kontaktiere, kontaktieren, benachrichtige,
        benachrichtigen, lade, bitte
    """),
    audiences=phrase_set("""
        anwender, nutzer, benutzer, administratoren, entwickler, alle, mitarbeiter
    """),
    nobody=phrase_set("""
        keiner, niemand, offen, unbekannt, nicht zugewiesen, noch offen, k. a., zu klären
    """),
    field_words=phrase_set("verantwortlich*, rolle, person, name, wer"),
    value_ends=phrase_set("fällig, bis"),
)
