"""Portuguese words of items: verbs, roles, sides, statuses, conditions; the vocabulary as a whole."""

from golive.core.vocabulary.model import Vocabulary, numbered, phrases, table
from golive.core.vocabulary.pt.clues import CLUES
from golive.core.vocabulary.pt.grammar import GRAMMAR
from golive.core.vocabulary.pt.headings import COLUMNS, LABELS, SECTIONS
from golive.core.vocabulary.pt.plan import PLAN
from golive.core.vocabulary.pt.roles import ROLES

_ACTION_VERBS = phrases("""
    abordar, abrir, aceitar, acompanhar, acordar, adaptar, adicionar, administrar, agendar,
    agradecer, ajudar, ajustar, alertar, alinhar, analisar, anexar, anunciar, aplicar, apoiar,
    apresentar, aprovar, arquivar, assegurar, assinar, associar, ativar, atribuir, atualizar,
    auditar, autorizar, auxiliar, avaliar, avisar, baixar, bloquear, buscar, cadastrar,
    calcular, capacitar, capturar, carregar, celebrar, checar, classificar, coletar, comemorar,
    comparar, compartilhar, compilar, completar, comunicar, conceder, concluir, conduzir,
    conectar, conferir, configurar, confirmar, consolidar, construir, consultar, contactar,
    contatar, contratar, controlar, converter, convidar, convocar, coordenar, copiar, corrigir,
    criar, customizar, dar, decidir, definir, demonstrar, desativar, desbloquear, descrever,
    desenhar, desenvolver, designar, determinar, disponibilizar, distribuir, divulgar,
    documentar, elaborar, eliminar, encaminhar, encerrar, engajar, ensinar, entregar,
    entrevistar, enviar, escalar, escalonar, escolher, escrever, especificar, estabelecer,
    estimar, executar, explicar, exportar, extrair, facilitar, fazer, fechar, finalizar, formar,
    formular, fornecer, garantir, gerar, gerenciar, gerir, gravar, guiar, habilitar, homologar,
    identificar, implantar, implementar, importar, incluir, indicar, informar, iniciar, inserir,
    instalar, integrar, introduzir, inventariar, investigar, lançar, ler, levantar, liberar,
    ligar, limpar, listar, localizar, mapear, marcar, medir, melhorar, migrar, mitigar,
    modificar, monitorar, monitorizar, montar, mostrar, mover, negociar, nomear, notificar,
    obter, oferecer, orientar, organizar, otimizar, padronizar, parametrizar, participar,
    partilhar, passar, pedir, personalizar, planear, planejar, preencher, preparar, priorizar,
    processar, programar, promover, propor, prover, provisionar, publicar, realizar, receber,
    recolher, recomendar, recuperar, redigir, registar, registrar, relatar, remover, renovar,
    repassar, reportar, reservar, resolver, responder, restaurar, resumir, reunir, revisar,
    rever, rodar, salvar, selecionar, sensibilizar, simular, sincronizar, solicitar, solucionar,
    submeter, substituir, supervisionar, suspender, terminar, testar, traduzir, transferir,
    transformar, tratar, treinar, trocar, usar, utilizar, validar, verificar, vincular, visitar,
    envie, crie, verifique, agende, confirme, configure, compartilhe, prepare, revise,
    documente, teste, valide, convide, defina
""")

VOCABULARY = Vocabulary(
    language="pt",
    sections=SECTIONS,
    columns=COLUMNS,
    labels=LABELS,
    step_words={
        **dict.fromkeys(
            phrases("""
            passo, fase, etapa, marco, parte, módulo, onda, seção, secção, bloco, sprint,
            sessão, nível, capítulo
        """),
            "step",
        ),
        **dict.fromkeys(phrases("semana, semanas, sem"), "week"),
        **dict.fromkeys(phrases("dia, dias"), "day"),
        **dict.fromkeys(phrases("mês, meses"), "month"),
    },
    statuses=table(
        pending="""
            pendente, pendentes, a fazer, aberto, aberta, não iniciado, não iniciada, planejado,
            planejada, planeado, planeada, agendado, agendada, novo, nova, rascunho, por iniciar
        """,
        in_progress="""
            em andamento, em curso, em progresso, iniciado, iniciada, ativo, ativa, em revisão,
            em execução, parcialmente concluído
        """,
        blocked="""
            bloqueado, bloqueada, em espera, parado, parada, pausado, pausada, em risco,
            atrasado, atrasada, vencido, vencida, impedido, impedida
        """,
        done="""
            feito, feita, concluído, concluída, terminado, terminada, finalizado, finalizada,
            encerrado, encerrada, resolvido, resolvida, aprovado, aprovada, entregue, validado,
            validada, pronto, pronta, sim
        """,
        not_applicable="""
            não aplicável, não se aplica, n/a, n. a., desnecessário, cancelado, cancelada,
            descartado, descartada, dispensado, dispensada
        """,
    ),
    conditions=phrases("""
        se aplicável, se necessário, se for o caso, caso necessário, caso aplicável, quando
        aplicável, quando necessário, se houver, se requerido, se relevante, se desejado, se
        existir, se usado, se utilizado, (opcional), opcional, opcionalmente, conforme
        aplicável, se preciso, se contratado
    """),
    condition_facts=table(
        sso="""
            sso, login único, autenticação única, single sign-on, saml, oidc, okta, azure ad,
            entra id, provedor de identidade, idp
        """,
        scim="scim, provisionamento de usuários, sincronização de diretório",
        migration="""
            migração de dados, migração, dados legados, sistema legado, dados históricos,
            sistema anterior, importação de dados, dados existentes, carga de dados
        """,
        ip_allow_list="""
            lista de ips permitidos, lista branca de ip, lista de permissões de ip, restrição de
            ip, restrições de ip, liberação de ip, firewall, regras de firewall, vpn
        """,
        users="""
            usuários, utilizadores, licenças, número de usuários, quantidade de usuários,
            tamanho da empresa, tamanho do cliente, porte do cliente
        """,
        complexity="""
            complexidade, complexo, complexa, complexos, desenvolvimento sob medida, sob medida,
            personalizado
        """,
        mobile="""
            móvel, celular, telemóvel, aplicativo móvel, aplicação móvel, ios, android,
            dispositivos móveis, tablet, app
        """,
        api="api, apis, acesso à api, api rest, integração via api, chaves de api",
        webhooks="webhook, webhooks",
        integration="""
            integração, integrações, conector, conectores, sistemas de terceiros, interface,
            interfaces
        """,
        enterprise="""
            enterprise, grande empresa, grandes empresas, grandes clientes, grandes contas,
            clientes enterprise, plano enterprise, corporativo, clientes corporativos
        """,
        sandbox="ambiente de teste, ambiente de testes, sandbox, homologação, pré-produção",
        on_premise="local, on-premise, instalação local, auto-hospedado, nuvem privada",
        multi_region="""
            vários países, várias regiões, múltiplas unidades, internacional, multirregional,
            várias filiais
        """,
        white_label="""
            marca branca, marca própria, white label, domínio próprio, domínio personalizado
        """,
        payments="""
            pagamentos, meio de pagamento, meios de pagamento, faturamento, faturação, gateway
            de pagamento
        """,
        security_review="""
            revisão de segurança, questionário de segurança, teste de invasão, teste de
            intrusão, iso 27001, auditoria de segurança
        """,
        gdpr="""
            lgpd, rgpd, proteção de dados, dados pessoais, acordo de tratamento de dados, dpa
        """,
        languages="vários idiomas, várias línguas, multilíngue, tradução, localização",
        reseller="revenda, revendedor, via parceiro, parceiro implementador",
        pilot="piloto, grupo piloto, fase piloto, prova de conceito",
    ),
    condition_openers=phrases("""
        se, caso, quando, somente para, apenas para, só para, somente se, apenas se, só se, a
        menos que, a não ser que, salvo se, em caso de, no caso de, para clientes com, para
        clientes que, desde que, dependendo de, exceto se
    """),
    dependency_phrases=table(
        finish="""
            após, depois de, depois da, depois do, depende de, depende da, depende do, requer,
            exige, assim que, somente após, uma vez que, logo que, ao concluir, não antes de
        """,
        blocked="bloqueado por, bloqueada por, aguardando, à espera de, aguarda",
        reverse="antes de, antes da, antes do, bloqueia, desbloqueia, permite",
        done="""
            está concluído, está concluída, estiver concluído, estiver concluída, estiver
            pronto, estiver pronta, for concluído, for concluída, for aprovado, for aprovada,
            for assinado, forem concluídos, estiver aprovado, concluído, concluída, terminado,
            terminada, aprovado, finalizado
        """,
        parallel="""
            em paralelo com, em paralelo a, ao mesmo tempo que, junto com, simultaneamente com
        """,
    ),
    watch_verbs=phrases("""
        monitorar, monitorizar, observar, acompanhar, supervisionar, vigiar, ficar de olho,
        monitore, acompanhe, controlar
    """),
    recurring_nouns=phrases("""
        reunião, reuniões, chamada, chamadas, acompanhamento, acompanhamentos, check-in,
        check-ins, alinhamento, alinhamentos, revisão, revisões, ponto de controle, pontos de
        controle, comitê, comitês, comité, comités, stand-up, retrospectiva, relatório,
        relatórios, reporte, boletim, plantão, plantões, sessão, sessões, contato, contatos,
        contacto, revisão de negócio, qbr, daily, weekly, sincronização, e-mail de status,
        encontro, encontros, bate-papo, ponto de situação, balanço, conversa
    """),
    cadence_negations=phrases("""
        preparação, preparar, planejamento, planejar, planeamento, modelo, apresentação,
        materiais, pauta, uso, taxa, limite, objetivo, objetivos, meta, backup, backups,
        usuários ativos, utilizadores ativos, convite, licença, definir, combinar, acordar,
        tarefas, fluxos de trabalho, rotinas
    """),
    action_verbs=_ACTION_VERBS,
    record_words=phrases("""
        gravar, gravada, gravado, gravação, gravações, será gravada, será gravado
    """),
    live_words=phrases("""
        ao vivo, presencial, no local, remoto, remota, virtual, on-line, online, interativo,
        interativa, exercícios práticos, prático, prática, videochamada, videoconferência,
        webinar, à distância
    """),
    role_words=phrases("""
        gerente, diretor, diretora, chefe, gerente de projeto, gestor, gestora, gestor de
        projeto, responsável, líder, líder técnico, engenheiro, engenheira, administrador,
        administradora, administradores, admin, consultor, consultora, arquiteto, arquiteta,
        desenvolvedor, desenvolvedora, especialista, perito, patrocinador, patrocinadora,
        sponsor, coordenador, coordenadora, formador, formadora, instrutor, instrutora,
        executivo, executiva, executivo de contas, analista, dono, equipe, equipa, departamento,
        suporte, vendas, jurídico, compras, financeiro, rh, recursos humanos, ti, usuário,
        usuários, utilizador, utilizadores, usuários-chave, usuário-chave, utilizadores-chave,
        partes interessadas, contato, contacto, comitê, comitê diretor, vice-presidente, vp,
        ceo, cto, csm, dpo, cliente, parceiro, fornecedor, todos
    """),
    customer_words=phrases("""
        cliente, clientes, do cliente, lado do cliente, você, vocês, sua equipe, sua equipa,
        equipe do cliente, equipa do cliente, usuário, usuários, utilizador, utilizadores,
        usuários finais, usuários-chave, patrocinador, comprador, negócio, contratante
    """),
    vendor_words=phrases("""
        nossas, nossos, interno, interna, nós, nosso, nossa, nossa equipe, nossa equipa, fornecedor, fabricante,
        csm, sucesso do cliente, gerente de sucesso do cliente, gestor de sucesso do cliente,
        customer success, customer success manager, executivo de contas, gerente de contas,
        comercial, vendas, suporte, pré-vendas, consultor, equipe de produto, engenheiro de
        soluções, equipe técnica, formador, instrutor, equipe de onboarding, responsável de
        onboarding, equipe de implantação, contratada
    """),
    both_words=phrases("""
        ambos, ambas as partes, os dois, conjunto, em conjunto, juntos, todos, todas as partes,
        cliente e fornecedor, compartilhado, partilhado
    """),
    third_party_words=phrases("""
        parceiro, parceiros, revendedor, revenda, agência, terceiro, terceiros, subcontratado,
        integrador, integradora, integradores, consultoria externa, auditor, banco, gateway de
        pagamento, fornecedor externo, consultor externo
    """),
    critical_words=phrases("""
        crítico, crítica, críticos, críticas, problemas críticos, incidentes críticos, urgente,
        urgentes, grave, graves, emergência, queda, queda do serviço, indisponibilidade,
        bloqueante, bloqueantes, impeditivo, p1, sev1, prioridade 1
    """),
    human_decision_words=phrases("""
        se necessário, caso necessário, se for o caso, conforme necessário, quando necessário,
        se não resolvido, se ainda não resolvido, se persistir, a critério, se preciso, se
        apropriado
    """),
    escalation_verbs=phrases("""
        escalar para, escalonar para, escalar ao, escalar à, escalonamento para, envolver,
        acionar, incluir, informar, notificar, avisar, alertar, contatar, contactar, ligar para,
        transferir para, encaminhar para, repassar para, reportar a, copiar
    """),
    yes_words=phrases("sim, s, verdadeiro, x, ✓, ✔, ✅, ☑, feito, concluído"),
    month_names=numbered("""
        janeiro 1, fevereiro 2, março 3, abril 4, maio 5, junho 6, julho 7, agosto 8, setembro
        9, outubro 10, novembro 11, dezembro 12, jan 1, fev 2, mar 3, abr 4, mai 5, jun 6, jul
        7, ago 8, set 9, out 10, nov 11, dez 12
    """),
    weekday_names=numbered("""
        segunda-feira 1, terça-feira 2, quarta-feira 3, quinta-feira 4, sexta-feira 5, sábado 6,
        domingo 7, segunda 1, terça 2, quarta 3, quinta 4, sexta 5, seg 1, ter 2, qua 3, qui 4,
        sex 5, sáb 6, dom 7, segundas 1, terças 2, quartas 3, quintas 4, sextas 5, sábados 6,
        domingos 7, segundas-feiras 1, terças-feiras 2, quartas-feiras 3, quintas-feiras 4,
        sextas-feiras 5
    """),
    condition_words=table(
        nothing="""
            se, caso, quando, somente, apenas, só, cliente, clientes, usa, utiliza, usam,
            utilizam, tem, têm, é, está, estão, são, for, aplicável, necessário, houver,
            requerido, relevante, desejado, existir, usado, utilizado, opcional, opcionalmente,
            conforme, preciso, contratado, desde, dependendo, que, um, uma, ao, no, na, por,
            pelo, pela
        """,
        negation="salvo, exceto, sem, não, menos",
    ),
    same_words=table(
        nothing="""
            foi, foram, está, estão, deve, devem, será, cliente, clientes, um, uma, ao, por, no,
            na, pelo, pela
        """,
        named="""
            nomeado, nomeada, designado, designada, identificado, identificada, indicado,
            indicada
        """,
        ready="""
            pronto, pronta, prontos, prontas, disponível, disponíveis, criado, criada, criados,
            criadas, fornecido, fornecida
        """,
        signed="assinado, assinada, assinados, assinadas",
    ),
    plan=PLAN,
    grammar=GRAMMAR,
    roles=ROLES,
    clues=CLUES,
)
