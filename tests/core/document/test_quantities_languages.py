"""The quantity grammar in German, French, Spanish and Portuguese."""

import pytest

from golive.core.document.quantities import read_quantities, read_sizing_rule, read_target
from golive.core.document.values import (
    Anchor,
    Basis,
    Cadence,
    CadenceRule,
    Clock,
    Comparison,
    Duration,
    SizingRule,
    Target,
    TargetUnit,
    Unit,
    Window,
)

MINUTE, HOUR, DAY, WEEK, MONTH = Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH
LIVE, CONTRACT = Anchor.GO_LIVE, Anchor.CONTRACT
WORKING = Basis.WORKING
EVERY, PER_EVENT, AS_NEEDED = CadenceRule.EVERY, CadenceRule.PER_EVENT, CadenceRule.AS_NEEDED
DAILY = Cadence(EVERY, 1, DAY, basis=WORKING)

PHRASES = {
    "de": [
        ("10 Min", Duration(10, MINUTE)),
        ("2 Stunden", Duration(2, HOUR)),
        ("1,5 Stunden", Duration(1.5, HOUR)),
        ("90-minütige", Duration(90, MINUTE)),
        ("ein halber Tag", Duration(0.5, DAY)),
        ("2–3 Tage", Duration(2, DAY, amount_max=3)),
        ("zwei bis drei Wochen", Duration(2, WEEK, amount_max=3)),
        ("5 Werktage", Duration(5, DAY, WORKING)),
        ("die ersten 4 Stunden", Duration(4, HOUR)),
        ("Woche 1", Window(WEEK, 1, 1)),
        ("Woche 1–2", Window(WEEK, 1, 2)),
        ("Wochen 2 bis 4", Window(WEEK, 2, 4)),
        ("1. Woche", Window(WEEK, 1, 1)),
        ("2.–4. Woche", Window(WEEK, 2, 4)),
        ("zweite Woche", Window(WEEK, 2, 2)),
        ("Tag 0", Window(DAY, 0, 0)),
        ("Tage 3–7", Window(DAY, 3, 7)),
        ("T-14", Window(DAY, -14, -14, LIVE)),
        ("ersten Monat", Window(MONTH, 1, 1)),
        ("Woche 5–8 nach Go-Live", Window(WEEK, 5, 8, LIVE)),
        ("30 Tage nach dem Livegang", Window(DAY, 30, 30, LIVE)),
        ("2 Wochen vor Go-Live", Window(DAY, -14, -14, LIVE)),
        (
            "innerhalb von 24 Stunden nach Vertragsunterzeichnung",
            Clock(Duration(24, HOUR), CONTRACT, "Vertragsunterzeichnung"),
        ),
        ("binnen 2 Arbeitstagen", Clock(Duration(2, DAY, WORKING))),
        ("in unter 4 Stunden", Clock(Duration(4, HOUR))),
        ("< 1 Stunde", Clock(Duration(1, HOUR))),
        ("täglich", DAILY),
        ("jeden Werktag", DAILY),
        ("wöchentliche", Cadence(EVERY, 1, WEEK)),
        ("alle zwei Wochen", Cadence(EVERY, 2, WEEK)),
        ("14-täglich", Cadence(EVERY, 2, WEEK)),
        ("zweimal pro Woche", Cadence(EVERY, 1, WEEK, 2)),
        ("3x pro Woche", Cadence(EVERY, 1, WEEK, 3)),
        ("jeden Montag", Cadence(EVERY, 1, WEEK, weekdays=(1,))),
        ("wöchentlich am Dienstag", Cadence(EVERY, 1, WEEK, weekdays=(2,))),
        ("montags und donnerstags", Cadence(EVERY, 1, WEEK, 2, weekdays=(1, 4))),
        ("erster Montag im Monat", Cadence(EVERY, 1, MONTH, weekdays=(1,), nth=1)),
        ("vierteljährlich", Cadence(EVERY, 3, MONTH)),
        ("nach jeder Phase", Cadence(PER_EVENT, event="Phase")),
        ("bei Bedarf", Cadence(AS_NEEDED)),
        ("Week 1", Window(WEEK, 1, 1)),
    ],
    "fr": [
        ("10 min", Duration(10, MINUTE)),
        ("2 heures", Duration(2, HOUR)),
        ("1h30", Duration(90, MINUTE)),
        ("une demi-journée", Duration(0.5, DAY)),
        ("2 à 3 jours", Duration(2, DAY, amount_max=3)),
        ("entre 2 et 3 semaines", Duration(2, WEEK, amount_max=3)),
        ("5 jours ouvrés", Duration(5, DAY, WORKING)),
        ("4 premières heures", Duration(4, HOUR)),
        ("30 premiers jours", Window(DAY, 0, 29)),
        ("Semaine 1", Window(WEEK, 1, 1)),
        ("Semaine 1-2", Window(WEEK, 1, 2)),
        ("Semaines 2 à 4", Window(WEEK, 2, 4)),
        ("1re semaine", Window(WEEK, 1, 1)),
        ("deuxième semaine", Window(WEEK, 2, 2)),
        ("S3-S4", Window(WEEK, 3, 4)),
        ("Jour 0", Window(DAY, 0, 0)),
        ("J-14", Window(DAY, -14, -14, LIVE)),
        ("J+3", Window(DAY, 3, 3, LIVE)),
        ("premier mois", Window(MONTH, 1, 1)),
        ("Semaines 5 à 8 après la mise en production", Window(WEEK, 5, 8, LIVE)),
        ("30 jours après la mise en service", Window(DAY, 30, 30, LIVE)),
        ("2 semaines avant le lancement", Window(DAY, -14, -14, LIVE)),
        (
            "dans les 24 heures suivant la signature du contrat",
            Clock(Duration(24, HOUR), CONTRACT, "signature du contrat"),
        ),
        ("sous 48 h", Clock(Duration(48, HOUR))),
        ("en moins de 2 heures", Clock(Duration(2, HOUR))),
        ("quotidien", DAILY),
        ("tous les jours ouvrés", DAILY),
        ("hebdomadaire", Cadence(EVERY, 1, WEEK)),
        ("toutes les deux semaines", Cadence(EVERY, 2, WEEK)),
        ("deux fois par semaine", Cadence(EVERY, 1, WEEK, 2)),
        ("3 fois par mois", Cadence(EVERY, 1, MONTH, 3)),
        ("chaque lundi", Cadence(EVERY, 1, WEEK, weekdays=(1,))),
        ("hebdomadaire le mardi", Cadence(EVERY, 1, WEEK, weekdays=(2,))),
        ("les lundis", Cadence(EVERY, 1, WEEK, weekdays=(1,))),
        ("premier lundi du mois", Cadence(EVERY, 1, MONTH, weekdays=(1,), nth=1)),
        ("trimestriel", Cadence(EVERY, 3, MONTH)),
        ("à la fin de chaque phase", Cadence(PER_EVENT, event="phase")),
        ("au besoin", Cadence(AS_NEEDED)),
    ],
    "es": [
        ("10 min", Duration(10, MINUTE)),
        ("2 horas", Duration(2, HOUR)),
        ("media hora", Duration(0.5, HOUR)),
        ("medio día", Duration(0.5, DAY)),
        ("2-3 días", Duration(2, DAY, amount_max=3)),
        ("entre 2 y 3 semanas", Duration(2, WEEK, amount_max=3)),
        ("5 días hábiles", Duration(5, DAY, WORKING)),
        ("primeras 4 horas", Duration(4, HOUR)),
        ("los primeros 30 días", Window(DAY, 0, 29)),
        ("Semana 1", Window(WEEK, 1, 1)),
        ("Semana 1-2", Window(WEEK, 1, 2)),
        ("Semanas 2 a 4", Window(WEEK, 2, 4)),
        ("1ª semana", Window(WEEK, 1, 1)),
        ("segunda semana", Window(WEEK, 2, 2)),
        ("Día 0", Window(DAY, 0, 0)),
        ("Días 3–7", Window(DAY, 3, 7)),
        ("D-7", Window(DAY, -7, -7, LIVE)),
        ("primer mes", Window(MONTH, 1, 1)),
        ("Semanas 5 a 8 después del lanzamiento", Window(WEEK, 5, 8, LIVE)),
        ("30 días después de la puesta en producción", Window(DAY, 30, 30, LIVE)),
        ("2 semanas antes del lanzamiento", Window(DAY, -14, -14, LIVE)),
        (
            "en un plazo de 24 horas tras la firma del contrato",
            Clock(Duration(24, HOUR), CONTRACT, "firma del contrato"),
        ),
        ("en menos de 4 horas", Clock(Duration(4, HOUR))),
        ("diario", DAILY),
        ("todos los días hábiles", DAILY),
        ("semanal", Cadence(EVERY, 1, WEEK)),
        ("cada dos semanas", Cadence(EVERY, 2, WEEK)),
        ("quincenal", Cadence(EVERY, 2, WEEK)),
        ("dos veces por semana", Cadence(EVERY, 1, WEEK, 2)),
        ("cada lunes", Cadence(EVERY, 1, WEEK, weekdays=(1,))),
        ("semanal los martes", Cadence(EVERY, 1, WEEK, weekdays=(2,))),
        ("primer lunes del mes", Cadence(EVERY, 1, MONTH, weekdays=(1,), nth=1)),
        ("trimestral", Cadence(EVERY, 3, MONTH)),
        ("al final de cada fase", Cadence(PER_EVENT, event="fase")),
        ("según sea necesario", Cadence(AS_NEEDED)),
    ],
    "pt": [
        ("10 min", Duration(10, MINUTE)),
        ("2 horas", Duration(2, HOUR)),
        ("meia hora", Duration(0.5, HOUR)),
        ("meio dia", Duration(0.5, DAY)),
        ("2 a 3 dias", Duration(2, DAY, amount_max=3)),
        ("entre 2 e 3 semanas", Duration(2, WEEK, amount_max=3)),
        ("5 dias úteis", Duration(5, DAY, WORKING)),
        ("primeiras 4 horas", Duration(4, HOUR)),
        ("os primeiros 30 dias", Window(DAY, 0, 29)),
        ("Semana 1", Window(WEEK, 1, 1)),
        ("Semana 1-2", Window(WEEK, 1, 2)),
        ("Semanas 2 a 4", Window(WEEK, 2, 4)),
        ("1ª semana", Window(WEEK, 1, 1)),
        ("segunda semana", Window(WEEK, 2, 2)),
        ("Dia 0", Window(DAY, 0, 0)),
        ("Dias 3–7", Window(DAY, 3, 7)),
        ("D-7", Window(DAY, -7, -7, LIVE)),
        ("primeiro mês", Window(MONTH, 1, 1)),
        ("Semanas 5 a 8 após o lançamento", Window(WEEK, 5, 8, LIVE)),
        ("Semana 1 pós-lançamento", Window(WEEK, 1, 1, LIVE)),
        ("30 dias após o go-live", Window(DAY, 30, 30, LIVE)),
        ("2 semanas antes do go-live", Window(DAY, -14, -14, LIVE)),
        (
            "em até 24 horas após a assinatura do contrato",
            Clock(Duration(24, HOUR), CONTRACT, "assinatura do contrato"),
        ),
        ("em menos de 4 horas", Clock(Duration(4, HOUR))),
        ("diário", DAILY),
        ("todos os dias úteis", DAILY),
        ("semanal", Cadence(EVERY, 1, WEEK)),
        ("a cada duas semanas", Cadence(EVERY, 2, WEEK)),
        ("quinzenal", Cadence(EVERY, 2, WEEK)),
        ("duas vezes por semana", Cadence(EVERY, 1, WEEK, 2)),
        ("toda segunda-feira", Cadence(EVERY, 1, WEEK, weekdays=(1,))),
        ("semanal às terças-feiras", Cadence(EVERY, 1, WEEK, weekdays=(2,))),
        ("primeira segunda-feira do mês", Cadence(EVERY, 1, MONTH, weekdays=(1,), nth=1)),
        ("trimestral", Cadence(EVERY, 3, MONTH)),
        ("ao final de cada fase", Cadence(PER_EVENT, event="fase")),
        ("conforme necessário", Cadence(AS_NEEDED)),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [(language, *row) for language, rows in PHRASES.items() for row in rows],
)
def test_phrase_is_read_whole(language, text, value):
    (quantity,) = read_quantities(text, language)

    assert quantity.value == value
    assert (quantity.start, quantity.end) == (0, len(text))


FIRST_MONTH = Window(MONTH, 1, 1, LIVE)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "< 7 Tage", Target("<", 7, TargetUnit.DAY)),
        ("de", "mindestens 80 %", Target(">=", 80, TargetUnit.PERCENT)),
        ("de", "höchstens 2,5 Stunden", Target("<=", 2.5, TargetUnit.HOUR)),
        ("de", "80 Prozent oder mehr", Target(">=", 80, TargetUnit.PERCENT)),
        ("de", "< 5 im ersten Monat", Target("<", 5, TargetUnit.COUNT, FIRST_MONTH)),
        ("de", "> 1.000", Target(">", 1000, TargetUnit.COUNT)),
        ("de", "keine", Target("=", 0, TargetUnit.COUNT)),
        ("fr", "moins de 7 jours", Target("<", 7, TargetUnit.DAY)),
        ("fr", "au moins 80 %", Target(">=", 80, TargetUnit.PERCENT)),
        ("fr", "> 8 sur 10", Target(">", 8, TargetUnit.OF_10)),
        ("fr", "< 5 au cours du premier mois", Target("<", 5, TargetUnit.COUNT, FIRST_MONTH)),
        ("fr", "> 1 000", Target(">", 1000, TargetUnit.COUNT)),
        ("es", "menos de 2 horas", Target("<", 2, TargetUnit.HOUR)),
        ("es", "al menos 3", Target(">=", 3, TargetUnit.COUNT)),
        ("es", "80 % o más", Target(">=", 80, TargetUnit.PERCENT)),
        ("es", "< 5 en el primer mes", Target("<", 5, TargetUnit.COUNT, FIRST_MONTH)),
        ("pt", "menos de 2 horas", Target("<", 2, TargetUnit.HOUR)),
        ("pt", "pelo menos 3", Target(">=", 3, TargetUnit.COUNT)),
        ("pt", "80% ou mais", Target(">=", 80, TargetUnit.PERCENT)),
        ("pt", "< 5 no primeiro mês", Target("<", 5, TargetUnit.COUNT, FIRST_MONTH)),
    ],
)
def test_target_of_a_metric(language, text, value):
    assert read_target(text, language).value == value


@pytest.mark.parametrize(
    ("language", "text", "op", "number", "weeks"),
    [
        ("de", "Für Großkunden (>500 Nutzer) 2–4 Wochen hinzufügen", ">", 500, (2, 4)),
        ("de", "Bei mehr als 1.000 Nutzern plus 2 Wochen", ">", 1000, (2, 2)),
        (
            "fr",
            "Pour les grands comptes (> 500 utilisateurs), ajouter 2 à 4 semaines",
            ">",
            500,
            (2, 4),
        ),
        ("fr", "Plus de 1 000 utilisateurs : +2 semaines", ">", 1000, (2, 2)),
        (
            "es",
            "Para clientes con más de 1.000 usuarios, añadir 2 a 4 semanas",
            ">",
            1000,
            (2, 4),
        ),
        (
            "pt",
            "Para clientes com mais de 1.000 usuários, adicionar 2 a 4 semanas",
            ">",
            1000,
            (2, 4),
        ),
    ],
)
def test_sizing_rule(language, text, op, number, weeks):
    rule = read_sizing_rule(text, language).value

    assert rule == SizingRule(Comparison("users", op, number), *weeks)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "KW 12"),
        ("de", "um 14 Uhr"),
        ("de", "so schnell wie möglich"),
        ("fr", "à 14h30"),
        ("fr", "9h30"),
        ("es", "a las 14:00"),
        ("pt", "às 14h30"),
    ],
)
def test_near_miss_is_no_quantity(language, text):
    assert read_quantities(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"), [("fr", "bimensuel"), ("es", "bimensual"), ("pt", "bimensal")]
)
def test_ambiguous_rhythm_says_its_reading(language, text):
    (quantity,) = read_quantities(text, language)

    assert quantity.value == Cadence(EVERY, 1, MONTH, 2)
    assert quantity.reading == "QT001"
