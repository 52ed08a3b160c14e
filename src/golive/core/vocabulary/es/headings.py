"""Spanish words of headings, table columns and labels."""

from golive.core.vocabulary.model import table

SECTIONS = table(
    overview="""
        resumen, visión general, descripción general, panorama general, resumen ejecutivo, de un
        vistazo
    """,
    prerequisites="""
        requisitos previos, prerrequisitos, requisitos, condiciones previas, antes de empezar,
        antes de comenzar, qué necesitamos del cliente, lo que necesitamos, criterios de
        entrada, lo que debe estar listo, qué debe estar listo, documentación a aportar,
        condiciones de inicio, condiciones de partida, información que necesitamos, antes de
        arrancar, tener a mano, por favor preparar, qué tener preparado, qué traer
    """,
    agenda="""
        agenda, orden del día, agenda de la reunión, orden del día de la reunión, puntos a
        tratar, temas a tratar, guion de la reunión
    """,
    schedule_meeting="""
        programar la llamada, programar la reunión, agendar la llamada, agendar la reunión,
        agendar el kickoff, convocar la reunión, programación de la reunión, programación de la
        llamada, invitación, invitaciones, convocatoria, planificar la reunión
    """,
    meeting="""
        reunión, llamada, reunión de inicio, reunión de lanzamiento, reunión de arranque,
        kick-off, kickoff, sesión de descubrimiento, taller, seguimiento, revisión,
        retrospectiva, comité de dirección, sesión de arranque
    """,
    training="""
        formación, formaciones, capacitación, capacitaciones, entrenamiento, sesión de
        formación, sesiones de formación, sesión de capacitación, sesiones de capacitación,
        taller, talleres, curso, cursos, seminario web, webinar, formación de administradores,
        formación de usuarios, capacitación de administradores, capacitación de usuarios
    """,
    gate="""
        lista de comprobación previa al lanzamiento, lista de verificación previa al
        lanzamiento, lista previa al lanzamiento, checklist previo al lanzamiento, checklist de
        lanzamiento, checklist de puesta en producción, lista de verificación de puesta en
        marcha, lista de control previa, checklist de salida en vivo, criterios de puesta en
        producción, criterios de lanzamiento, criterios de salida en vivo, preparación para el
        lanzamiento, preparación para la puesta en producción, go/no-go, go-no-go, decisión
        go/no-go, criterios de salida, criterios de aceptación, aceptación, acta de aceptación,
        criterios de aprobación, revisión de preparación, lista de comprobación previa, lista de
        verificación previa, checklist previo, comprobaciones previas, verificaciones previas,
        controles previos, condiciones de salida, condiciones de aceptación, listos cuando,
        listo para salir cuando, luz verde, últimas comprobaciones
    """,
    go_live_definition="""
        definición de puesta en producción, definición de go-live, definición de salida en vivo,
        qué significa estar en producción, cuándo está en producción el cliente, definición de
        puesta en marcha
    """,
    definition_of_done="""
        definición de terminado, definición de hecho, definición de completado, criterios de
        cierre, criterios de finalización, cierre del proyecto, fin del onboarding, criterios de
        traspaso, terminado cuando
    """,
    success_criteria="""
        criterios de éxito, criterio de éxito, objetivos, metas, objetivos del proyecto,
        objetivos de negocio, objetivos del cliente, resultados esperados, resultados deseados,
        definición de éxito, qué es el éxito para nosotros, resultados buscados, beneficios
        esperados
    """,
    metrics="""
        métricas, métricas de éxito, indicadores, indicadores clave, indicadores de éxito,
        indicadores clave de rendimiento, kpi, kpis, mediciones, medición del éxito, cuadro de
        mando, niveles de servicio, metas de adopción, cifras, cifras clave, nuestras cifras,
        qué medimos, indicadores de seguimiento, indicadores de salud, puntuación de salud
    """,
    issues="""
        problemas comunes, problemas comunes y soluciones, problemas frecuentes, problemas
        frecuentes y soluciones, problemas conocidos, resolución de problemas, solución de
        problemas, incidencias frecuentes, incidencias conocidas, obstáculos comunes, errores
        comunes, problemas habituales, fallos frecuentes, si algo falla, averías comunes, lo que
        suele fallar, qué suele fallar
    """,
    solution="""
        solución, soluciones, resolución, remedio, pasos de resolución, qué hacer, cómo
        resolverlo
    """,
    resources="""
        recursos, enlaces, enlaces útiles, documentación, documentos, materiales, plantillas,
        herramientas, referencias, más información, biblioteca
    """,
    escalation="""
        escalamiento, escalado, escalación, ruta de escalamiento, vía de escalamiento, ruta de
        escalado, proceso de escalamiento, proceso de escalado, matriz de escalamiento, política
        de escalamiento, niveles de escalamiento, contactos de escalamiento, cadena de escalado,
        cadena de escalamiento, a quién llamar, a quién acudir, cómo escalar
    """,
    notes="""
        notas, nota, observaciones, comentarios, consideraciones, políticas, reglas, supuestos,
        restricciones, recomendaciones, notas importantes, consejos, variantes, personalización,
        buenas prácticas, mejores prácticas, consejos y trucos, reglas de oro, errores a evitar
    """,
    risks="""
        riesgos, riesgo, registro de riesgos, gestión de riesgos, riesgos y mitigación, riesgos
        y mitigaciones, riesgos y contingencias, riesgo y contingencia, análisis de riesgos,
        evaluación de riesgos, puntos de atención, señales de alerta, amenazas, peligros, qué
        puede salir mal, puntos críticos, preocupaciones, inquietudes, temores, lo que nos
        preocupa, qué nos preocupa, qué podría frenarnos, alertas, mitigación de riesgos,
        riesgos comunes
    """,
    cadence="""
        comunicación, plan de comunicación, cadencia, cadencia de comunicación, ritmo de
        comunicación, cadencia de reuniones, reuniones periódicas, reuniones recurrentes,
        gobernanza, calendario de reuniones, seguimiento, informes, reuniones, nuestras
        reuniones, cómo nos coordinamos
    """,
    metadata="""
        metadatos, información del documento, datos del documento, control del documento, ficha
        del documento, datos del plan
    """,
    profile="""
        perfil del cliente, ficha del cliente, información del cliente, datos del cliente,
        perfil de la empresa, resumen del cliente
    """,
    people="""
        equipo, equipos, equipo del proyecto, nuestro equipo, su equipo, roles, roles y
        responsabilidades, responsabilidades, contactos, interesados, partes interesadas, raci,
        matriz raci, quién hace qué, personas de contacto, contactos clave, responsables
    """,
    milestones="""
        hitos, hito, hitos clave, fases, fases del proyecto, etapas, fechas clave, plan del
        proyecto, plan de proyecto, plan de implementación, plan de implantación, plan de
        trabajo
    """,
    timeline="""
        cronograma, calendario, línea de tiempo, calendario del proyecto, cronograma del
        proyecto, hoja de ruta, planificación, plazos
    """,
    checklist="""
        lista de verificación, lista de comprobación, lista de control, checklist, tareas, lista
        de tareas, pendientes, por hacer, próximos pasos, acciones, plan de acción, actividades,
        entregables, siguientes pasos, puntos abiertos, temas abiertos, asuntos pendientes,
        registro de acciones
    """,
    contents="en esta página, índice, tabla de contenidos",
    informative="""
        dónde pedir ayuda, obtener ayuda, cómo pedir ayuda, canales de soporte,
        acerca de, acerca de este documento, sobre este documento, antecedentes, contexto,
        introducción, glosario, definiciones, preguntas frecuentes, faq, anexo, anexos,
        apéndice, historial de cambios, historial de versiones, registro de cambios, propósito,
        objeto, alcance, fuera de alcance, principios, público objetivo, leyenda, ejemplo,
        ejemplos, prólogo, abreviaturas, siglas, marco normativo, base legal, exclusiones, no
        incluido, qué no incluye, decisiones, decisiones tomadas, condiciones de pago,
        calendario de pagos, situación actual, criterios de selección, criterios
        de elegibilidad, para quién
    """,
    process="""
        proceso, el proceso, procedimiento, cómo funciona, el procedimiento, desarrollo, paso a paso
    """,
    contingency="""
        criterios de parada, criterios de aborto, escenarios de contingencia, reversión, plan de
        reversión, criterios de reversión, plan de marcha atrás, vuelta atrás
    """,
    post="""
        después, después de, después de la, después del, tras, tras la, tras el, post-, post,
        posterior a, posteriores a, posterior, seguimiento de
    """,
    launch_day="""
        día del lanzamiento, día de lanzamiento, día de la puesta en producción, día d, puesta
        en producción, puesta en marcha, salida en vivo, lanzamiento, salida a producción,
        hypercare, estabilización, soporte reforzado, día del arranque, día del cambio
    """,
)

COLUMNS = table(
    number="#, n.º, nº, n°, núm., no., número, id, ref., orden, edt, código edt, wbs",
    task="""
        tarea, tareas, actividad, actividades, acción, acciones, paso, pasos, qué, elemento,
        trabajo, pendiente, punto, historia, trabajo a realizar
    """,
    description="descripción",
    owner="""
        responsable, responsables, propietario, asignado a, asignado, quién, encargado, a cargo
        de, dueño, titular, recurso asignado, resp., persona a cargo, ponente, formador,
        instructor, equipo, equipo responsable
    """,
    due="""
        fecha límite, vencimiento, fecha de vencimiento, fecha, plazo, para cuándo, cuándo,
        fecha objetivo, fecha prevista, fecha de entrega, entrega, límite de fecha
    """,
    start="inicio, fecha de inicio, comienzo, desde",
    end="fin, fecha de fin, final, hasta, finalización, fecha de finalización",
    duration="duración, tiempo, tiempo necesario, tiempo estimado, minutos, días",
    effort="esfuerzo, horas, estimación, esfuerzo estimado, carga",
    status="estado, estatus, situación, progreso, avance",
    criterion="""
        criterio de éxito, criterios de éxito, criterio, criterios, criterio de aceptación,
        criterios de aceptación, terminado cuando, hecho cuando, resultado esperado, evidencia
    """,
    depends_on="""
        depende de, dependencia, dependencias, predecesora, predecesor, predecesores, después
        de, bloqueado por, requiere, a la espera de
    """,
    metric="métrica, métricas, indicador, indicadores, kpi, indicador clave, cifra, magnitud",
    target="objetivo, objetivos, meta, metas, umbral, valor objetivo, valor meta",
    measure="""
        cómo se mide, cómo medir, cómo medimos, cómo lo medimos, medición, método de medición, método, medido por, cálculo,
        fórmula, definición, fuente de datos, forma de medición, fuente, origen, informe
    """,
    prerequisite="""
        requisito previo, requisito, requisitos, prerrequisito, prerrequisitos, necesidad
    """,
    validation="""
        validación, verificación, paso de validación, cómo verificar, comprobación, prueba,
        verificado por, cómo lo comprobamos, forma de comprobación
    """,
    risk="riesgo, riesgos, descripción del riesgo, amenaza, peligro, peligros",
    probability="probabilidad, p",
    impact="impacto, gravedad, consecuencia, efecto, severidad",
    mitigation="""
        mitigación, plan de mitigación, medida de mitigación, prevención, medida preventiva,
        respuesta
    """,
    contingency="""
        contingencia, plan de contingencia, plan b, alternativa, plan alternativo, respaldo
    """,
    meeting="reunión, reuniones, tipo de reunión, sesión, llamada, encuentro, comité, evento",
    frequency="frecuencia, cadencia, periodicidad, ritmo, recurrencia, cada cuánto",
    participants="participantes, asistentes, invitados, quién asiste, con, personas",
    purpose="""
        propósito, objetivo de la reunión, finalidad, tema, temas, contenido, motivo, objeto
    """,
    field="campo, propiedad, atributo, dato, parámetro, concepto",
    value="valor, contenido, detalle, detalles, respuesta, información",
    phase="fase, fases, etapa, módulo, ola, bloque",
    milestone="hito, hitos",
    week="semana, semanas, sem., período, periodo, ventana, momento, plazo de tiempo",
    day="día, días",
    notes="notas, nota, observaciones, observación, comentarios, comentario",
    condition="condición, condiciones, solo si, si, aplica si, opcional, cuando aplica",
    resource="recurso, recursos, documento, material, materiales, plantilla, herramienta",
    link="enlace, enlaces, url, ubicación, dónde, vínculo, liga",
    role="rol, roles, función, cargo, puesto",
    name="nombre, nombre completo, contacto, persona, persona de contacto",
    email="correo, correo electrónico, email, e-mail, datos de contacto",
    responsible="responsable (r), r, ejecutor, responsable de ejecución",
    accountable="aprobador, a, rinde cuentas, accountable",
    consulted="consultado, c, consultados, consulted",
    informed="informado, i, informados, informed",
    done="hecho, completado, terminado, listo, ok, ✓, ✔, ☑, realizado",
    deliverable="entregable, entregables, resultado, resultados, producto, salida",
    priority="prioridad, urgencia, importancia",
    issue="problema, problemas, incidencia, incidencias, síntoma, error, obstáculo",
    solution="solución, soluciones, resolución, pasos de resolución",
    level="nivel, escalón, nivel de escalamiento",
    limit="""
        límite, tiempo límite, tiempo de respuesta, tiempo de resolución, en menos de, sla,
        escalar después de, plazo de respuesta
    """,
    audience="""
        público, audiencia, destinatarios, destinatario, para quién, público objetivo,
        visibilidad, a quién
    """,
    channel="canal, canales, medio, vía, canal de comunicación",
    message="mensaje, mensajes, mensaje clave, mensajes clave, anuncio, aviso, qué decimos",
)

LABELS = table(
    topics="""
        temas, tema, contenido, contenidos, temario, módulos, temas cubiertos, temas tratados,
        aprenderás, aprenderás a, aprenderán a, objetivos de aprendizaje, programa
    """,
    resources="""
        recursos, materiales, documentación, enlaces, documentos, plantillas, material de apoyo
    """,
    format="formato, formatos, modalidad, modo, forma, dinámica",
    solution="solución, soluciones, resolución, remedio, qué hacer, pasos de resolución",
    duration="duración, tiempo, tiempo necesario, tiempo estimado",
    participants="""
        participantes, asistentes, invitados, incluir, invitar, quién, con, personas, asistentes
        obligatorios
    """,
    owner="""
        responsable, responsables, propietario, asignado a, encargado, a cargo de, facilitador,
        impartido por, instructor, formador, ponente
    """,
    due="""
        fecha límite, vencimiento, vence, plazo, para, antes del, cuándo, fecha, fecha objetivo,
        fecha de entrega, día objetivo, semana objetivo
    """,
    start="inicio, comienzo, fecha de inicio, desde, empieza",
    depends_on="""
        depende de, dependencia, dependencias, requiere, después de, predecesora, requisitos
        previos, necesita
    """,
    blocked_by="bloqueado por, bloqueada por, a la espera de, en espera de, bloqueo, bloqueos",
    criterion="""
        criterio de éxito, criterios de éxito, criterio, criterio de aceptación, criterios de
        aceptación, terminado cuando, hecho cuando, resultado esperado
    """,
    goal="objetivo, objetivos, meta, finalidad, propósito, por qué",
    exit_criteria="""
        criterios de salida, criterio de salida, condición de salida, cierre de fase, aprobación
        de fase, salida
    """,
    agenda="agenda, orden del día, puntos a tratar, temas a tratar",
    window="período, periodo, calendario, ventana, semanas, semana, días, plazos",
    condition="condición, condiciones, solo si, aplica si, si aplica",
    deliverable="entregable, entregables, resultado, resultados, salida",
    validation="validación, verificación, comprobación, prueba, verificado por, cómo verificar",
    status="estado, estatus, situación, progreso",
    channel="canal, canales, vía, medio, herramienta, plataforma",
    location="lugar, dónde, sala, dirección, enlace de conexión, ubicación",
    recording="grabación, grabado, grabada",
    last_updated="""
        última actualización, actualizado, actualizado el, última revisión, última modificación,
        revisado el, fecha de actualización, modificado el
    """,
    review_frequency="""
        frecuencia de revisión, periodicidad de revisión, ciclo de revisión, revisión, próxima
        revisión, frecuencia de actualización
    """,
    document_owner="""
        propietario del documento, responsable del documento, mantenido por, autor, autores,
        elaborado por, responsable del playbook
    """,
    version="versión, revisión n.º, versión del documento",
    note="""
        nota, notas, observación, observaciones, consejo, importante, atención, aviso, info, nb
    """,
    symptom="síntoma, síntomas, problema, causa, causas, señales",
    priority="prioridad, urgencia",
    audience="público, audiencia, público objetivo, para quién, destinatarios",
    frequency="frecuencia, cadencia, periodicidad, ritmo, recurrencia",
)
