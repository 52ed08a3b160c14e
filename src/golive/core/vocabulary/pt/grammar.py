"""Portuguese words of the quantity grammar."""

from golive.core.vocabulary.model import Grammar, numbered, phrases, rhythms, table

GRAMMAR = Grammar(
    decimal_comma=True,
    units=table(
        minute="minuto, minutos, min, mins",
        hour="hora, horas, h, hr, hrs",
        day="dia, dias",
        week="semana, semanas, sem",
        month="mês, meses, mes",
        quarter="trimestre, trimestres",
        year="ano, anos",
    ),
    unit_suffixes={"d": "day"},
    unit_letters={"s": "week", "sem": "week", "m": "month", "d": "day", "w": "week"},
    countdown_letters=("t", "d", "l"),
    working=phrases("úteis, útil, de trabalho, homem, pessoa"),
    working_days=(),
    calendar=phrases("corridos, consecutivos, seguidos, de calendário"),
    number_words=numbered("""
        zero 0, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez
        10, onze 11, doze 12, catorze 14, quatorze 14, quinze 15, vinte 20, trinta 30, quarenta
        e cinco 45, sessenta 60, noventa 90, um par de 2
    """),
    fractions={"meio": 0.5, "meia": 0.5},
    articles=phrases("um, uma"),
    ordinals=numbered("""
        primeiro 1, primeira 1, segundo 2, segunda 2, terceiro 3, terceira 3, quarto 4, quarta
        4, quinto 5, quinta 5, sexto 6, sexta 6, sétimo 7, sétima 7, oitavo 8, oitava 8, nono 9,
        nona 9, décimo 10, décima 10
    """),
    ordinal_suffixes=phrases("ª, º, a, o"),
    joins=phrases("completos, completas, inteiros, inteiras, adicionais, a mais, de"),
    comparators={
        "<": phrases("""
            menos de, menor que, menor do que, inferior a, abaixo de, em menos de, menos que,
            menos do que
        """),
        "<=": phrases("""
            no máximo, máximo, máx, não mais de, não mais que, até, em até, um máximo de, menor
            ou igual a
        """),
        ">": phrases("""
            mais de, maior que, maior do que, superior a, acima de, mais que, mais do que,
            supera
        """),
        ">=": phrases("""
            pelo menos, ao menos, no mínimo, mínimo, mín, não menos de, um mínimo de, maior ou
            igual a, a partir de
        """),
        "=": phrases("exatamente, igual a"),
    },
    comparators_after={
        ">=": phrases("""
            ou mais, e mais, ou superior, em diante, no mínimo, mínimo, ou melhor, pelo menos
        """),
        "<=": phrases("ou menos, e menos, ou inferior, no máximo, máximo, máx"),
    },
    between=("entre", "de"),
    range_words=("a", "à", "até", "ao"),
    range_and=("e", "&", "ou"),
    first=phrases("""
        primeiro, primeira, primeiros, primeiras, o primeiro, a primeira, os primeiros, as
        primeiras
    """),
    last=phrases("""
        último, última, últimos, últimas, os últimos, as últimas, o último, a última
    """),
    within=phrases("""
        em até, dentro de, em, no prazo de, em um prazo de, num prazo de, nas, nos, dentro das,
        dentro dos
    """),
    starts=phrases("""
        de, do, da, após, após a, após o, depois de, depois da, depois do, desde, a partir de, a
        partir da, a contar de, a contar da, seguintes à, seguintes ao
    """),
    after=phrases("""
        após, pós, post, depois de, depois da, depois do, desde, a partir de, a partir da, a
        partir do, de, do, da, a contar da
    """),
    before=phrases("""
        antes de, antes da, antes do, pré, prévio a, prévia a, prévios a, prévias a, prévio ao,
        prévia ao, prévios ao, prévias ao, prévio à, prévia à, anterior a, anterior ao,
        anteriores ao, anterior à, anteriores à
    """),
    anchors=table(
        contract="""
            assinatura do contrato, assinatura de contrato, assinatura, contrato, início do
            contrato, contrato assinado, fechamento da venda, fechamento do negócio, compra,
            pedido, pedido de compra, passagem de vendas
        """,
        kickoff="""
            reunião inicial, reunião de início, reunião de abertura, reunião de kickoff,
            kick-off, kickoff, início do projeto, arranque, arranque do projeto, abertura do
            projeto, reunião de arranque
        """,
        go_live="""
            entrada em produção, go-live, golive, lançamento, entrada em operação, ida para
            produção, implantação, virada, dia d, colocação em produção
        """,
        session_end="""
            treinamento, formação, capacitação, reunião, sessão, chamada, oficina, cada reunião,
            cada sessão, cada treinamento
        """,
        phase_end="""
            fase, fim da fase, fim de fase, encerramento da fase, conclusão da fase, etapa, cada
            fase
        """,
        previous="passo anterior, tarefa anterior, etapa anterior, atividade anterior",
    ),
    frequencies=rhythms("""
        diário 1 day 1, diária 1 day 1, diários 1 day 1, diárias 1 day 1, diariamente 1 day 1,
        todos os dias 1 day 1, todo dia 1 day 1, cada dia 1 day 1, todos os dias úteis 1 day 1,
        todo dia útil 1 day 1, cada dia útil 1 day 1, todos os dias corridos 1 calendar_day 1,
        semanal 1 week 1, semanais 1 week 1, semanalmente 1 week 1, toda semana 1 week 1, todas
        as semanas 1 week 1, cada semana 1 week 1, bissemanal 1 week 2, bissemanais 1 week 2,
        quinzenal 2 week 1, quinzenais 2 week 1, quinzenalmente 2 week 1, semana sim semana não
        2 week 1, a cada quinzena 2 week 1, mensal 1 month 1, mensais 1 month 1, mensalmente 1
        month 1, todo mês 1 month 1, todos os meses 1 month 1, cada mês 1 month 1, bimensal 1
        month 2, bimensais 1 month 2, bimestral 2 month 1, bimestrais 2 month 1, trimestral 3
        month 1, trimestrais 3 month 1, trimestralmente 3 month 1, todo trimestre 3 month 1,
        cada trimestre 3 month 1, semestral 6 month 1, semestrais 6 month 1, semestralmente 6
        month 1, todo semestre 6 month 1, anual 12 month 1, anuais 12 month 1, anualmente 12
        month 1, todo ano 12 month 1, todos os anos 12 month 1
    """),
    ambiguous_frequencies=phrases("bissemanal, bissemanais, bimensal, bimensais"),
    every=phrases("a cada, cada, todos os, todas as, todo, toda, uma vez a cada"),
    every_other=(),
    on_days=phrases("às, aos, na, no, a, o, toda, todo, todas as, todos os, cada"),
    per=phrases("por, ao, à, /, a cada, na"),
    times=("vezes", "vez", "x"),
    times_words=numbered("uma vez 1, duas vezes 2, três vezes 3, quatro vezes 4"),
    per_event=phrases("""
        por, após cada, depois de cada, ao final de cada, no final de cada, ao fim de cada, no
        fim de cada, em cada, a cada, antes de cada, ao término de cada, uma vez por, cada
    """),
    event_nouns=phrases("""
        fase, marco, etapa, sprint, entrega, onda, treinamento, formação, sessão, oficina,
        módulo, unidade, lançamento, go-live, conclusão de fase, fim de fase, versão, incidente
    """),
    as_needed=phrases("""
        conforme necessário, conforme a necessidade, conforme necessidade, quando necessário,
        sob demanda, a pedido, mediante solicitação, ad hoc, se necessário, sempre que
        necessário, pontual, de acordo com a necessidade, consoante a necessidade
    """),
    add=phrases("""
        adicionar, adicione, acrescentar, acrescente, somar, some, mais, +, estender em,
        prolongar em, prorrogar em
    """),
    add_after=phrases("adicionais, adicional, a mais, extra, extras"),
    add_weak=phrases("""
        prever, planejar, planear, contar com, incluir, considerar, requer, precisa de, leva
    """),
    sizing_facts=table(
        users="""
            usuários, usuário, utilizadores, utilizador, licenças, licença, assentos, contas,
            pessoas, usuários finais, utilizadores finais
        """,
        employees="funcionários, colaboradores, empregados, trabalhadores",
        integrations="integrações, integração, conectores, sistemas",
        locations="unidades, filiais, países, escritórios, lojas, locais",
        records="registros, registos, linhas, documentos, contatos",
    ),
    target_units=table(
        of_10="de 10, em 10, de dez",
        other="""
            de 5, em 5, de 100, estrelas, estrela, pontos, ponto, nps, euros, euro, eur, reais,
            usd, gb, mb, tb, ms, segundos, segundo, seg, s
        """,
    ),
    none=phrases("zero, nenhum, nenhuma, nulo, nada"),
    in_words=phrases("""
        em, no, na, nos, nas, dentro de, dentro dos, dentro das, durante, durante o, durante a,
        durante os, durante as, por, até, ao fim de, após, para, ao longo de
    """),
    per_cent=("por cento", "%"),
    open_end=phrases("em diante, e seguintes, e posteriores"),
    at=("às", "as", "à"),
    the=phrases("a, o, os, as, da, do, de, sua, seu, nossa, nosso, cada"),
    not_units=(),
)
