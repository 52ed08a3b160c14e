"""French words of items: verbs, roles, sides, statuses, conditions; the vocabulary as a whole."""

from golive.core.vocabulary.fr.clues import CLUES
from golive.core.vocabulary.fr.grammar import GRAMMAR
from golive.core.vocabulary.fr.headings import COLUMNS, LABELS, SECTIONS
from golive.core.vocabulary.fr.plan import PLAN
from golive.core.vocabulary.fr.roles import ROLES
from golive.core.vocabulary.model import Vocabulary, numbered, phrases, table

_ACTION_VERBS = phrases("""
    accepter, accompagner, accorder, accueillir, acheter, activer, actualiser, adapter,
    affecter, aider, ajouter, ajuster, aligner, alerter, analyser, animer, annoncer, appeler,
    appliquer, approuver, archiver, arrêter, assigner, assister, assurer, attribuer, auditer,
    autoriser, avertir, basculer, bloquer, cadrer, calculer, capturer, cartographier, célébrer,
    charger, choisir, clarifier, clôturer, collecter, commander, communiquer, comparer,
    compiler, compléter, concevoir, conduire, confier, configurer, confirmer, connecter,
    consigner, construire, contacter, contrôler, convenir, convertir, convoquer, coordonner,
    copier, corriger, créer, débloquer, décider, déclarer, définir, demander, démarrer,
    démontrer, déployer, désactiver, désigner, déterminer, développer, diffuser, discuter,
    distribuer, documenter, donner, échanger, écrire, effectuer, élaborer, encourager, engager,
    enregistrer, envoyer, escalader, estimer, établir, évaluer, examiner, exécuter, expliquer,
    exporter, exposer, extraire, faciliter, faire, fermer, finaliser, fixer, former, formuler,
    fournir, générer, gérer, guider, héberger, identifier, implémenter, importer, impliquer,
    informer, initier, inscrire, installer, intégrer, interroger, introduire, inventorier,
    inviter, lancer, lire, lister, livrer, mapper, mener, mesurer, mettre, mettre à jour, mettre
    en place, mettre en œuvre, migrer, mobiliser, modifier, montrer, nettoyer, noter, notifier,
    obtenir, offrir, optimiser, organiser, ouvrir, paramétrer, partager, participer, piloter,
    planifier, préciser, préparer, présenter, prévoir, prioriser, procéder, programmer,
    promouvoir, proposer, provisionner, publier, rappeler, rassembler, recevoir, recommander,
    recruter, recueillir, rédiger, réaliser, relancer, relever, relire, remercier, remettre,
    remonter, remplacer, remplir, rencontrer, renforcer, renseigner, répartir, répondre,
    répéter, réserver, résoudre, restaurer, restituer, résumer, réunir, revoir, réviser, saisir,
    sauvegarder, sécuriser, sélectionner, signaler, signer, simuler, solliciter, soumettre,
    soutenir, suivre, superviser, supprimer, surveiller, synchroniser, télécharger, téléverser,
    tenir, terminer, tester, traduire, traiter, transférer, transformer, transmettre, trier,
    utiliser, valider, vérifier, verrouiller, visiter, envoyez, créez, vérifiez, planifiez,
    configurez, confirmez, partagez, préparez, testez, validez, documentez, organisez,
    définissez, invitez
""")

VOCABULARY = Vocabulary(
    language="fr",
    sections=SECTIONS,
    columns=COLUMNS,
    labels=LABELS,
    step_words={
        **dict.fromkeys(
            phrases("""
            étape, phase, jalon, partie, module, vague, section, lot, chantier, sprint, session,
            niveau, chapitre, palier
        """),
            "step",
        ),
        **dict.fromkeys(phrases("semaine, semaines, sem"), "week"),
        **dict.fromkeys(phrases("jour, jours"), "day"),
        **dict.fromkeys(phrases("mois"), "month"),
    },
    statuses=table(
        pending="""
            à faire, en attente, ouvert, ouverte, non commencé, non commencée, pas commencé,
            planifié, planifiée, prévu, prévue, nouveau, nouvelle, brouillon, à venir, à
            démarrer
        """,
        in_progress="""
            en cours, démarré, démarrée, commencé, commencée, actif, active, en revue, en
            traitement, en validation, partiellement fait
        """,
        blocked="""
            bloqué, bloquée, suspendu, suspendue, en pause, à risque, retardé, retardée, en
            retard, arrêté, arrêtée
        """,
        done="""
            terminé, terminée, fait, faite, achevé, achevée, clos, close, clôturé, clôturée,
            validé, validée, livré, livrée, résolu, résolue, approuvé, approuvée, oui, réalisé,
            réalisée, accepté, acceptée
        """,
        not_applicable="""
            sans objet, s.o., s. o., non applicable, n/a, annulé, annulée, non requis, non
            requise, abandonné, abandonnée, pas nécessaire
        """,
    ),
    conditions=phrases("""
        si applicable, si besoin, si nécessaire, le cas échéant, si requis, si pertinent, si
        souhaité, au besoin, en cas de besoin, s'il y a lieu, s'il y en a, si utilisé, si
        demandé, (facultatif), facultatif, facultative, (optionnel), optionnel, optionnelle,
        éventuellement, selon les besoins, si possible, si prévu
    """),
    condition_facts=table(
        sso="""
            sso, authentification unique, single sign-on, saml, oidc, okta, azure ad, entra id,
            fournisseur d'identité, idp
        """,
        scim="scim, provisionnement des utilisateurs, synchronisation de l'annuaire",
        migration="""
            migration de données, migration des données, migration, reprise de données, reprise
            des données, données historiques, ancien système, système existant, import de
            données, données existantes
        """,
        ip_allow_list="""
            liste blanche ip, liste blanche d'ip, liste d'autorisation ip, restriction ip,
            restrictions ip, filtrage ip, pare-feu, règles de pare-feu, vpn, adresses ip
            autorisées
        """,
        users="""
            utilisateurs, licences, postes, nombre d'utilisateurs, taille de l'entreprise,
            taille du client, effectif
        """,
        complexity="""
            complexité, complexe, complexes, développement spécifique, sur mesure,
            développements spécifiques
        """,
        mobile="""
            mobile, application mobile, applications mobiles, ios, android, appareils mobiles,
            tablette
        """,
        api="api, apis, accès api, api rest, intégration api, clés api",
        webhooks="webhook, webhooks",
        integration="""
            intégration, intégrations, connecteur, connecteurs, système tiers, systèmes tiers,
            interface, interfaces
        """,
        enterprise="""
            entreprise, grand compte, grands comptes, grandes entreprises, offre entreprise,
            clients entreprise, enterprise
        """,
        sandbox="bac à sable, environnement de test, préproduction, recette, sandbox",
        on_premise="sur site, on-premise, hébergement interne, auto-hébergé, cloud privé",
        multi_region="""
            plusieurs pays, plusieurs régions, multi-sites, multisite, international, plusieurs
            sites
        """,
        white_label="marque blanche, personnalisation de la marque, domaine personnalisé",
        payments="paiements, paiement, prestataire de paiement, facturation",
        security_review="""
            revue de sécurité, audit de sécurité, questionnaire de sécurité, test d'intrusion,
            iso 27001
        """,
        gdpr="""
            rgpd, données personnelles, accord de traitement des données, dpa, protection des
            données
        """,
        languages="plusieurs langues, multilingue, traduction, localisation",
        reseller="revendeur, partenaire intégrateur, via un partenaire",
        pilot="pilote, groupe pilote, phase pilote, preuve de concept, poc",
    ),
    condition_openers=phrases("""
        si, lorsque, quand, uniquement pour, seulement pour, uniquement si, seulement si, sauf
        si, en cas de, en cas d', pour les clients avec, pour les clients ayant, à condition
        que, à moins que, dans le cas où, selon que, pour les clients
    """),
    dependency_phrases=table(
        finish="""
            après, dépend de, dépendant de, nécessite, requiert, une fois, dès que, à la suite
            de, seulement après, une fois que, à l'issue de, pas avant
        """,
        blocked="bloqué par, bloquée par, en attente de, attend, suspendu à",
        reverse="avant, préalablement à, bloque, débloque, permet",
        done="""
            est terminé, est terminée, sont terminés, sont terminées, est fait, est faite, est
            validé, est validée, sont validés, est signé, est prêt, est prête, terminé,
            terminée, validé, validée, achevé, achevée
        """,
        parallel="en parallèle de, en même temps que, simultanément à, conjointement avec",
    ),
    watch_verbs=phrases("""
        surveiller, observer, suivre, superviser, monitorer, garder un œil sur, veiller,
        surveillez, suivez, contrôler
    """),
    recurring_nouns=phrases("""
        point, points, réunion, réunions, appel, appels, point de suivi, points de suivi, point
        d'étape, points d'étape, suivi, check-in, check-ins, revue, revues, comité, comités,
        comité de pilotage, copil, coproj, stand-up, mêlée, rendez-vous, permanence,
        permanences, bilan, bilans, rapport, rapports, compte rendu, comptes rendus, newsletter,
        rétrospective, synchronisation, échange, échanges, entretien, revue d'activité, qbr,
        daily, weekly, débriefing, briefing, séance, séances
    """),
    cadence_negations=phrases("""
        préparation, préparer, planification, planifier, modèle, présentation, support,
        supports, ordre du jour, utilisation, usage, taux, limite, objectif, objectifs, cible,
        sauvegarde, sauvegardes, utilisateurs actifs, invitation, licence, définir, convenir,
        tâches, flux de travail
    """),
    action_verbs=_ACTION_VERBS,
    record_words=phrases("""
        enregistrer, enregistré, enregistrée, enregistrement, enregistrements, sera enregistrée,
        à enregistrer
    """),
    live_words=phrases("""
        en direct, en présentiel, présentiel, sur place, sur site, à distance, distanciel,
        virtuel, virtuelle, interactif, interactive, en ligne, visioconférence, visio, travaux
        pratiques, exercices pratiques, webinaire, live
    """),
    role_words=phrases("""
        responsable, directeur, directrice, chef, chef de projet, cheffe de projet, chef de
        produit, manager, ingénieur, ingénieure, administrateur, administratrice,
        administrateurs, admin, consultant, consultante, architecte, développeur, développeuse,
        spécialiste, expert, experte, sponsor, champion, référent, référente, coordinateur,
        coordinatrice, formateur, formatrice, conseiller, conseillère, chargé, chargée, chargé
        de clientèle, chargé de compte, commercial, commerciale, équipe, service, direction,
        dsi, rssi, dpo, support, ventes, juridique, achats, rh, finance, informatique,
        utilisateur, utilisateurs, utilisateurs clés, utilisateur clé, parties prenantes,
        interlocuteur, contact, comité, comité de pilotage, pdg, dg, csm, client, partenaire,
        prestataire, tous
    """),
    customer_words=phrases("""
        client, clients, cliente, côté client, vous, votre, vos, votre équipe, équipe client,
        utilisateur, utilisateurs, utilisateurs finaux, utilisateurs clés, sponsor, maîtrise
        d'ouvrage, moa, acheteur, dsi du client, donneur d'ordre, métier
    """),
    vendor_words=phrases("""
        interne, nous, notre, nos, notre équipe, éditeur, fournisseur, prestataire, csm,
        responsable de la réussite client, customer success, customer success manager, réussite
        client, chargé de clientèle, chargé de compte, commercial, ventes, support, avant-vente,
        consultant, équipe projet éditeur, équipe produit, ingénieur solutions, équipe
        technique, chef de projet éditeur, formateur, équipe d'onboarding, responsable
        onboarding, maîtrise d'œuvre, moe
    """),
    both_words=phrases("""
        les deux, les deux parties, conjoint, conjointement, ensemble, tous, toutes les parties,
        client et fournisseur, partagé
    """),
    third_party_words=phrases("""
        partenaire, partenaires, revendeur, revendeurs, agence, tiers, tierce partie,
        sous-traitant, sous-traitants, intégrateur, intégrateurs, ssii, esn, cabinet, auditeur,
        banque, prestataire de paiement, hébergeur, consultant externe
    """),
    critical_words=phrases("""
        critique, critiques, problèmes critiques, urgent, urgente, urgence, bloquant, bloquants,
        bloquante, grave, graves, majeur, majeurs, panne, incident majeur, interruption de
        service, p1, sev1, priorité 1
    """),
    human_decision_words=phrases("""
        si besoin, si nécessaire, au besoin, le cas échéant, en cas de besoin, si non résolu, si
        toujours non résolu, selon appréciation, si approprié, éventuellement
    """),
    escalation_verbs=phrases("""
        escalader à, escalader au, escalader vers, escalade à, escalade vers, faire remonter à,
        faire remonter au, impliquer, informer, notifier, alerter, prévenir, contacter, appeler,
        transmettre à, transférer à, solliciter, mettre dans la boucle, mettre en copie,
        remonter à, remonter au
    """),
    yes_words=phrases("oui, o, vrai, x, ✓, ✔, ✅, ☑, fait, terminé"),
    month_names=numbered("""
        janvier 1, février 2, mars 3, avril 4, mai 5, juin 6, juillet 7, août 8, septembre 9,
        octobre 10, novembre 11, décembre 12, janv 1, févr 2, fév 2, avr 4, juil 7, sept 9, oct
        10, nov 11, déc 12, fevrier 2, aout 8, decembre 12
    """),
    weekday_names=numbered("""
        lundi 1, mardi 2, mercredi 3, jeudi 4, vendredi 5, samedi 6, dimanche 7, lun 1, mar 2,
        mer 3, jeu 4, ven 5, sam 6, dim 7, lundis 1, mardis 2, mercredis 3, jeudis 4, vendredis
        5, samedis 6, dimanches 7
    """),
    condition_words=table(
        nothing="""
            si, lorsque, quand, uniquement, seulement, cas, client, clients, utilise, utilisent,
            utilisé, a, ont, est, sont, sera, besoin, nécessaire, applicable, échéant, requis,
            pertinent, souhaité, demandé, facultatif, facultative, optionnel, optionnelle,
            éventuellement, possible, prévu, il, elle, qui, que, une, au, aux, dans, ayant,
            condition, selon
        """,
        negation="sauf, sans, pas, moins, non",
    ),
    same_words=table(
        nothing="""
            a, ont, est, sont, été, doit, doivent, sera, client, clients, une, au, aux, par, sur
        """,
        named="nommé, nommée, désigné, désignée, identifié, identifiée",
        ready="""
            prêt, prête, prêts, prêtes, disponible, disponibles, fourni, fournie, fournis,
            fournies, créé, créée, place
        """,
        signed="signé, signée, signés, signées",
    ),
    plan=PLAN,
    grammar=GRAMMAR,
    roles=ROLES,
    clues=CLUES,
)
