"""Portuguese words of headings, table columns and labels."""

from golive.core.vocabulary.model import table

SECTIONS = table(
    overview="visão geral, resumo, panorama, sumário executivo, síntese, em resumo",
    prerequisites="""
        pré-requisitos, prerequisitos, requisitos, requisitos prévios, condições prévias, antes
        de começar, antes de iniciar, o que precisamos do cliente, critérios de entrada, o que
        precisamos, o que precisa estar pronto, informações de que precisamos, condições de
        início, condições de partida, documentos a fornecer, ter à mão, por favor preparar, o
        que preparar, o que trazer
    """,
    agenda="""
        pauta, agenda, pauta da reunião, agenda da reunião, ordem do dia, ordem de trabalhos,
        pontos a discutir, roteiro da reunião
    """,
    schedule_meeting="""
        agendar a chamada, agendar a reunião, agendar o kickoff, marcar a reunião, marcar a
        chamada, agendamento, agendamento da reunião, convite, convites, convocação, planejar a
        reunião, planear a reunião
    """,
    meeting="""
        reunião, chamada, reunião inicial, reunião de início, reunião de abertura, reunião de
        kickoff, kick-off, kickoff, oficina, alinhamento, revisão, retrospectiva, comitê
        diretor, reunião de arranque
    """,
    training="""
        treinamento, treinamentos, formação, formações, capacitação, capacitações, sessão de
        treinamento, sessões de treinamento, sessão de formação, sessões de formação, oficina,
        oficinas, workshop, workshops, curso, cursos, webinar, treinamento de administradores,
        treinamento de usuários, formação de administradores, formação de utilizadores
    """,
    gate="""
        checklist pré-lançamento, lista de verificação pré-lançamento, lista de verificação
        antes do lançamento, checklist antes do go-live, checklist de go-live, checklist de
        lançamento, checklist de entrada em produção, lista de verificação de entrada em
        produção, critérios de go-live, critérios de lançamento, critérios de entrada em
        produção, prontidão para o lançamento, prontidão para go-live, prontidão, avaliação de
        prontidão, go/no-go, go-no-go, decisão go/no-go, critérios de saída, critérios de
        aceite, critérios de aceitação, aceite, termo de aceite, homologação, critérios de
        aprovação, lista de verificação prévia, checklist prévio, verificações prévias,
        condições de saída, condições de aceite, condições de aceitação, prontos quando, pronto
        para lançar quando, sinal verde, últimas verificações
    """,
    go_live_definition="""
        definição de go-live, definição de entrada em produção, o que significa estar em
        produção, quando o cliente está em produção, definição de lançamento
    """,
    definition_of_done="""
        definição de pronto, definição de concluído, definition of done, critérios de
        encerramento, critérios de conclusão, encerramento do projeto, fim do onboarding,
        critérios de transição, concluído quando
    """,
    success_criteria="""
        critérios de sucesso, critério de sucesso, objetivos, metas, objetivos do projeto,
        objetivos de negócio, objetivos do cliente, resultados esperados, resultados desejados,
        definição de sucesso, o que é sucesso, resultados pretendidos, benefícios esperados
    """,
    metrics="""
        métricas, métricas de sucesso, indicadores, indicadores-chave, indicadores de sucesso,
        indicadores de desempenho, kpi, kpis, medições, medição do sucesso, painel de
        indicadores, níveis de serviço, nossos números, números-chave, o que medimos,
        indicadores de acompanhamento, indicadores de saúde, pontuação de saúde
    """,
    issues="""
        problemas comuns, problemas comuns e soluções, problemas frequentes, problemas
        frequentes e soluções, problemas conhecidos, resolução de problemas, solução de
        problemas, incidentes frequentes, obstáculos comuns, erros comuns, problemas habituais,
        falhas frequentes, se algo correr mal, se algo der errado, o que costuma falhar
    """,
    solution="""
        solução, soluções, resolução, correção, passos de resolução, o que fazer, como resolver
    """,
    resources="""
        recursos, links, links úteis, documentação, documentos, materiais, modelos, ferramentas,
        referências, saiba mais, biblioteca
    """,
    escalation="""
        escalonamento, escalação, escalada, escalamento, caminho de escalonamento, fluxo de
        escalonamento, processo de escalonamento, matriz de escalonamento, política de
        escalonamento, níveis de escalonamento, contatos de escalonamento, cadeia de
        escalonamento, a quem recorrer, quem contatar, quem contactar, como escalar
    """,
    notes="""
        notas, nota, observações, comentários, considerações, políticas, regras, premissas,
        restrições, recomendações, notas importantes, dicas, variações, personalização, boas
        práticas, melhores práticas, dicas e truques, regras de ouro, erros a evitar
    """,
    risks="""
        riscos, risco, registro de riscos, registo de riscos, gestão de riscos, riscos e
        mitigação, riscos e mitigações, riscos e contingências, risco e contingência, análise de
        riscos, avaliação de riscos, pontos de atenção, sinais de alerta, ameaças, perigos, o
        que pode dar errado, o que pode correr mal, pontos críticos, preocupações, receios, o
        que nos preocupa, o que pode atrasar, alertas, mitigação de riscos, riscos comuns
    """,
    cadence="""
        comunicação, plano de comunicação, cadência, cadência de comunicação, ritmo de
        comunicação, cadência de reuniões, reuniões periódicas, reuniões recorrentes,
        governança, governação, calendário de reuniões, acompanhamento, rituais, reuniões,
        nossas reuniões, como nos coordenamos
    """,
    metadata="""
        metadados, informações do documento, dados do documento, controle do documento, controlo
        do documento, ficha do documento, dados do plano
    """,
    profile="""
        perfil do cliente, ficha do cliente, informações do cliente, dados do cliente, perfil da
        empresa, resumo do cliente
    """,
    people="""
        equipe, equipa, equipes, equipas, equipe do projeto, equipa do projeto, nossa equipe,
        sua equipe, papéis, papéis e responsabilidades, funções e responsabilidades,
        responsabilidades, contatos, contactos, partes interessadas, raci, matriz raci, quem faz
        o quê, pessoas de contato, responsáveis
    """,
    milestones="""
        marcos, marco, marcos principais, fases, fases do projeto, etapas, datas-chave, datas
        importantes, plano do projeto, plano de projeto, plano de implantação, plano de
        implementação, plano de trabalho
    """,
    timeline="""
        cronograma, calendário, linha do tempo, cronograma do projeto, roteiro, roadmap,
        planejamento, prazos
    """,
    checklist="""
        lista de verificação, checklist, tarefas, lista de tarefas, pendências, a fazer,
        próximos passos, ações, plano de ação, atividades, entregáveis, entregas, pontos em
        aberto, assuntos pendentes, registro de ações, registo de ações
    """,
    contents="nesta página, índice, sumário",
    informative="""
        onde pedir ajuda, obter ajuda, como pedir ajuda, canais de suporte,
        sobre, sobre este documento, sobre este playbook, antecedentes, contexto, introdução,
        glossário, definições, perguntas frequentes, faq, anexo, anexos, apêndice, histórico de
        alterações, histórico de versões, registro de alterações, propósito, finalidade, escopo,
        âmbito, fora do escopo, princípios, público-alvo, legenda, exemplo, exemplos, prefácio,
        abreviaturas, siglas, enquadramento legal, base legal, exclusões, não incluído, o que
        não está incluído, decisões, decisões tomadas, condições de pagamento, calendário de
        pagamentos, situação atual, critérios de seleção, critérios de
        elegibilidade, para quem
    """,
    process="""
        processo, o processo, procedimento, como funciona, o procedimento, fluxo, passo a passo
    """,
    contingency="""
        critérios de parada, critérios de interrupção, cenários de contingência, reversão, plano
        de reversão, critérios de reversão, plano de rollback
    """,
    post="""
        após, após a, após o, depois, depois de, depois da, depois do, pós-, pós, post-,
        posterior, acompanhamento de, na sequência de
    """,
    launch_day="""
        dia do lançamento, dia de lançamento, dia do go-live, dia da entrada em produção, dia d,
        entrada em produção, lançamento, go-live, virada, hypercare, estabilização, operação
        assistida, dia da virada, dia do arranque
    """,
)

COLUMNS = table(
    number="#, nº, n.º, n°, no., número, id, ref., ordem, eap, código eap, wbs",
    task="""
        tarefa, tarefas, atividade, atividades, ação, ações, passo, passos, o quê, o que, item,
        trabalho, pendência, história, trabalho a fazer
    """,
    description="descrição",
    owner="""
        responsável, responsáveis, dono, proprietário, atribuído a, atribuída a, quem,
        encarregado, a cargo de, titular, recurso alocado, resp., pessoa responsável,
        apresentador, formador, instrutor, equipe, equipa, equipe responsável
    """,
    due="""
        prazo, data limite, data-limite, vencimento, data de vencimento, data, até quando,
        quando, data prevista, data alvo, data de entrega, entrega até
    """,
    start="início, data de início, começo, de",
    end="fim, data de fim, término, data de término, até, conclusão",
    duration="duração, tempo, tempo necessário, tempo estimado, minutos, dias",
    effort="esforço, horas, estimativa, esforço estimado, carga",
    status="status, estado, situação, progresso, andamento",
    criterion="""
        critério de sucesso, critérios de sucesso, critério, critérios, critério de aceite,
        critérios de aceite, critério de aceitação, critérios de aceitação, concluído quando,
        pronto quando, resultado esperado, evidência
    """,
    depends_on="""
        depende de, dependência, dependências, predecessora, predecessor, predecessores, após,
        bloqueado por, requer, aguardando
    """,
    metric="""
        métrica, métricas, indicador, indicadores, kpi, indicador-chave, número de referência,
        grandeza
    """,
    target="meta, metas, alvo, objetivo, objetivos, limiar, valor alvo",
    measure="""
        como medir, como medimos, como é medido, como se mede, medição, método de medição, método, medido por,
        cálculo, fórmula, definição, fonte de dados, forma de medição, fonte, origem, relatório
    """,
    prerequisite="pré-requisito, pré-requisitos, requisito, requisitos, necessidade",
    validation="""
        validação, verificação, passo de validação, como verificar, comprovação, teste,
        verificado por, como verificamos, forma de verificação
    """,
    risk="risco, riscos, descrição do risco, ameaça, perigo, perigos",
    probability="probabilidade, p",
    impact="impacto, gravidade, consequência, efeito, severidade",
    mitigation="""
        mitigação, plano de mitigação, medida de mitigação, prevenção, medida preventiva,
        resposta
    """,
    contingency="contingência, plano de contingência, plano b, alternativa, plano alternativo",
    meeting="""
        reunião, reuniões, tipo de reunião, sessão, chamada, encontro, comitê, evento, ritual
    """,
    frequency="frequência, cadência, periodicidade, ritmo, recorrência, com que frequência",
    participants="participantes, presentes, convidados, quem participa, com, pessoas",
    purpose="""
        propósito, objetivo da reunião, finalidade, tema, temas, conteúdo, motivo, assunto
    """,
    field="campo, propriedade, atributo, dado, parâmetro",
    value="valor, conteúdo, detalhe, detalhes, resposta, informação",
    phase="fase, fases, etapa, módulo, onda, bloco",
    milestone="marco, marcos",
    week="semana, semanas, sem., período, janela, momento",
    day="dia, dias",
    notes="notas, nota, observações, observação, comentários, comentário",
    condition="condição, condições, somente se, apenas se, se, aplica-se se, opcional",
    resource="recurso, recursos, documento, material, materiais, modelo, ferramenta",
    link="link, links, url, localização, onde, endereço, ligação",
    role="papel, papéis, função, cargo",
    name="nome, nome completo, contato, contacto, pessoa, pessoa de contato",
    email="e-mail, email, correio eletrónico, endereço de e-mail, dados de contato",
    responsible="responsável (r), r, executor, executante",
    accountable="aprovador, a, autoridade, accountable",
    consulted="consultado, c, consultados, consulted",
    informed="informado, i, informados, informed",
    done="feito, concluído, pronto, ok, ✓, ✔, ☑, realizado, finalizado",
    deliverable="entregável, entregáveis, entrega, resultado, resultados, produto",
    priority="prioridade, urgência, importância",
    issue="problema, problemas, incidente, sintoma, erro, obstáculo",
    solution="solução, soluções, resolução, passos de resolução",
    level="nível, escalão, nível de escalonamento",
    limit="""
        limite, tempo limite, tempo de resposta, tempo de resolução, em até, sla, escalar após,
        prazo de resposta
    """,
    audience="""
        público, audiência, destinatários, destinatário, para quem, público-alvo, visibilidade,
        a quem
    """,
    channel="canal, canais, meio, via, canal de comunicação",
    message="mensagem, mensagens, mensagem-chave, mensagens-chave, anúncio, aviso, o que dizemos",
)

LABELS = table(
    topics="""
        tópicos, tópico, temas, tema, conteúdo, conteúdos, módulos, tópicos abordados, conteúdo
        programático, você vai aprender, vai aprender a, objetivos de aprendizagem, programa
    """,
    resources="""
        recursos, materiais, documentação, links, documentos, modelos, material de apoio
    """,
    format="formato, formatos, modalidade, modo, forma, dinâmica",
    solution="solução, soluções, resolução, correção, o que fazer, passos de resolução",
    duration="duração, tempo, tempo necessário, tempo estimado",
    participants="""
        participantes, presentes, convidados, incluir, convidar, quem, com, pessoas,
        participantes obrigatórios
    """,
    owner="""
        responsável, responsáveis, dono, proprietário, atribuído a, encarregado, a cargo de,
        facilitador, ministrado por, instrutor, formador, apresentador, conduzido por
    """,
    due="""
        prazo, data limite, data-limite, vencimento, vence em, até, quando, data, data prevista,
        data de entrega, data alvo, dia alvo, semana alvo
    """,
    start="início, começo, data de início, a partir de, começa",
    depends_on="""
        depende de, dependência, dependências, requer, após, predecessora, pré-requisitos,
        exige, precisa de
    """,
    blocked_by="""
        bloqueado por, bloqueada por, aguardando, à espera de, bloqueio, bloqueios, impedimento,
        impedimentos
    """,
    criterion="""
        critério de sucesso, critérios de sucesso, critério, critério de aceite, critérios de
        aceite, critério de aceitação, concluído quando, pronto quando, resultado esperado
    """,
    goal="objetivo, objetivos, meta, finalidade, propósito, por quê",
    exit_criteria="""
        critérios de saída, critério de saída, condição de saída, encerramento da fase,
        aprovação da fase, saída
    """,
    agenda="pauta, agenda, ordem do dia, pontos a discutir",
    window="período, calendário, janela, semanas, semana, dias, prazos",
    condition="condição, condições, somente se, apenas se, se aplicável",
    deliverable="entregável, entregáveis, entrega, resultado, resultados",
    validation="validação, verificação, comprovação, teste, verificado por, como verificar",
    status="status, estado, situação, progresso",
    channel="canal, canais, via, meio, ferramenta, plataforma",
    location="local, onde, sala, endereço, link da reunião, localização",
    recording="gravação, gravado, gravada",
    last_updated="""
        última atualização, atualizado em, atualizado, última revisão, última modificação,
        revisado em, revisto em, data de atualização, modificado em
    """,
    review_frequency="""
        frequência de revisão, periodicidade de revisão, ciclo de revisão, revisão, próxima
        revisão, frequência de atualização
    """,
    document_owner="""
        dono do documento, responsável pelo documento, proprietário do documento, mantido por,
        autor, autores, elaborado por, responsável pelo playbook
    """,
    version="versão, versão do documento",
    note="nota, notas, observação, observações, obs, dica, importante, atenção, aviso, info",
    symptom="sintoma, sintomas, problema, causa, causas, sinais",
    priority="prioridade, urgência",
    audience="público, audiência, público-alvo, para quem, destinatários",
    frequency="frequência, cadência, periodicidade, ritmo, recorrência",
)
