"""French words of headings, table columns and labels."""

from golive.core.vocabulary.model import table

SECTIONS = table(
    overview="""
        vue d'ensemble, aperçu, résumé, synthèse, présentation générale, en bref, résumé
        exécutif
    """,
    prerequisites="""
        prérequis, pré-requis, conditions préalables, préalables, avant de commencer, avant le
        démarrage, ce dont nous avons besoin, éléments attendus du client, critères d'entrée,
        exigences, ce qu'il nous faut, ce qu'il faut avoir, à préparer, à prévoir, éléments à
        fournir, documents à fournir, conditions de démarrage, ce qui doit être en place, à
        réunir, à fournir, merci de préparer, à avoir sous la main
    """,
    agenda="""
        ordre du jour, agenda, ordre du jour de la réunion, déroulé, déroulé de la réunion,
        points à aborder, programme de la réunion, points à l'ordre du jour
    """,
    schedule_meeting="""
        planifier l'appel, planifier la réunion, planifier le lancement, planification de
        l'appel, planification de la réunion, organiser la réunion, organiser l'appel, prise de
        rendez-vous, invitation, invitations, convocation, programmer l'appel, programmer la
        réunion
    """,
    meeting="""
        réunion, réunion de lancement, kick-off, kickoff, appel, rendez-vous, point, atelier,
        réunion de cadrage, revue, point d'étape, comité de pilotage, rétrospective
    """,
    training="""
        formation, formations, session de formation, sessions de formation, atelier, ateliers,
        webinaire, webinaires, formation administrateur, formation administrateurs, formation
        utilisateurs, formation des utilisateurs, formation des administrateurs, cours
    """,
    gate="""
        liste de contrôle avant mise en service, checklist avant mise en service, checklist
        avant lancement, checklist pré-lancement, liste de contrôle pré-lancement, checklist de
        mise en production, checklist avant mise en production, liste de vérification avant
        lancement, critères de mise en production, critères de mise en service, critères de
        lancement, préparation à la mise en production, go/no-go, go-no-go, décision go/no-go,
        critères de sortie, critères d'acceptation, recette, procès-verbal de recette, critères
        de recette, critères de validation, état de préparation, contrôle de préparation, jalon
        de validation, revue de préparation, checklist de lancement, checklist de bascule,
        conditions de sortie, contrôles avant ouverture, vérifications avant ouverture,
        vérifications préalables, contrôles préalables, liste de contrôle avant ouverture, prêt
        à lancer quand, prêt quand, conditions de mise en service, conditions de lancement, feu
        vert, derniers contrôles
    """,
    go_live_definition="""
        définition de la mise en production, définition de la mise en service, définition du
        go-live, quand le client est-il en production, que signifie être en production
    """,
    definition_of_done="""
        définition de terminé, définition du terminé, definition of done, critères de clôture,
        critères d'achèvement, clôture du projet, fin de l'onboarding, critères de transfert,
        passation, terminé quand
    """,
    success_criteria="""
        critères de succès, critères de réussite, critère de succès, objectifs, buts, objectifs
        du projet, objectifs métier, objectifs du client, résultats attendus, définition du
        succès, ce que réussir veut dire, résultats visés, bénéfices attendus
    """,
    metrics="""
        indicateurs, indicateurs de succès, indicateurs clés, indicateurs clés de performance,
        kpi, kpis, mesures, métriques, mesures de succès, tableau de bord, indicateurs de
        performance, niveaux de service, cibles, chiffres clés, nos chiffres, ce que nous
        mesurons, indicateurs de réussite, indicateurs de suivi, indicateurs de santé, score de
        santé
    """,
    issues="""
        problèmes courants, problèmes fréquents, problèmes fréquents et solutions, problèmes
        courants et solutions, problèmes connus, dépannage, résolution de problèmes, difficultés
        courantes, écueils, incidents fréquents, points de blocage, problèmes récurrents, pannes
        fréquentes, en cas de problème, ce qui bloque souvent
    """,
    solution="""
        solution, solutions, résolution, correctif, contournement, marche à suivre, que faire,
        étapes de résolution
    """,
    resources="""
        ressources, liens, liens utiles, documentation, documents, supports, modèles, outils,
        références, pour aller plus loin, matériel, bibliothèque
    """,
    escalation="""
        escalade, escalades, procédure d'escalade, processus d'escalade, chemin d'escalade,
        parcours d'escalade, matrice d'escalade, politique d'escalade, niveaux d'escalade,
        contacts d'escalade, chaîne d'escalade, qui appeler, qui contacter, qui prévenir,
        comment escalader, escalade des problèmes
    """,
    notes="""
        notes, remarques, note, remarque, consignes, recommandations, règles, hypothèses,
        contraintes, points d'attention, conseils, à noter, particularités, adaptations,
        variantes, bonnes pratiques, astuces, à faire et à éviter, écueils, règles d'or
    """,
    risks="""
        risques, risque, registre des risques, gestion des risques, risques et mesures, risques
        et plans d'action, risques et contingences, analyse des risques, risques et solutions de
        repli, points de vigilance, signaux d'alerte, menaces, dangers, ce qui pourrait mal
        tourner, risques identifiés, inquiétudes, préoccupations, craintes, ce qui nous
        inquiète, ce qui pourrait bloquer, ce qui pourrait nous retarder, alertes, risques
        fréquents
    """,
    cadence="""
        communication, plan de communication, rythme de communication, cadence, cadence de
        communication, réunions récurrentes, comitologie, gouvernance, rituels, points
        réguliers, suivi, calendrier des réunions, instances, réunions, nos réunions, nos
        rendez-vous, comment nous restons en contact
    """,
    metadata="""
        métadonnées, informations sur le document, informations du document, fiche du document,
        références du document, contrôle du document
    """,
    profile="""
        profil du client, profil client, fiche client, informations client, informations sur le
        client, présentation du client, profil de l'entreprise
    """,
    people="""
        équipe, équipes, équipe projet, notre équipe, votre équipe, rôles, rôles et
        responsabilités, responsabilités, contacts, interlocuteurs, parties prenantes, raci,
        matrice raci, qui fait quoi, contacts clés, acteurs
    """,
    milestones="""
        jalons, jalon, jalons clés, phases, phases du projet, étapes clés, dates clés, plan de
        projet, plan projet, plan de mise en œuvre, plan de déploiement, plan de travail
    """,
    timeline="""
        calendrier, planning, échéancier, calendrier du projet, planning du projet, feuille de
        route, chronologie, rétroplanning
    """,
    checklist="""
        liste de contrôle, checklist, liste de vérification, tâches, liste des tâches, à faire,
        actions, plan d'action, plan d'actions, prochaines étapes, activités, livrables, actions
        à mener, points ouverts, suivi des actions, relevé d'actions, reste à faire
    """,
    contents="sur cette page, table des matières, sommaire",
    informative="""
        obtenir de l'aide, besoin d'aide, où trouver de l'aide, canaux d'assistance,
        à propos, à propos de ce document, contexte, introduction, glossaire, définitions, faq,
        foire aux questions, questions fréquentes, annexe, annexes, historique des
        modifications, historique des versions, journal des modifications, objet, objet du
        document, périmètre, hors périmètre, principes, public visé, légende, exemple, exemples,
        préambule, avant-propos, abréviations, sigles, acronymes, textes de référence, cadre
        réglementaire, exclusions, hors du périmètre, non inclus, décisions, décisions prises,
        conditions tarifaires, échéancier de paiement, situation actuelle,
        critères de sélection, critères d'éligibilité, pour qui
    """,
    process="""
        déroulement, le déroulement, processus, le processus, procédure, comment ça marche,
        marche à suivre, fonctionnement
    """,
    contingency="""
        critères d'arrêt, conditions d'arrêt, scénarios de secours, scénarios d'urgence, retour
        arrière, plan de retour arrière, critères de retour arrière, plan de repli
    """,
    post="""
        après, post-, post, suite à, suites de, suivi de, à l'issue de, à la suite de, après la,
        après le
    """,
    launch_day="""
        jour du lancement, jour j, jour de la mise en production, jour de la mise en service,
        mise en production, mise en service, lancement, bascule, hypercare, stabilisation,
        période de stabilisation, jour de bascule, le jour j
    """,
)

COLUMNS = table(
    number="#, n°, nº, no, no., numéro, id, réf, réf., rang, ordre, wbs, otp, code otp",
    task="""
        tâche, tâches, activité, activités, action, actions, étape, étapes, quoi, à faire,
        élément, travail, libellé, opération, travail à faire, chantier à mener, récit
    """,
    description="description",
    owner="""
        responsable, responsables, pilote, propriétaire, assigné à, affecté à, qui, porteur,
        attribué à, par qui, référent, en charge, ressource affectée, chargé de, resp.,
        intervenant, formateur, animateur, équipe, équipe responsable
    """,
    due="""
        échéance, date d'échéance, date limite, date, pour le, délai, quand, date cible, à
        rendre le, date prévue, date butoir, deadline
    """,
    start="début, date de début, démarrage, du, à partir de",
    end="fin, date de fin, au, jusqu'au, terminé le, clôture",
    duration="durée, temps, temps nécessaire, durée estimée, minutes, jours",
    effort="charge, effort, charge estimée, heures, jours-homme, jh, estimation",
    status="statut, état, avancement, progression, situation",
    criterion="""
        critère de succès, critère de réussite, critères de succès, critères de réussite,
        critère, critères, critère d'acceptation, critères d'acceptation, terminé quand,
        résultat attendu, condition de validation
    """,
    depends_on="""
        dépend de, dépendance, dépendances, prédécesseur, prédécesseurs, après, bloqué par,
        nécessite, en attente de
    """,
    metric="""
        indicateur, indicateurs, kpi, métrique, mesure clé, indicateur clé, chiffre, grandeur
    """,
    target="cible, cibles, objectif, objectifs, seuil, valeur cible, but",
    measure="""
        mesure, comment mesurer, comment nous mesurons, comment on mesure, mode de mesure, méthode de mesure, méthode, mesuré par, calcul,
        formule, définition, source des données, source
    """,
    prerequisite="prérequis, pré-requis, exigence, exigences, condition préalable, besoin",
    validation="""
        validation, vérification, étape de validation, comment vérifier, contrôle, preuve,
        vérifié par, test, comment on vérifie, mode de vérification
    """,
    risk="risque, risques, description du risque, menace, danger, dangers, aléa",
    probability="probabilité, vraisemblance, p",
    impact="impact, gravité, conséquence, conséquences, effet, sévérité",
    mitigation="""
        atténuation, mesure d'atténuation, mesures d'atténuation, prévention, mesure préventive,
        parade, réduction, plan de mitigation, mitigation
    """,
    contingency="""
        contingence, plan de contingence, plan b, plan de secours, solution de repli, repli,
        mesure de secours
    """,
    meeting="""
        réunion, réunions, instance, comité, point, rendez-vous, rituel, type de réunion,
        échange, rencontre, rencontres
    """,
    frequency="fréquence, cadence, périodicité, rythme, récurrence, à quelle fréquence",
    participants="participants, participant, présents, invités, qui participe, avec, personnes",
    purpose="objectif, but, objet, sujet, sujets, contenu, finalité, thème",
    field="champ, propriété, attribut, rubrique, information, paramètre",
    value="valeur, contenu, détail, détails, réponse, donnée",
    phase="phase, phases, étape, lot, vague, module, chantier",
    milestone="jalon, jalons",
    week="semaine, semaines, sem, sem., période, moment, calendrier, fenêtre",
    day="jour, jours, j-",
    notes="""
        notes, note, remarque, remarques, commentaire, commentaires, observation, observations
    """,
    condition="condition, conditions, si, seulement si, applicable si, facultatif, optionnel",
    resource="ressource, ressources, document, support, modèle, outil, matériel",
    link="lien, liens, url, emplacement, où, adresse",
    role="rôle, rôles, fonction, poste, titre",
    name="nom, nom complet, contact, interlocuteur, personne, prénom et nom",
    email="e-mail, email, courriel, mail, adresse e-mail, coordonnées",
    responsible="responsable (r), r, réalisateur, exécutant",
    accountable="autorité, a, approbateur, redevable, accountable",
    consulted="consulté, c, consultés, consulted",
    informed="informé, i, informés, informed",
    done="fait, terminé, achevé, ok, ✓, ✔, ☑, réalisé",
    deliverable="livrable, livrables, résultat, résultats, produit, sortie",
    priority="priorité, prio, urgence, importance",
    issue="problème, problèmes, incident, symptôme, erreur, difficulté",
    solution="solution, solutions, résolution, correctif, étapes de résolution",
    level="niveau, palier, niveau d'escalade, échelon",
    limit="""
        limite, délai, délai de réponse, temps de réponse, délai de résolution, sous, sla,
        escalade après
    """,
    audience="""
        public, audience, destinataires, destinataire, pour qui, public cible, visibilité, à qui
    """,
    channel="canal, canaux, moyen, support, canal de communication, via",
    message="message, messages, message clé, messages clés, annonce, ce que nous disons",
)

LABELS = table(
    topics="""
        sujets, thèmes, contenu, contenus, programme, modules, sujets abordés, thèmes abordés,
        points abordés, vous apprendrez, vous apprendrez à, objectifs pédagogiques, au programme
    """,
    resources="ressources, supports, documentation, liens, matériel, documents, modèles",
    format="format, formats, modalités, modalité, mode, forme, déroulement",
    solution="solution, solutions, résolution, correctif, contournement, marche à suivre",
    duration="durée, temps, temps nécessaire, durée estimée",
    participants="""
        participants, présents, invités, inclure, inviter, qui, avec, personnes à inviter,
        participants requis
    """,
    owner="""
        responsable, responsables, pilote, propriétaire, assigné à, porteur, animé par,
        animateur, formateur, en charge, référent, intervenant
    """,
    due="""
        échéance, date d'échéance, date limite, pour le, avant le, délai, quand, date, date
        cible, deadline, jour cible, semaine cible
    """,
    start="début, démarrage, date de début, à partir de, commence",
    depends_on="""
        dépend de, dépendance, dépendances, nécessite, requiert, après, prédécesseur, prérequis
    """,
    blocked_by="bloqué par, en attente de, bloquant, bloquants, blocage",
    criterion="""
        critère de succès, critère de réussite, critères de succès, critères de réussite,
        critère, critère d'acceptation, critères d'acceptation, terminé quand, résultat attendu,
        fait quand
    """,
    goal="but, objectif, objectifs, finalité, objet, pourquoi",
    exit_criteria="""
        critères de sortie, critère de sortie, condition de sortie, fin de phase, validation de
        phase, sortie
    """,
    agenda="ordre du jour, agenda, déroulé, points à aborder",
    window="période, calendrier, fenêtre, semaines, semaine, jours, planning",
    condition="condition, conditions, seulement si, applicable si, si applicable",
    deliverable="livrable, livrables, résultat, résultats, sortie",
    validation="validation, vérification, contrôle, preuve, vérifié par, comment vérifier",
    status="statut, état, avancement",
    channel="canal, canaux, via, outil, plateforme, moyen",
    location="lieu, où, salle, adresse, lien de connexion, emplacement",
    recording="enregistrement, enregistré",
    last_updated="""
        dernière mise à jour, mis à jour le, mise à jour, dernière révision, dernière
        modification, modifié le, révisé le, à jour au
    """,
    review_frequency="""
        fréquence de révision, périodicité de révision, cycle de révision, fréquence de revue,
        revue, révision, prochaine révision, fréquence de mise à jour
    """,
    document_owner="""
        propriétaire du document, responsable du document, maintenu par, auteur, auteurs, rédigé
        par, responsable du playbook
    """,
    version="version, révision, version du document",
    note="""
        note, notes, remarque, remarques, nb, n.b., conseil, astuce, important, attention, à
        noter, info
    """,
    symptom="symptôme, symptômes, problème, cause, causes, signes",
    priority="priorité, prio, urgence",
    audience="public, audience, public cible, pour qui, destinataires",
    frequency="fréquence, cadence, périodicité, rythme, récurrence",
)
