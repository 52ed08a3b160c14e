"""French small words that decide how a line is read."""

from golive.core.vocabulary.model import Clues, phrases, table

CLUES = Clues(
    verb_last=False,
    compounds=False,
    head_first=True,
    during_words=phrases("pendant, durant"),
    party_work=phrases("tâches, responsabilités, actions, devoirs, checklist"),
    party_links=phrases("du, de, des, le, la, les"),
    heads_before=phrases("de, du, la, le, les, et, à, a, au, aux, pour, avec, par, en, d'"),
    of_words=phrases("pour, par"),
    open_ends=phrases("quand, lorsque"),
    when_words=phrases("quand"),
    ready_words=phrases("""
        terminé, terminée, terminés, terminées, prêt, prête, prêts, prêtes, fini, finie, finis,
        finies, accepté, acceptée, acceptés, acceptées, validé, validée, validés, validées
    """),
    gate_words=phrases(
        "liste de contrôle, liste de vérification, critère, critères, conditions, check-list, checklist"
    ),
    launch_words=phrases("""
        mise en production, mise en ligne, mise en service, lancement, démarrage, ouverture,
        reprise, transfert, bascule, déploiement, passation
    """),
    history_columns=phrases("version, révision, modification, modifications, changement"),
    rules=table(
        customise="adapt*, ajust*, personnalis*",
        customise_what="calendrier*, planning*, délai*, durée*, plan*, périmètre*",
        variation="documente*, note*, consigne*, enregistre*, trace*",
        variation_what="écart*, exception*, variation*, spécificité*",
        review="mettre à jour, mise à jour, mis à jour, réviser, révision*, revoir, revu*, actualis*",
        review_what="playbook*, document*, guide*, processus, modèle*",
    ),
    due_openers=phrases(
        "au plus tard, avant, d'ici, échéance, date limite, limite, date, pour"
    ),
    due_tails=phrases("échéance, avant, d'ici, pour"),
    due_articles=phrases("le, au"),
    end_words=phrases("la fin de, la fin du, fin"),
    standing_words=phrases(
        "matériel*, responsabilité*, exigence*, requis*, nécessaire*, fourniture*"
    ),
    question_forms=phrases("""quand *er, quand *ir, quand *dre, lorsqu'il faut"""),
    clause_forms=(),
    watch_nouns=phrases("""surveillance, suivi, monitoring, observation"""),
    hold_verbs=phrases("tenir, organiser, mener, faire, animer, planifier, participer"),
    distance_words=phrases("après, avant, suivant, depuis"),
    taking_verbs=phrases("prend, prennent, dure, durent, nécessite, nécessitent"),
    about_words=phrases("environ, près de, à peu près"),
    past_words=phrases("derniers, dernières"),
    links=table(
        starts="commence, démarre, débute, commencer, démarrer, débuter",
        ends="finit, se termine, s'achève, finir, se terminer",
        start_of="le début de, début de, le début du, le démarrage de, démarrage de, le lancement de",
        end_of="la fin de, fin de, la fin du, l'achèvement de",
        has_started="commence, a commencé, démarre, a démarré, débute",
        beside="avec, en même temps que, en parallèle de, en parallèle avec, conjointement avec",
        at_earliest="au plus tôt, pas avant",
        later_than="après",
        on_day="le",
        SS="dd",
        FF="ff",
        SF="df",
        FS="fd",
        days="j",
        weeks="s, sem",
    ),
    loose_waits=phrases("après, une fois, dès, nécessite, lorsque, quand, pas avant"),
    no_words=phrases("rien, aucun, aucune, personne, néant, à définir, à confirmer"),
    negations=phrases("sans, sauf, pas, aucun, aucune, non"),
    plain_conditions=phrases("sauf si, seulement si, uniquement si, si"),
    whether_words=phrases("si"),
    only_words=phrases("uniquement, seulement"),
    asking_verbs=phrases("""
        vérifier, demander, savoir, confirmer, décider, voir, tester, contrôler, déterminer,
        valider
    """),
    issue_words=phrases("problème, symptôme, erreur, question, incident"),
    track_noise=phrases("""
        pour, les, le, la, des, de, du, problème, problèmes, questions, question, escalade,
        niveaux, niveau, sujets, demandes
    """),
    level_words=phrases("niveau, palier"),
    and_words=phrases("et"),
    numbered_things=phrases("étape, tâche, phase, point, nº, n°"),
    auxiliaries=phrases("est, sont, a été, ont été"),
    small_words=phrases("""
        le, la, les, l, un, une, des, et, ou, de, du, d, à, au, aux, en, pour, avec, par, sur,
        dans, est, sont, a, ont, été
    """),
    state_words=phrases("terminé, terminée, fini, finie, signé, signée, validé, validée"),
    vague_words=phrases("""
        terminé, terminée, fait, faite, fini, finie, bien, ok, tout, réussi, réussie, prêt,
        prête, satisfait, satisfaite, client, clients, équipe, fonctionne, comme, prévu,
        opérationnel, amélioré, meilleur, facile, est, sont, le, la, les, et, de, du, à, en,
        avec, pour
    """),
    echo_words=phrases("""
        terminé, terminée, fait, faite, fini, finie, réussi, réussie, prêt, prête, fonctionne,
        est, sont, le, la, les, de, et
    """),
    launch_titles=phrases("mise en service, mise en production, lancement, go-live"),
    not_launch=phrases("préparation, avant, après, répétition, plan*"),
    opening_words=phrases("""
        activer, activé, activée, ouvrir, ouvert, ouverte, basculer, basculé, basculée, mettre, mis, mise
    """),
    production_words=phrases("production, service"),
    into_words=phrases("en, dans"),
    way_back=phrases("retour arrière, repli, plan b, rollback"),
    length_openers=phrases("premier*, première*, dernier*, dernière*, pendant, sous"),
    work_labels=phrases("étapes, les suivants, les suivantes, démarche, déroulement"),
    form_words=phrases("""
        modèle, modèles, exemple, exemples, procédure, procédures, processus, type
    """),
    noun_verbs=(),
    not_waiting=phrases("pas, jamais, sans, ne"),
    object_openers=phrases("le, la, les, un, une, tous, chaque, notre, votre, nos, vos"),
    refusals=phrases("""
        jamais, pas de, ne pas, aucun, aucune, seulement, uniquement, éviter, sauf
    """),
    will_words=phrases("va, vont"),
    will_ends=phrases("era, eront, ira, iront, dra, dront"),
    stative_verbs=phrases("""
        être, avoir, recevoir, rester, ne, sera, seront, recevra, recevront, restera,
        resteront, viendra, viendront
    """),
    usual_words=phrases("""
        typique, typiques, habituel, habituels, habituelle, habituelles, moyen, moyenne,
        moyennes, combien de temps, selon la taille, indicatif, indicatifs
    """),
    open_fields=table(
        **{
            "customer.name": "nom du client, client, société, entreprise, nom de l'entreprise",
            "plan.csm": "auteur, chef de projet, rédacteur",
            "customer.industry": "secteur, secteur d'activité",
            "customer.employees": "effectif, nombre de salariés, taille de l'entreprise",
            "customer.users": "nombre d'utilisateurs, licences",
            "customer.environment": "environnement technique",
            "customer.primary_contact": "contact principal, interlocuteur principal",
            "customer.goals": "objectifs, objectifs du client",
            "customer.country": "pays",
            "customer.time_zone": "fuseau horaire",
        }
    ),
    field_types=table(
        date="date",
        email="courriel, adresse e-mail",
        role="rôle, responsable",
        number="nombre, quantité",
        name="nom, contact, personne",
    ),
    date_fields=table(
        date="date, jour",
        planned="prévu, prévue, prévisionnel, prévisionnelle, estimé, estimée, planifié, planifiée",
        beside="de, du, des, d, la, le, les, l, à, au, en, pour, est, ce, projet",
        target="cible, visé, visée, objectif",
        created="""
            créé, création, établi, établissement, rédigé, rédaction, émis, mis à jour, mise à
            jour, dernière mise à jour, version, plan
        """,
        go_live="mise en production, mise en service, mise en ligne, go-live, passage en production",
        kickoff="réunion de lancement, réunion de démarrage, kick-off, kickoff",
        signed="contrat, signature du contrat, contrat signé",
        signing="signé, signature",
        first_value="première valeur",
        acceptance="acceptation du plan, validation du plan, approbation du plan",
        hand_over="passation, transfert au support, fin, fin de l'onboarding",
    ),
)
