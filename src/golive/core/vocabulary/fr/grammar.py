"""French words of the quantity grammar."""

from golive.core.vocabulary.model import Grammar, numbered, phrases, rhythms, table

GRAMMAR = Grammar(
    decimal_comma=True,
    units=table(
        minute="minute, minutes, min, mn",
        hour="heure, heures, h, hr",
        day="jour, jours, journée, journées, j",
        week="semaine, semaines, sem",
        month="mois",
        quarter="trimestre, trimestres",
        year="an, ans, année, années",
    ),
    unit_suffixes={"j": "day", "d": "day"},
    unit_letters={"s": "week", "sem": "week", "m": "month", "j": "day", "w": "week"},
    countdown_letters=("j", "t", "d", "l"),
    working=phrases("""
        ouvré, ouvrés, ouvrée, ouvrées, ouvrable, ouvrables, homme, hommes, de travail,
        travaillés
    """),
    working_days=phrases("jh"),
    calendar=phrases("calendaires, calendaire, consécutifs, francs"),
    number_words=numbered("""
        zéro 0, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze
        11, douze 12, quatorze 14, quinze 15, vingt 20, trente 30, quarante-cinq 45, soixante
        60, quatre-vingt-dix 90
    """),
    fractions={"une demi": 0.5, "demi": 0.5, "une demie": 0.5, "demie": 0.5},
    articles=phrases("un, une"),
    ordinals=numbered("""
        premier 1, première 1, deuxième 2, second 2, seconde 2, troisième 3, quatrième 4,
        cinquième 5, sixième 6, septième 7, huitième 8, neuvième 9, dixième 10, onzième 11,
        douzième 12
    """),
    ordinal_suffixes=phrases("er, ère, re, e, ème, eme, ième"),
    joins=phrases("pleins, pleines, complets, complètes, supplémentaires, de plus"),
    comparators={
        "<": phrases("""
            moins de, inférieur à, inférieure à, inférieurs à, sous, en dessous de, au-dessous
            de, en moins de, moins d', < à
        """),
        "<=": phrases("""
            au plus, au maximum, maximum, max, pas plus de, jusqu'à, dans la limite de,
            inférieur ou égal à, ne dépassant pas, d'au plus
        """),
        ">": phrases("""
            plus de, supérieur à, supérieure à, supérieurs à, au-dessus de, au-delà de, dépasse,
            plus d', > à
        """),
        ">=": phrases("""
            au moins, au minimum, minimum, pas moins de, supérieur ou égal à, à partir de, d'au
            moins
        """),
        "=": phrases("exactement, égal à, égale à"),
    },
    comparators_after={
        ">=": phrases("""
            ou plus, et plus, ou davantage, au moins, minimum, ou mieux, au minimum
        """),
        "<=": phrases("ou moins, et moins, au plus, maximum, max, au maximum"),
    },
    between=("entre", "de"),
    range_words=("à", "au", "jusqu'à", "a"),
    range_and=("et", "&", "ou"),
    first=phrases("""
        premier, première, premiers, premières, le premier, la première, les premiers, les
        premières
    """),
    last=phrases("""
        dernier, dernière, derniers, dernières, les derniers, les dernières, le dernier, la
        dernière
    """),
    within=phrases("""
        sous, dans les, dans un délai de, en, d'ici, en l'espace de, dans le délai de, dans
    """),
    starts=phrases("""
        après, suivant, à compter de, à partir de, dès, de, du, de la, de l', suivant la,
        suivant le, après la, après le, depuis, qui suivent, qui suivent la, qui suivent le, à
        compter de la
    """),
    after=phrases("""
        après, post, suivant, à compter de, à partir de, depuis, suite à, à la suite de, de, du,
        qui suivent
    """),
    before=phrases("""
        avant, pré, en amont de, en amont du, préalable à, préalables à, préalablement à,
        préalable au, préalables au, préalablement au
    """),
    anchors=table(
        contract="""
            signature du contrat, signature de contrat, signature, contrat, contrat signé, date
            du contrat, début du contrat, commande, bon de commande, passation commerciale,
            vente
        """,
        kickoff="""
            lancement du projet, réunion de lancement, kick-off, kickoff, démarrage du projet,
            démarrage, appel de lancement, réunion de démarrage, lancement projet
        """,
        go_live="""
            mise en production, mise en service, go-live, golive, lancement, mise en ligne,
            déploiement, ouverture du service, bascule, jour j
        """,
        session_end="""
            formation, réunion, session, appel, atelier, chaque formation, chaque réunion,
            chaque session
        """,
        phase_end="""
            phase, fin de phase, fin de la phase, clôture de la phase, étape, chaque phase
        """,
        previous="étape précédente, tâche précédente, étape antérieure",
    ),
    frequencies=rhythms("""
        quotidien 1 day 1, quotidienne 1 day 1, quotidiens 1 day 1, quotidiennes 1 day 1,
        quotidiennement 1 day 1, journalier 1 day 1, journalière 1 day 1, journaliers 1 day 1,
        tous les jours 1 day 1, chaque jour 1 day 1, tous les jours ouvrés 1 day 1, chaque jour
        ouvré 1 day 1, tous les jours ouvrables 1 day 1, tous les jours calendaires 1
        calendar_day 1, biquotidien 1 day 2, hebdomadaire 1 week 1, hebdomadaires 1 week 1,
        hebdo 1 week 1, hebdomadairement 1 week 1, toutes les semaines 1 week 1, chaque semaine
        1 week 1, bihebdomadaire 1 week 2, bi-hebdomadaire 1 week 2, bihebdomadaires 1 week 2,
        toutes les quinzaines 2 week 1, chaque quinzaine 2 week 1, une semaine sur deux 2 week
        1, par quinzaine 2 week 1, mensuel 1 month 1, mensuelle 1 month 1, mensuels 1 month 1,
        mensuelles 1 month 1, mensuellement 1 month 1, tous les mois 1 month 1, chaque mois 1
        month 1, bimensuel 1 month 2, bimensuelle 1 month 2, bi-mensuel 1 month 2, bimestriel 2
        month 1, bimestrielle 2 month 1, un mois sur deux 2 month 1, trimestriel 3 month 1,
        trimestrielle 3 month 1, trimestriels 3 month 1, trimestrielles 3 month 1,
        trimestriellement 3 month 1, tous les trimestres 3 month 1, chaque trimestre 3 month 1,
        semestriel 6 month 1, semestrielle 6 month 1, tous les semestres 6 month 1, chaque
        semestre 6 month 1, annuel 12 month 1, annuelle 12 month 1, annuels 12 month 1,
        annuelles 12 month 1, annuellement 12 month 1, tous les ans 12 month 1, chaque année 12
        month 1
    """),
    ambiguous_frequencies=phrases("""
        bihebdomadaire, bi-hebdomadaire, bihebdomadaires, bimensuel, bimensuelle, bi-mensuel
    """),
    every=phrases("tous les, toutes les, chaque, une fois tous les, une fois toutes les"),
    every_other=phrases("un sur deux"),
    on_days=phrases("le, les, chaque, tous les, du, des"),
    per=phrases("par, /, chaque, la, le"),
    times=("fois", "x"),
    times_words=numbered("une fois 1, deux fois 2, trois fois 3, quatre fois 4"),
    per_event=phrases("""
        par, après chaque, à la fin de chaque, à chaque, avant chaque, en fin de chaque, lors de
        chaque, à l'issue de chaque, une fois par, chaque, à chaque fin de
    """),
    event_nouns=phrases("""
        phase, jalon, étape, sprint, vague, livraison, formation, session, atelier, module,
        site, mise en production, fin de phase, version, incident
    """),
    as_needed=phrases("""
        au besoin, si besoin, selon les besoins, selon besoin, en cas de besoin, à la demande,
        ponctuel, ponctuelle, ponctuellement, ad hoc, sur demande, autant que de besoin, le cas
        échéant, selon la nécessité
    """),
    add=phrases("""
        ajouter, ajoutez, plus, +, prolonger de, prolongez de, rajouter, rajoutez, allonger de
    """),
    add_after=phrases("""
        supplémentaires, supplémentaire, de plus, en plus, additionnelles, additionnels
    """),
    add_weak=phrases("""
        prévoir, prévoyez, compter, comptez, planifier, inclure, nécessite, prend
    """),
    sizing_facts=table(
        users="""
            utilisateurs, utilisateur, licences, licence, postes, sièges, comptes, personnes,
            usagers, utilisateurs finaux
        """,
        employees="employés, salariés, collaborateurs, effectif",
        integrations="intégrations, intégration, connecteurs, systèmes",
        locations="sites, pays, agences, filiales, magasins",
        records="enregistrements, lignes, fiches, documents",
    ),
    target_units=table(
        of_10="sur 10, sur dix",
        other="""
            sur 5, sur 100, étoiles, étoile, points, point, nps, euros, euro, eur, go, mo, ko,
            ms, secondes, seconde, sec, s
        """,
    ),
    none=phrases("zéro, aucun, aucune, néant, nul, nulle"),
    in_words=phrases("""
        dans, dans les, dans le, dans la, en, au cours du, au cours de, au cours des, pendant,
        pendant le, pendant la, pendant les, durant, durant le, durant la, durant les, sur, sur
        les, sur le, sur la, le, la, les, sous, par, d'ici, lors du, lors de, lors de la
    """),
    per_cent=("pour cent", "%", "pourcent"),
    open_end=phrases("et suivantes, et suivants, et au-delà, et après"),
    at=("à", "vers", "dès"),
    the=phrases("la, le, les, l', de la, du, de l', des, de, votre, notre, chaque"),
    not_units=(),
)
