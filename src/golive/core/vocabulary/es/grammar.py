"""Spanish words of the quantity grammar."""

from golive.core.vocabulary.model import Grammar, numbered, phrases, rhythms, table

GRAMMAR = Grammar(
    decimal_comma=True,
    units=table(
        minute="minuto, minutos, min, mins",
        hour="hora, horas, h, hr, hrs, hs",
        day="día, días, dia, dias, jornada, jornadas",
        week="semana, semanas, sem",
        month="mes, meses",
        quarter="trimestre, trimestres",
        year="año, años",
    ),
    unit_suffixes={"d": "day"},
    unit_letters={"s": "week", "sem": "week", "m": "month", "d": "day", "w": "week"},
    countdown_letters=("t", "d", "l"),
    working=phrases("""
        hábiles, hábil, laborables, laborable, laborales, laboral, persona, hombre
    """),
    working_days=(),
    calendar=phrases("naturales, natural, corridos, calendario, consecutivos"),
    number_words=numbered("""
        cero 0, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10,
        once 11, doce 12, catorce 14, quince 15, veinte 20, treinta 30, cuarenta y cinco 45,
        sesenta 60, noventa 90, un par de 2
    """),
    fractions={"medio": 0.5, "media": 0.5, "un medio": 0.5},
    articles=phrases("un, una"),
    ordinals=numbered("""
        primer 1, primero 1, primera 1, segundo 2, segunda 2, tercer 3, tercero 3, tercera 3,
        cuarto 4, cuarta 4, quinto 5, quinta 5, sexto 6, sexta 6, séptimo 7, séptima 7, octavo
        8, octava 8, noveno 9, novena 9, décimo 10, décima 10
    """),
    ordinal_suffixes=phrases("ª, º, er, ra, do, da, ro, to, ta, a, o"),
    joins=phrases("completos, completas, enteros, enteras, adicionales, más, de"),
    comparators={
        "<": phrases("""
            menos de, menor que, menor a, inferior a, por debajo de, en menos de, menores de
        """),
        "<=": phrases("""
            como máximo, como mucho, máximo, máx, no más de, hasta, a lo sumo, un máximo de,
            menor o igual que, menor o igual a, a más tardar en
        """),
        ">": phrases("""
            más de, mayor que, mayor a, superior a, por encima de, supera, superan, mayores de
        """),
        ">=": phrases("""
            al menos, por lo menos, como mínimo, mínimo, mín, no menos de, un mínimo de, mayor o
            igual que, mayor o igual a, a partir de
        """),
        "=": phrases("exactamente, igual a"),
    },
    comparators_after={
        ">=": phrases("""
            o más, y más, o superior, en adelante, como mínimo, mínimo, o mejor, al menos
        """),
        "<=": phrases("""
            o menos, y menos, o inferior, como máximo, máximo, máx, a lo sumo, como mucho
        """),
    },
    between=("entre", "de"),
    range_words=("a", "al", "hasta", "hasta la", "a la"),
    range_and=("y", "&", "o", "e"),
    first=phrases("""
        primer, primera, primeros, primeras, el primer, la primera, los primeros, las primeras
    """),
    last=phrases("""
        último, última, últimos, últimas, los últimos, las últimas, el último, la última
    """),
    within=phrases("""
        dentro de, dentro de las, dentro de los, en, en un plazo de, en el plazo de, en las, en
        los, antes de
    """),
    starts=phrases("""
        de, del, de la, tras, después de, después del, desde, a partir de, desde la, posteriores
        a, siguientes a, siguientes a la, tras la, luego de, de haber
    """),
    after=phrases("""
        después de, después del, tras, post, desde, a partir de, posterior a, posteriores a,
        siguientes a, luego de, de, del, de la
    """),
    before=phrases("""
        antes de, antes del, previo a, previos a, previas a, previa a, previo al, previos al,
        previas al, previa al, anterior a, anterior al, anteriores a, anteriores al, pre
    """),
    anchors=table(
        contract="""
            firma del contrato, firma de contrato, firma, contrato, inicio del contrato,
            contrato firmado, cierre de la venta, compra, orden de compra, pedido, traspaso de
            ventas
        """,
        kickoff="""
            reunión de inicio, reunión de lanzamiento, reunión de arranque, kick-off, kickoff,
            inicio del proyecto, arranque, arranque del proyecto, sesión de arranque, reunión
            inicial
        """,
        go_live="""
            puesta en producción, puesta en marcha, salida en vivo, salida a producción,
            go-live, golive, lanzamiento, paso a producción, despliegue, entrada en producción,
            día d
        """,
        session_end="""
            formación, capacitación, reunión, sesión, llamada, taller, cada reunión, cada
            sesión, cada formación
        """,
        phase_end="""
            fase, fin de fase, fin de la fase, cierre de fase, cierre de la fase, etapa, cada
            fase
        """,
        previous="paso anterior, tarea anterior, actividad anterior",
    ),
    frequencies=rhythms("""
        diario 1 day 1, diaria 1 day 1, diarios 1 day 1, diarias 1 day 1, diariamente 1 day 1, a
        diario 1 day 1, todos los días 1 day 1, cada día 1 day 1, cada día hábil 1 day 1, todos
        los días hábiles 1 day 1, cada día laborable 1 day 1, todos los días laborables 1 day 1,
        todos los días naturales 1 calendar_day 1, semanal 1 week 1, semanales 1 week 1,
        semanalmente 1 week 1, cada semana 1 week 1, todas las semanas 1 week 1, bisemanal 1
        week 2, bisemanales 1 week 2, quincenal 2 week 1, quincenales 2 week 1, quincenalmente 2
        week 1, cada quincena 2 week 1, semana por medio 2 week 1, mensual 1 month 1, mensuales
        1 month 1, mensualmente 1 month 1, cada mes 1 month 1, todos los meses 1 month 1,
        bimensual 1 month 2, bimensuales 1 month 2, bimestral 2 month 1, bimestrales 2 month 1,
        trimestral 3 month 1, trimestrales 3 month 1, trimestralmente 3 month 1, cada trimestre
        3 month 1, semestral 6 month 1, semestrales 6 month 1, semestralmente 6 month 1, cada
        semestre 6 month 1, anual 12 month 1, anuales 12 month 1, anualmente 12 month 1, cada
        año 12 month 1, todos los años 12 month 1
    """),
    ambiguous_frequencies=phrases("bisemanal, bisemanales, bimensual, bimensuales"),
    every=phrases("cada, todos los, todas las, una vez cada"),
    every_other=(),
    on_days=phrases("el, los, cada, todos los"),
    per=phrases("por, a la, al, /, cada"),
    times=("veces", "vez", "x"),
    times_words=numbered("una vez 1, dos veces 2, tres veces 3, cuatro veces 4"),
    per_event=phrases("""
        por, tras cada, después de cada, al final de cada, al cierre de cada, en cada, antes de
        cada, al finalizar cada, una vez por, cada, al término de cada
    """),
    event_nouns=phrases("""
        fase, hito, etapa, sprint, entrega, ola, formación, capacitación, sesión, taller,
        módulo, sede, lanzamiento, cierre de fase, fin de fase, versión, incidencia
    """),
    as_needed=phrases("""
        según sea necesario, según necesidad, según se necesite, según se requiera, cuando sea
        necesario, a demanda, bajo demanda, ad hoc, a petición, a solicitud, bajo petición, si
        es necesario, puntual, según convenga
    """),
    add=phrases("""
        añadir, añada, añade, agregar, agregue, sumar, sume, más, +, ampliar en, extender en,
        prolongar
    """),
    add_after=phrases("adicionales, adicional, más, extra, de más"),
    add_weak=phrases("""
        prever, planificar, contar con, incluir, considerar, requiere, necesita, toma, lleva
    """),
    sizing_facts=table(
        users="""
            usuarios, usuario, licencias, licencia, puestos, cuentas, asientos, personas,
            usuarios finales
        """,
        employees="empleados, trabajadores, colaboradores, plantilla",
        integrations="integraciones, integración, conectores, sistemas",
        locations="sedes, países, oficinas, tiendas, sucursales, delegaciones",
        records="registros, filas, documentos, contactos",
    ),
    target_units=table(
        of_10="sobre 10, de 10, sobre diez",
        other="""
            sobre 5, de 5, sobre 100, estrellas, estrella, puntos, punto, nps, euros, euro, eur,
            usd, dólares, gb, mb, tb, ms, segundos, segundo, seg, s
        """,
    ),
    none=phrases("cero, ninguno, ninguna, ningún, nada, nulo"),
    in_words=phrases("""
        en, en el, en la, en los, en las, dentro de, dentro de los, dentro de las, durante,
        durante el, durante la, durante los, durante las, por, a los, a las, para, tras, al
        final de, antes de
    """),
    per_cent=("por ciento", "%", "por cien"),
    open_end=phrases("en adelante, y siguientes, y posteriores"),
    at=("a las", "a la", "las"),
    the=phrases("la, el, los, las, del, de la, de, su, nuestra, nuestro, cada"),
    not_units=(),
)
