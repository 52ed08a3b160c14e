"""Portuguese words by which roles and their sides are told apart."""

from golive.core.vocabulary.model import RoleWords, phrase_set

ROLES = RoleWords(
    customer=phrase_set("cliente, clientes, comprador"),
    customer_people=phrase_set("""
        usuários, usuário, utilizadores, utilizador, usuários finais, usuários-chave,
        patrocinador, contato técnico, contacto técnico, equipe de ti, equipa de ti, partes
        interessadas
    """),
    vendor=phrase_set("fornecedor, interno, nós, vendedor"),
    vendor_teams=phrase_set("sucesso, serviço, suporte, atendimento"),
    both=phrase_set("ambos, todos, conjunto, ambas as partes"),
    third_party=phrase_set("""
        terceiro, terceiros, parceiro, integrador, agência, revendedor
    """),
    heads=phrase_set("""
        gerente, chefe, diretor, diretora, engenheiro, engenheira, consultor, consultora,
        formador, instrutor, equipe, equipa, administrador, administradora, desenvolvedor,
        responsável, gestor, gestora, arquiteto, técnico, especialista, executivo, executiva,
        coordenador, coordenadora, líder, analista, patrocinador
    """),
    head_ends=phrase_set(""),
    departments=phrase_set("""
        vendas, suporte, engenharia, produto, finanças, faturamento, jurídico, marketing,
        treinamento, formação, compras, implantação
    """),
    ranks=phrase_set("diretor, diretora, gerente, vp"),
    joins_all=phrase_set("e, com"),
    joins_any=phrase_set("ou, e/ou"),
    owner_labels=phrase_set("""
        responsável, proprietário, atribuído a, quem, dono, encarregado, por
    """),
    weak_labels=phrase_set("por, quem"),
    prepositions=phrase_set("""
        com, a, ao, à, de, do, da, dos, das, o, os, as, para, por, em, no, na, e, ou, um, uma,
        sobre
    """),
    object_verbs=phrase_set("""
        perguntar, pergunte, avisar, avise, contatar, contacte, informar, informe, convidar,
        convide
    """),
    audiences=phrase_set("""
        usuários, utilizadores, administradores, desenvolvedores, todos, colaboradores
    """),
    nobody=phrase_set("""
        nenhum, nenhuma, ninguém, a definir, a confirmar, não atribuído, desconhecido
    """),
    field_words=phrase_set("responsável, nome, papel, quem, pessoa"),
    value_ends=phrase_set("prazo, até, antes de, vence"),
)
