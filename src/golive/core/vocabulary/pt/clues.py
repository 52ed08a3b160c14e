"""Portuguese small words that decide how a line is read."""

from golive.core.vocabulary.model import Clues, phrases, table

CLUES = Clues(
    verb_last=False,
    compounds=False,
    head_first=True,
    during_words=phrases("durante"),
    party_work=phrases("tarefas, responsabilidades, ações, deveres, checklist"),
    party_links=phrases("do, da, de, dos, das, o, a"),
    heads_before=phrases("de, do, da, dos, das, para, e, a, à, ao, com, por, em, no, na"),
    of_words=phrases("para, por"),
    open_ends=phrases("quando"),
    when_words=phrases("quando"),
    ready_words=phrases("""
        pronto, pronta, prontos, prontas, concluído, concluída, concluídos, concluídas, aceito,
        aceita, aceitos, aceitas, terminado, terminada, finalizado, finalizada, encerrado,
        encerrada
    """),
    gate_words=phrases("condições, lista de verificação, critério, critérios, checklist"),
    launch_words=phrases("""
        entrada em produção, lançamento, abertura, entrega, liberação, transição, virada,
        arranque, implantação, passagem
    """),
    history_columns=phrases("versão, revisão, alteração, alterações, mudança"),
    rules=table(
        customise="adapt*, ajust*, personaliz*",
        customise_what="calendário*, cronograma*, prazo*, duração*, plano*, escopo*",
        variation="documenta*, registra*, regista*, anota*",
        variation_what="variaç*, desvio*, exceç*, diferença*",
        review="atualiza*, revis*, reve*",
        review_what="playbook*, documento*, guia*, processo*, modelo*, manual*",
    ),
    due_openers=phrases("""
        o mais tardar, no máximo até, até, antes de, antes do, prazo, limite, data limite,
        vence, data
    """),
    due_tails=phrases("vence, prazo, até, data limite"),
    due_articles=phrases("o, em, dia"),
    end_words=phrases("o fim de, o fim da, o fim do, fim da"),
    standing_words=phrases("materia*, responsabilidad*, requisito*, necessári*, exigid*"),
    question_forms=phrases("""quando *ar, quando *er, quando *ir"""),
    clause_forms=phrases(
        """quando houver, quando tiver, quando estiver, quando puder, quando quiser, quando fizer, quando souber, quando trouxer, quando disser, quando vier, quando der, quando couber"""
    ),
    watch_nouns=phrases(
        """monitoramento, monitorização, monitoração, acompanhamento, vigilância"""
    ),
    hold_verbs=phrases("fazer, manter, realizar, conduzir, promover, ter, participar"),
    distance_words=phrases("depois, antes, após, desde"),
    taking_verbs=phrases("dura, duram, leva, levam, demora, demoram, requer"),
    about_words=phrases("cerca de, aproximadamente, uns, umas"),
    past_words=phrases("último, última, últimos, últimas, passados, passadas"),
    links=table(
        starts="começa, inicia, começar, iniciar, inicia-se",
        ends="termina, acaba, terminar, acabar",
        start_of="o início de, início de, o início da, início da, o início do, início do, o começo de",
        end_of="o fim de, fim de, o fim da, fim da, o fim do, fim do",
        has_started="começa, começar, começou, iniciar, tiver começado, iniciou",
        beside="com, junto com, ao mesmo tempo que, em paralelo com, em paralelo a",
        at_earliest="não antes de, não antes do, no mínimo em, o mais cedo em",
        later_than="após, depois de, depois do",
        on_day="em, no dia, dia",
        SS="ii",
        FF="tt",
        SF="it",
        FS="ti",
        days="d",
        weeks="s, sem",
    ),
    loose_waits=phrases(
        "depois, após, assim que, quando, requer, uma vez, logo que, não antes"
    ),
    no_words=phrases("nada, nenhum, nenhuma, ninguém, a definir, a confirmar"),
    negations=phrases("sem, não, exceto, salvo"),
    plain_conditions=phrases("somente se, apenas se, exceto se, salvo se, se"),
    whether_words=phrases("se"),
    only_words=phrases("só, apenas, somente"),
    asking_verbs=phrases("""
        verificar, perguntar, saber, ver, confirmar, decidir, revisar, testar, determinar,
        validar, avaliar
    """),
    issue_words=phrases("problema, erro, sintoma, incidente, pergunta"),
    track_noise=phrases("""
        para, problema, problemas, escalamento, escalação, escalonamento, assuntos, assunto,
        questões, níveis, nível, os, as, de, do, da, dos, das
    """),
    level_words=phrases("nível"),
    and_words=phrases("e"),
    numbered_things=phrases("passo, tarefa, fase, etapa, ponto, nº, n.º"),
    auxiliaries=phrases("está, estão, foi, foram, é, são"),
    small_words=phrases("""
        o, a, os, as, um, uma, e, ou, de, do, da, dos, das, em, no, na, nos, nas, com, por,
        para, ao, à, é, são, está, estão, foi, foram, se
    """),
    state_words=phrases("concluído, concluída, terminado, terminada, pronto, pronta, assinado"),
    vague_words=phrases("""
        feito, feita, pronto, pronta, concluído, concluída, bem, tudo, ok, sucesso,
        bem-sucedido, satisfeito, satisfeita, cliente, clientes, equipe, equipa, funciona, como,
        esperado, melhor, melhorado, fácil, é, são, está, o, a, os, as, e, de, do, da, em, com,
        para
    """),
    echo_words=phrases("""
        feito, feita, pronto, pronta, concluído, concluída, funciona, é, são, está, foi, o, a,
        os, as, de, do, da, e
    """),
    launch_titles=phrases("entrada em produção, lançamento, go-live"),
    not_launch=phrases("preparação, antes, após, depois, ensaio, plan*"),
    opening_words=phrases("""
        ativar, ativado, ativada, abrir, aberto, aberta, habilitar, habilitado, habilitada, liberar, liberado, liberada, ligar, ligado, ligada, colocar, colocado, colocada
    """),
    production_words=phrases("produção"),
    into_words=phrases("em, para"),
    way_back=phrases("reversão, contingência*, plano b, rollback"),
    length_openers=phrases("primeir*, últim*, durante, dentro de"),
    work_labels=phrases("passos, etapas, o seguinte, procedimento, subtarefas"),
    form_words=phrases("""
        modelo, modelos, exemplo, exemplos, procedimento, procedimentos, processo
    """),
    noun_verbs=(),
    not_waiting=phrases("não, nunca, sem"),
    object_openers=phrases("o, a, os, as, um, uma, todos, cada, nosso, nossa, seu, sua"),
    refusals=phrases("""
        nunca, jamais, não, só, somente, apenas, evitar, nenhum, nenhuma, exceto
    """),
    will_words=phrases("vai, vão, irá, irão"),
    will_ends=phrases("ará, erá, irá, arão, erão, irão"),
    stative_verbs=phrases("""
        ser, ter, receber, estar, não, nunca, será, serão, estará, estarão, receberá,
        receberão, poderá, poderão
    """),
    usual_words=phrases("""
        típico, típicos, típica, típicas, habitual, habituais, médio, médios, média, quanto
        tempo, conforme o tamanho
    """),
    open_fields=table(
        **{
            "customer.name": "cliente, nome do cliente, empresa, nome da empresa",
            "plan.csm": "autor, gerente de projeto, gestor do cliente",
            "customer.industry": "setor, segmento",
            "customer.employees": "número de funcionários, tamanho da empresa",
            "customer.users": "número de usuários, número de utilizadores, licenças",
            "customer.environment": "ambiente técnico",
            "customer.primary_contact": "contato principal, contacto principal",
            "customer.goals": "objetivos, objetivos do cliente",
            "customer.country": "país",
            "customer.time_zone": "fuso horário",
        }
    ),
    field_types=table(
        date="data",
        email="correio eletrónico, endereço de e-mail",
        role="papel, responsável",
        number="número, quantidade",
        name="nome, contato, contacto, pessoa",
    ),
    date_fields=table(
        date="data, dia",
        planned="previsto, prevista, estimado, estimada, planejado, planejada, planeado, planeada",
        beside="de, do, da, dos, das, a, o, os, as, ao, em, no, na, para, é, este, projeto",
        target="alvo, meta, objetivo",
        created="""
            criado, criação, elaborado, elaboração, emitido, emissão, atualizado, atualização,
            última atualização, versão, plano
        """,
        go_live="""
            entrada em produção, entrada em funcionamento, entrada em operação, lançamento,
            go-live, colocação em produção
        """,
        kickoff="reunião de início, reunião de abertura, reunião de arranque, kick-off, kickoff",
        signed="contrato, assinatura do contrato, contrato assinado",
        signing="assinado, assinatura",
        first_value="primeiro valor",
        acceptance="aceitação do plano, aprovação do plano",
        hand_over="passagem ao suporte, fim, término, fim do onboarding",
    ),
)
