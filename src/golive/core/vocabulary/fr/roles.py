"""French words by which roles and their sides are told apart."""

from golive.core.vocabulary.model import RoleWords, phrase_set

ROLES = RoleWords(
    customer=phrase_set("client, clients, cliente, acheteur"),
    customer_people=phrase_set("""
        utilisateurs, utilisateur, utilisateurs finaux, dsi, parties prenantes, utilisateurs
        clés, équipe informatique, sponsor, contact technique, référent technique
    """),
    vendor=phrase_set("fournisseur, interne, nous, éditeur, prestataire"),
    vendor_teams=phrase_set("succès, service, support, relation"),
    both=phrase_set("tous, les deux, conjoint, ensemble"),
    third_party=phrase_set("""
        tiers, partenaire, intégrateur, sous-traitant, agence, revendeur
    """),
    heads=phrase_set("""
        responsable, chef, cheffe, directeur, directrice, ingénieur, ingénieure, consultant,
        consultante, formateur, formatrice, équipe, administrateur, développeur, gestionnaire,
        chargé, chargée, architecte, technicien, référent, commercial, commerciale, conseiller,
        conducteur, titulaire
    """),
    head_ends=phrase_set(""),
    departments=phrase_set("""
        ventes, support, ingénierie, produit, finance, facturation, juridique, marketing,
        formation, technique, achats, informatique
    """),
    ranks=phrase_set("directeur, directrice, responsable, vp"),
    joins_all=phrase_set("et, avec"),
    joins_any=phrase_set("ou, et/ou"),
    owner_labels=phrase_set("""
        responsable, propriétaire, assigné à, qui, porteur, pilote, attribué à, par
    """),
    weak_labels=phrase_set("par, qui"),
    prepositions=phrase_set("""
        avec, à, au, aux, de, du, des, le, la, les, pour, par, sur, et, ou, chez, un, une, en,
        dans, via
    """),
    object_verbs=phrase_set("""
        demander, demandez, prévenir, prévenez, contacter, contactez, informer, informez,
        inviter, invitez
    """),
    audiences=phrase_set("""
        utilisateurs, administrateurs, développeurs, tous, collaborateurs
    """),
    nobody=phrase_set("""
        aucun, aucune, personne, à définir, à confirmer, inconnu, non attribué
    """),
    field_words=phrase_set("responsable, nom, rôle, qui, personne"),
    value_ends=phrase_set("échéance, avant, d'ici, pour le"),
)
