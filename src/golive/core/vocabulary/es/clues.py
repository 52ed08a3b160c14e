"""Spanish small words that decide how a line is read."""

from golive.core.vocabulary.model import Clues, phrases, table

CLUES = Clues(
    verb_last=False,
    compounds=False,
    head_first=True,
    during_words=phrases("durante"),
    party_work=phrases("tareas, responsabilidades, acciones, deberes, checklist"),
    party_links=phrases("del, de, los, las, el, la"),
    heads_before=phrases("de, del, la, los, las, para, y, e, a, al, con, por, en"),
    of_words=phrases("para, por"),
    open_ends=phrases("cuando"),
    when_words=phrases("cuándo"),
    ready_words=phrases("""
        terminado, terminada, terminados, terminadas, listo, lista, listos, listas, aceptado,
        aceptada, aceptados, aceptadas, completado, completada, cerrado, cerrada
    """),
    gate_words=phrases("""
        condiciones, lista de verificación, lista de verificacion, lista de control, lista de
        comprobación, lista de comprobacion, criterio, criterios, checklist
    """),
    launch_words=phrases("""
        puesta en marcha, puesta en producción, lanzamiento, salida a producción, apertura,
        traspaso, entrega, liberar, liberación, transición, arranque, despliegue
    """),
    history_columns=phrases("cambio, cambios, versión, revisión, modificación"),
    rules=table(
        customise="adapt*, ajust*, personaliz*",
        customise_what="calendario*, cronograma*, plazo*, duración*, plan*, alcance*",
        variation="documenta*, registra*, anota*",
        variation_what="variaci*, desviaci*, excepci*, diferencia*",
        review="actualiza*, revisa*",
        review_what="playbook*, documento*, guía*, proceso*, plantilla*, manual*",
    ),
    due_openers=phrases("""
        a más tardar, no más tarde de, no más tarde del, antes de, antes del, hasta, vence,
        plazo, límite, fecha límite, fecha
    """),
    due_tails=phrases("vence, hasta, antes del, fecha límite"),
    due_articles=phrases("el"),
    end_words=phrases("el final de, el final del, el fin de, fin de"),
    standing_words=phrases("material*, responsabilidad*, requisito*, requerid*, necesari*"),
    question_forms=phrases("""cuando *ar, cuando *er, cuando *ir, cuándo"""),
    clause_forms=(),
    watch_nouns=phrases("""monitorización, monitoreo, vigilancia, supervisión, seguimiento"""),
    hold_verbs=phrases("celebrar, mantener, realizar, hacer, organizar, tener, participar"),
    distance_words=phrases("después, antes, tras, desde"),
    taking_verbs=phrases("dura, duran, lleva, llevan, requiere, requieren"),
    about_words=phrases("unos, unas, cerca de, aproximadamente, alrededor de"),
    past_words=phrases("último, última, últimos, últimas, pasados, pasadas"),
    links=table(
        starts="empieza, comienza, inicia, empezar, comenzar, iniciar",
        ends="termina, acaba, finaliza, terminar, acabar, finalizar",
        start_of="el inicio de, inicio de, el comienzo de, comienzo de, del inicio de",
        end_of="el fin de, fin de, el final de, final de",
        has_started="empieza, comience, comienza, haya empezado, ha empezado, ha comenzado",
        beside="con, junto con, al mismo tiempo que, en paralelo con, en paralelo a",
        at_earliest="no antes de, no antes del, como muy pronto, como pronto",
        later_than="después de, después del, tras",
        on_day="el, el día",
        SS="cc",
        FF="ff",
        SF="cf",
        FS="fc",
        days="d",
        weeks="s, sem",
    ),
    loose_waits=phrases(
        "después, tras, una vez, cuando, requiere, luego de, en cuanto, tan pronto, no antes"
    ),
    no_words=phrases("nada, ninguno, ninguna, nadie, por definir, por confirmar"),
    negations=phrases("sin, no, salvo, excepto"),
    plain_conditions=phrases("solo si, sólo si, salvo si, si"),
    whether_words=phrases("si"),
    only_words=phrases("solo, sólo, solamente, únicamente"),
    asking_verbs=phrases("""
        comprobar, verificar, preguntar, saber, ver, confirmar, decidir, revisar, determinar,
        validar
    """),
    issue_words=phrases("problema, error, síntoma, incidencia, pregunta"),
    track_noise=phrases("""
        para, problema, problemas, escalada, escalado, escalación, escalamiento, asuntos,
        asunto, cuestiones, niveles, nivel, los, las, de, del, el, la
    """),
    level_words=phrases("nivel"),
    and_words=phrases("y, e"),
    numbered_things=phrases("paso, tarea, fase, etapa, punto, nº, n.º"),
    auxiliaries=phrases("está, están, ha sido, han sido, es, son"),
    small_words=phrases("""
        el, la, los, las, un, una, y, e, o, u, de, del, a, al, en, con, por, para, es, son,
        está, están, ha, han, sido, se
    """),
    state_words=phrases("terminado, terminada, completado, completada, listo, lista, firmado"),
    vague_words=phrases("""
        hecho, hecha, listo, lista, bien, terminado, terminada, completado, completada, todo,
        ok, exitoso, exitosa, éxito, satisfecho, satisfecha, cliente, clientes, equipo,
        funciona, como, esperado, mejor, mejorado, fácil, es, son, está, el, la, los, las, y,
        de, del, en, con, para
    """),
    echo_words=phrases("""
        hecho, hecha, listo, lista, terminado, terminada, completado, completada, funciona, es,
        está, el, la, los, las, de, y
    """),
    launch_titles=phrases("puesta en marcha, puesta en producción, lanzamiento, go-live"),
    not_launch=phrases("preparación, antes, después, ensayo, plan*"),
    opening_words=phrases("""
        activar, activado, activada, abrir, abierto, abierta, habilitar, habilitado, habilitada, liberar, liberado, liberada, poner, puesto, puesta
    """),
    production_words=phrases("producción"),
    into_words=phrases("en, a"),
    way_back=phrases("reversión, contingencia*, marcha atrás, vuelta atrás, plan b, rollback"),
    length_openers=phrases("primer*, último*, última*, durante, dentro de"),
    work_labels=phrases("pasos, lo siguiente, procedimiento, subtareas"),
    form_words=phrases("""
        plantilla, plantillas, ejemplo, ejemplos, procedimiento, procedimientos, proceso, modelo
    """),
    noun_verbs=(),
    not_waiting=phrases("no, nunca, sin"),
    object_openers=phrases("el, la, los, las, un, una, todos, cada, nuestro, nuestra, su"),
    refusals=phrases("""
        nunca, jamás, no, solo, sólo, solamente, evitar, ningún, ninguna, salvo
    """),
    will_words=phrases("va a, van a"),
    will_ends=phrases("ará, erá, irá, arán, erán, irán"),
    stative_verbs=phrases("""
        ser, tener, recibir, estar, no, nunca, será, serán, estará, estarán, recibirá,
        recibirán, podrá, podrán
    """),
    usual_words=phrases("""
        típico, típicos, típica, típicas, habitual, habituales, promedio, medio, medios,
        cuánto tarda, según el tamaño, orientativo, orientativos
    """),
    open_fields=table(
        **{
            "customer.name": "cliente, nombre del cliente, empresa, nombre de la empresa",
            "plan.csm": "autor, jefe de proyecto, gestor del cliente",
            "customer.industry": "sector, industria",
            "customer.employees": "número de empleados, tamaño de la empresa",
            "customer.users": "número de usuarios, licencias",
            "customer.environment": "entorno técnico",
            "customer.primary_contact": "contacto principal",
            "customer.goals": "objetivos, objetivos del cliente",
            "customer.country": "país",
            "customer.time_zone": "zona horaria, huso horario",
        }
    ),
    field_types=table(
        date="fecha",
        email="correo, correo electrónico",
        role="rol, responsable",
        number="número, cantidad",
        name="nombre, contacto, persona",
    ),
    date_fields=table(
        date="fecha, día",
        planned="previsto, prevista, estimado, estimada, planificado, planificada, esperada",
        beside="de, del, la, el, los, las, al, a, en, para, es, este, proyecto",
        target="objetivo, meta",
        created="""
            creado, creación, elaborado, elaboración, emitido, emisión, actualizado,
            actualización, última actualización, versión, plan
        """,
        go_live="""
            puesta en marcha, puesta en producción, salida en vivo, salida a producción,
            lanzamiento, go-live, entrada en producción
        """,
        kickoff="""
            reunión de inicio, reunión de arranque, reunión de lanzamiento, kick-off, kickoff
        """,
        signed="contrato, firma del contrato, contrato firmado",
        signing="firmado, firma",
        first_value="primer valor",
        acceptance="aceptación del plan, aprobación del plan",
        hand_over="traspaso, traspaso a soporte, fin, finalización, fin del onboarding",
    ),
)
