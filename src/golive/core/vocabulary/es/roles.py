"""Spanish words by which roles and their sides are told apart."""

from golive.core.vocabulary.model import RoleWords, phrase_set

ROLES = RoleWords(
    customer=phrase_set("cliente, clientes, comprador"),
    customer_people=phrase_set("""
        usuarios, usuario, usuarios finales, usuarios clave, interesados, patrocinador, contacto
        técnico, equipo de ti, ti del cliente
    """),
    vendor=phrase_set("proveedor, interno, nosotros, vendedor"),
    vendor_teams=phrase_set("éxito, servicio, soporte, atención"),
    both=phrase_set("ambos, todos, conjunto, ambas partes"),
    third_party=phrase_set("""
        tercero, terceros, socio, integrador, agencia, contratista, revendedor
    """),
    heads=phrase_set("""
        gerente, jefe, jefa, director, directora, ingeniero, ingeniera, consultor, consultora,
        formador, formadora, equipo, administrador, administradora, desarrollador, responsable,
        gestor, gestora, arquitecto, técnico, especialista, ejecutivo, ejecutiva, coordinador,
        líder, asesor, patrocinador
    """),
    head_ends=phrase_set(""),
    departments=phrase_set("""
        ventas, soporte, ingeniería, producto, finanzas, facturación, legal, marketing,
        formación, compras, sistemas, implementación
    """),
    ranks=phrase_set("director, directora, gerente, vp"),
    joins_all=phrase_set("y, e, con"),
    joins_any=phrase_set("o, u, y/o"),
    owner_labels=phrase_set("""
        responsable, propietario, asignado a, quién, dueño, encargado, por
    """),
    weak_labels=phrase_set("por, quién"),
    prepositions=phrase_set("""
        con, a, al, de, del, el, la, los, las, para, por, en, y, o, un, una, sobre
    """),
    object_verbs=phrase_set("""
        preguntar, pregunta, avisar, avisa, contactar, contacta, informar, informa, invitar,
        invita
    """),
    audiences=phrase_set("""
        usuarios, administradores, desarrolladores, todos, empleados
    """),
    nobody=phrase_set("""
        ninguno, ninguna, nadie, por definir, por confirmar, sin asignar, desconocido
    """),
    field_words=phrase_set("responsable, nombre, rol, quién, persona"),
    value_ends=phrase_set("vence, antes del, hasta, fecha límite"),
)
