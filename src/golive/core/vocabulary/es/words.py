"""Spanish words of items: verbs, roles, sides, statuses, conditions; the vocabulary as a whole."""

from golive.core.vocabulary.es.clues import CLUES
from golive.core.vocabulary.es.grammar import GRAMMAR
from golive.core.vocabulary.es.headings import COLUMNS, LABELS, SECTIONS
from golive.core.vocabulary.es.plan import PLAN
from golive.core.vocabulary.es.roles import ROLES
from golive.core.vocabulary.model import Vocabulary, numbered, phrases, table

_ACTION_VERBS = phrases("""
    abordar, abrir, aceptar, acompañar, acordar, activar, actualizar, adaptar, adjuntar,
    administrar, agendar, agradecer, agregar, ajustar, alertar, alinear, analizar, añadir,
    anunciar, aplicar, aprobar, archivar, asegurar, asignar, asistir, atender, auditar,
    autorizar, avisar, ayudar, buscar, calcular, cambiar, capacitar, capturar, cargar, celebrar,
    cerrar, clasificar, cobrar, combinar, comparar, compartir, completar, comprobar, comunicar,
    conceder, concertar, conectar, configurar, confirmar, conseguir, consolidar, construir,
    consultar, contactar, contestar, convertir, convocar, coordinar, copiar, corregir, crear,
    dar, decidir, definir, demostrar, desactivar, desarrollar, desbloquear, descargar,
    describir, designar, desplegar, detectar, determinar, diseñar, distribuir, documentar,
    ejecutar, elaborar, elegir, eliminar, empezar, encuestar, enseñar, entregar, entrenar,
    entrevistar, enviar, escalar, escribir, especificar, establecer, estimar, evaluar, examinar,
    explicar, exportar, extraer, facilitar, fijar, finalizar, firmar, formar, formular, generar,
    gestionar, grabar, guardar, guiar, habilitar, hacer, identificar, implantar, implementar,
    importar, impartir, incluir, incorporar, informar, iniciar, instalar, integrar, introducir,
    inventariar, investigar, invitar, lanzar, leer, limpiar, listar, llamar, llevar, mantener,
    mapear, medir, mejorar, migrar, mitigar, modificar, monitorear, monitorizar, mostrar, mover,
    nombrar, notificar, obtener, ofrecer, optimizar, ordenar, organizar, orientar, pedir,
    planificar, poner, preguntar, preparar, presentar, priorizar, probar, procesar, programar,
    promover, proponer, proporcionar, provisionar, publicar, realizar, recabar, recibir,
    recoger, recolectar, recomendar, recopilar, recordar, redactar, reemplazar, registrar,
    rellenar, remitir, renovar, reportar, reservar, resolver, respaldar, responder, restablecer,
    restaurar, resumir, reunir, revisar, rotar, seguir, seleccionar, simular, sincronizar,
    solicitar, solucionar, subir, supervisar, suspender, terminar, trabajar, traducir,
    transferir, transformar, trasladar, tratar, ubicar, unir, usar, utilizar, validar,
    verificar, vigilar, vincular, visitar, envíe, envía, cree, crea, verifique, verifica,
    programe, programa, confirme, confirma, configure, configura, comparta, comparte, prepare,
    prepara, revise, revisa, documente, pruebe, valide
""")

VOCABULARY = Vocabulary(
    language="es",
    sections=SECTIONS,
    columns=COLUMNS,
    labels=LABELS,
    step_words={
        **dict.fromkeys(
            phrases("""
            paso, fase, etapa, hito, parte, módulo, ola, sección, bloque, sprint, sesión, nivel,
            capítulo
        """),
            "step",
        ),
        **dict.fromkeys(phrases("semana, semanas, sem"), "week"),
        **dict.fromkeys(phrases("día, días"), "day"),
        **dict.fromkeys(phrases("mes, meses"), "month"),
    },
    statuses=table(
        pending="""
            pendiente, pendientes, por hacer, abierto, abierta, no iniciado, no iniciada, sin
            iniciar, planificado, planificada, programado, programada, nuevo, nueva, borrador,
            por iniciar
        """,
        in_progress="""
            en curso, en progreso, en proceso, iniciado, iniciada, activo, activa, en marcha, en
            revisión, en ejecución, parcialmente hecho
        """,
        blocked="""
            bloqueado, bloqueada, en espera, detenido, detenida, pausado, pausada, en riesgo,
            retrasado, retrasada, atrasado, atrasada, vencido, vencida
        """,
        done="""
            hecho, hecha, completado, completada, terminado, terminada, finalizado, finalizada,
            cerrado, cerrada, resuelto, resuelta, aprobado, aprobada, entregado, entregada,
            validado, validada, listo, lista, sí
        """,
        not_applicable="""
            no aplica, n/a, n. a., no procede, no necesario, no requerido, cancelado, cancelada,
            descartado, descartada, omitido
        """,
    ),
    conditions=phrases("""
        si aplica, si procede, si corresponde, si es necesario, si fuera necesario, si se
        requiere, si se necesita, en su caso, cuando corresponda, cuando proceda, cuando sea
        necesario, según corresponda, si es relevante, si se desea, si existe, si se usa, si se
        utiliza, (opcional), opcional, opcionalmente, de ser necesario, si hace falta, si lo hay
    """),
    condition_facts=table(
        sso="""
            sso, inicio de sesión único, single sign-on, saml, oidc, okta, azure ad, entra id,
            proveedor de identidad, idp
        """,
        scim="scim, aprovisionamiento de usuarios, sincronización de directorio",
        migration="""
            migración de datos, migración, datos heredados, sistema heredado, datos históricos,
            sistema anterior, importación de datos, datos existentes, carga de datos
        """,
        ip_allow_list="""
            lista blanca de ip, lista blanca ip, lista de ip permitidas, restricción de ip,
            restricciones de ip, filtrado de ip, cortafuegos, firewall, reglas de firewall, vpn
        """,
        users="""
            usuarios, licencias, puestos, número de usuarios, tamaño de la empresa, tamaño del
            cliente
        """,
        complexity="""
            complejidad, complejo, compleja, complejos, desarrollo a medida, a medida,
            desarrollos a medida
        """,
        mobile="""
            móvil, móviles, aplicación móvil, app móvil, ios, android, dispositivos móviles,
            tableta
        """,
        api="api, apis, acceso a la api, api rest, integración api, claves de api",
        webhooks="webhook, webhooks",
        integration="""
            integración, integraciones, conector, conectores, sistemas de terceros, interfaz,
            interfaces
        """,
        enterprise="""
            enterprise, gran empresa, grandes empresas, grandes clientes, grandes cuentas,
            clientes enterprise, plan enterprise, clientes corporativos, corporativo
        """,
        sandbox="entorno de pruebas, sandbox, preproducción, entorno de prueba",
        on_premise="local, on-premise, instalación local, autoalojado, nube privada",
        multi_region="""
            varios países, varias regiones, múltiples sedes, internacional, varias sedes,
            multirregión
        """,
        white_label="marca blanca, marca propia, dominio propio, dominio personalizado",
        payments="pagos, pasarela de pago, facturación, proveedor de pagos",
        security_review="""
            revisión de seguridad, cuestionario de seguridad, prueba de penetración, iso 27001,
            auditoría de seguridad
        """,
        gdpr="""
            rgpd, protección de datos, datos personales, acuerdo de tratamiento de datos, dpa
        """,
        languages="varios idiomas, multilingüe, traducción, localización",
        reseller="distribuidor, revendedor, a través de un socio, socio implementador",
        pilot="piloto, grupo piloto, fase piloto, prueba de concepto",
    ),
    condition_openers=phrases("""
        si, cuando, solo para, sólo para, únicamente para, solo si, sólo si, a menos que, salvo
        que, en caso de, en caso de que, para clientes con, para clientes que, siempre que,
        dependiendo de, excepto si, únicamente si
    """),
    dependency_phrases=table(
        finish="""
            después de, después del, tras, depende de, requiere, una vez, en cuanto, solo
            después de, una vez que, tan pronto como, al finalizar, no antes de
        """,
        blocked="bloqueado por, bloqueada por, a la espera de, en espera de, espera a",
        reverse="antes de, antes del, previo a, bloquea, desbloquea, permite",
        done="""
            está terminado, está terminada, estén terminados, esté terminado, esté terminada,
            esté completado, esté completada, está completado, está completada, esté aprobado,
            esté aprobada, esté firmado, esté listo, esté lista, completado, completada,
            terminado, terminada, aprobado, finalizado, finalizada
        """,
        parallel="""
            en paralelo con, en paralelo a, al mismo tiempo que, junto con, simultáneamente con
        """,
    ),
    watch_verbs=phrases("""
        vigilar, monitorear, monitorizar, observar, supervisar, hacer seguimiento de, seguir,
        controlar, monitoree, monitorice, vigile
    """),
    recurring_nouns=phrases("""
        reunión, reuniones, llamada, llamadas, seguimiento, seguimientos, check-in, check-ins,
        sincronización, revisión, revisiones, reunión de seguimiento, punto de control, puntos
        de control, comité, comités, comité de dirección, stand-up, retrospectiva, informe,
        informes, reporte, reportes, boletín, horas de consulta, consultas, sesión, sesiones,
        contacto, contactos, revisión de negocio, qbr, daily, weekly, puesta al día, correo de
        estado, encuentro, puesta en común, repaso, sesión informativa, encuentros
    """),
    cadence_negations=phrases("""
        preparación, preparar, planificación, planificar, plantilla, presentación, materiales,
        agenda, uso, tasa, límite, objetivo, objetivos, meta, copia de seguridad, copias de
        seguridad, usuarios activos, invitación, licencia, definir, acordar, tareas, flujos de
        trabajo
    """),
    action_verbs=_ACTION_VERBS,
    record_words=phrases("""
        grabar, grabada, grabado, grabación, grabaciones, se grabará, se graba
    """),
    live_words=phrases("""
        en vivo, en directo, presencial, in situ, remoto, remota, virtual, en línea,
        interactivo, interactiva, ejercicios prácticos, práctico, práctica, videollamada,
        videoconferencia, webinar, a distancia
    """),
    role_words=phrases("""
        gerente, director, directora, jefe, jefa, jefe de proyecto, jefa de proyecto,
        responsable, líder, líder técnico, ingeniero, ingeniera, administrador, administradora,
        administradores, admin, consultor, consultora, arquitecto, arquitecta, desarrollador,
        desarrolladora, especialista, experto, experta, patrocinador, patrocinadora, sponsor,
        coordinador, coordinadora, formador, formadora, instructor, instructora, ejecutivo,
        ejecutiva, ejecutivo de cuentas, gestor, gestora, gestor de cuenta, analista,
        propietario, equipo, departamento, soporte, ventas, legal, compras, finanzas, rrhh,
        recursos humanos, ti, sistemas, usuario, usuarios, usuarios clave, usuario clave,
        interesados, contacto, comité, comité de dirección, vicepresidente, vicepresidenta, vp,
        ceo, cto, csm, dpo, cliente, socio, proveedor, todos
    """),
    customer_words=phrases("""
        cliente, clientes, clienta, del cliente, lado del cliente, usted, ustedes, su, sus, su
        equipo, equipo del cliente, usuario, usuarios, usuarios finales, usuarios clave,
        patrocinador, comprador, negocio
    """),
    vendor_words=phrases("""
        nuestras, nuestros, interno, interna, nosotros, nuestro, nuestra, nuestro equipo, proveedor, fabricante,
        csm, éxito del cliente, gerente de éxito del cliente, responsable de éxito del cliente,
        customer success, customer success manager, ejecutivo de cuentas, gestor de cuenta,
        comercial, ventas, soporte, preventa, consultor, equipo de producto, ingeniero de
        soluciones, equipo técnico, formador, equipo de onboarding, responsable de onboarding,
        equipo de implementación
    """),
    both_words=phrases("""
        ambos, ambas partes, los dos, conjunto, conjuntamente, juntos, todos, todas las partes,
        cliente y proveedor, compartido
    """),
    third_party_words=phrases("""
        socio, socios, partner, revendedor, distribuidor, agencia, tercero, terceros,
        subcontratista, integrador, integradores, consultora externa, auditor, banco, pasarela
        de pago, proveedor externo, consultor externo
    """),
    critical_words=phrases("""
        crítico, crítica, críticos, críticas, incidencias críticas, problemas críticos, urgente,
        urgentes, grave, graves, emergencia, caída, caída del servicio, bloqueante, bloqueantes,
        p1, sev1, prioridad 1, incidente mayor
    """),
    human_decision_words=phrases("""
        si es necesario, si fuera necesario, si procede, si corresponde, según corresponda, de
        ser necesario, si sigue sin resolverse, si no se resuelve, a criterio, en su caso, si
        hace falta
    """),
    escalation_verbs=phrases("""
        escalar a, escalar al, escalado a, escala a, escalamiento a, involucrar, involucrar a,
        incluir a, informar, informar a, notificar, notificar a, avisar, avisar a, alertar a,
        contactar, contactar con, llamar a, transferir a, derivar a, remitir a, implicar a
    """),
    yes_words=phrases("sí, si, s, verdadero, x, ✓, ✔, ✅, ☑, hecho, completado"),
    month_names=numbered("""
        enero 1, febrero 2, marzo 3, abril 4, mayo 5, junio 6, julio 7, agosto 8, septiembre 9,
        setiembre 9, octubre 10, noviembre 11, diciembre 12, ene 1, feb 2, mar 3, abr 4, jun 6,
        jul 7, ago 8, sep 9, sept 9, oct 10, nov 11, dic 12
    """),
    weekday_names=numbered("""
        lunes 1, martes 2, miércoles 3, jueves 4, viernes 5, sábado 6, domingo 7, lun 1, mié 3,
        jue 4, vie 5, sáb 6, dom 7, miercoles 3, sabado 6, sábados 6, domingos 7
    """),
    condition_words=table(
        nothing="""
            si, cuando, solo, sólo, únicamente, caso, cliente, clientes, usa, utiliza, utilizan,
            usan, tiene, tienen, es, está, están, son, necesario, aplica, procede, corresponde,
            requiere, necesita, desea, existe, opcional, opcionalmente, siempre, dependiendo,
            que, una, al, en, su, se, lo, por
        """,
        negation="salvo, excepto, sin, no, menos",
    ),
    same_words=table(
        nothing="""
            ha, han, sido, está, están, debe, deben, será, cliente, clientes, una, al, por, en,
            su
        """,
        named="nombrado, nombrada, designado, designada, identificado, identificada",
        ready="""
            listo, lista, listos, listas, disponible, disponibles, creado, creada, creados,
            creadas, proporcionado, proporcionada
        """,
        signed="firmado, firmada, firmados, firmadas",
    ),
    plan=PLAN,
    grammar=GRAMMAR,
    roles=ROLES,
    clues=CLUES,
)
