"""English small words that decide how a line is read."""

from golive.core.vocabulary.model import Clues, phrases, table

CLUES = Clues(
    verb_last=False,
    compounds=False,
    head_first=False,
    during_words=phrases("during, throughout, within"),
    party_work=phrases(
        "tasks, responsibilities, actions, action items, to-dos, todos, duties, homework, deliverables, checklist, side"
    ),
    party_links=phrases("the, of, for, from"),
    heads_before=phrases("for, of, and, &, /, with, in, to, by, per, at, on"),
    of_words=phrases("for, of, by"),
    open_ends=phrases("when, once"),
    when_words=phrases("when"),
    ready_words=phrases(
        "accepted, done, finished, completed, complete, ready, live, closed, signed off"
    ),
    gate_words=phrases(
        "checklist*, check-list*, check list*, criteri*, condition, conditions, readiness, prerequisite, prerequisites"
    ),
    launch_words=phrases("""
        go-live, go live, golive, launch*, cut-over, cutover, cut over, production, opening,
        release, roll-out, rollout, roll out, take-over, takeover, taking over, hand-over,
        handover, hand over, handing over, start
    """),
    history_columns=phrases("change, changes, version, revision, rev, rev., modification"),
    rules=table(
        customise="customise*, customize*, customising, customizing, adjust*, adapt*, tailor*, scale*, flex*",
        customise_what="timeline, timelines, schedule, schedules, plan, plans, dates, duration, durations, scope",
        variation="document*, record*, note*, log*, capture*, track*",
        variation_what="variation, variations, deviation, deviations, departure, departures, exception, exceptions, differences, customer-specific",
        review="updat*, review*, revis*, refresh*",
        review_what="playbook, document, process, guide, checklist, template, runbook",
    ),
    due_openers=phrases("due, by, deadline, before, no later than, until, date, data"),
    due_tails=phrases("due, deadline, by"),
    due_articles=phrases("on, am, the"),
    end_words=phrases("end of, the end of, close of"),
    standing_words=phrases("material*, responsibilit*, requirement*, required, inputs, needed"),
    question_forms=phrases("""when to, how to"""),
    clause_forms=(),
    watch_nouns=phrases("""monitoring, watching, observation, surveillance"""),
    hold_verbs=phrases("""
        hold, have, run, conduct, keep, host, attend, join, start, begin, continue, schedule,
        set up, do, meet, check in, check-in, sync
    """),
    distance_words=phrases("after, before, from, prior, following, post, pre"),
    # A bare "last" is a past word: "the last 24 months" are not how long something takes.
    taking_verbs=phrases("""
        take, takes, need, needs, lasts, to last, will last, would last, should last, must last,
        may last, can last, each last, allow, plan
    """),
    about_words=phrases("about, around, approximately, approx, approx., roughly, ca, ca."),
    past_words=phrases("last, past, previous, preceding"),
    links=table(
        starts="starts, start, begins, begin, to start, to begin",
        ends="ends, end, finishes, finish, to end, to finish",
        start_of="the start of, start of, the beginning of, beginning of",
        end_of="the end of, end of, completion of, the completion of",
        has_started="starts, has started, begins, has begun, is started, started",
        beside="with, together with, at the same time as, in parallel with, alongside, along with",
        at_earliest="no earlier than, not earlier than, not before, earliest, at the earliest on",
        later_than="after, later than",
        on_day="on",
        SS="ss",
        FF="ff",
        SF="sf",
        FS="fs",
        days="d",
        weeks="w, wk",
    ),
    loose_waits=phrases(
        "after, once, when, following, as soon, requires, needs, not before, no earlier, upon"
    ),
    no_words=phrases(
        "nothing, none, no one, nobody, n/a, na, tbd, tbc, tba, to be defined, to be confirmed"
    ),
    negations=phrases("unless, without, no, not"),
    plain_conditions=phrases("only if, if, unless"),
    whether_words=phrases("if"),
    only_words=phrases("only"),
    asking_verbs=phrases("""
        ask, assess, check, clarify, confirm, decide, determine, discuss, evaluate, find out,
        identify, know, learn, look, see, sure, tell, test, understand, validate, verify, wonder
    """),
    issue_words=phrases("issue, problem, symptom, error, q, question"),
    track_noise=phrases("""
        for, issue, issues, problem, problems, escalation, escalations, path, track, matter,
        matters, question, questions, request, requests, process, matrix, contacts, level,
        levels, tier, tiers, the, a, of, topics, concerns, concern
    """),
    level_words=phrases("level, tier, l, p, sev"),
    and_words=phrases("and"),
    numbered_things=phrases("step, phase, stage, task, item, no, no."),
    auxiliaries=phrases("is, are, has, have, was"),
    small_words=phrases("""
        the, a, an, of, to, for, and, or, in, on, at, with, by, from, is, are, be, has, have,
        been, was, were
    """),
    state_words=phrases("done, complete, completed, finished, signed"),
    vague_words=phrases("""
        done, finished, complete, completed, completion, ok, okay, good, fine, ready,
        successful, successfully, success, works, work, working, set, up, setup, place,
        everything, all, task, item, it, step, as, expected, properly, correctly, well, nice,
        smoothly, happy, satisfied, satisfaction, achieved, met, goes, went, positive, great,
        sure, yes, customer, client, team, user, users, better, improved, easy, enough, handled,
        addressed, implemented, in-place, is, are, be, been, was, has, have, and, the, a, an,
        of, for, in, to, on, with
    """),
    echo_words=phrases("""
        done, finished, complete, completed, ok, ready, successful, works, working, set, up,
        setup, place, is, are, was, been, be, has, the, a, of, and, in, held
    """),
    launch_titles=phrases("go-live, go live, golive, launch, cut-over, cutover, cut over"),
    not_launch=phrases("pre, post, prep*, readiness, rehears*, after, before, plan*"),
    opening_words=phrases("""
        open, opened, enable, enabled, switch, switched, activate, activated, release, released, flip, flipped, turn on, turned on
    """),
    production_words=phrases("production, live"),
    into_words=phrases("in, into, to"),
    way_back=phrases("""
        rollback*, roll-back, roll back, backout, back-out, contingenc*, fallback, fall-back, plan b
    """),
    length_openers=phrases("first, last, initial, within, for"),
    work_labels=phrases("""
        steps, the following, procedure, process, sub-tasks, subtasks, what we do, what to do
    """),
    form_words=phrases("""
        template, templates, example, examples, sample, procedure, procedures, process, overview, list, draft, suggested, adapt
    """),
    noun_verbs=phrases("""
        support, help, link, report, plan, guide, test, review, access, contact, document, demo, sign, signs, update, list, lists, form, name, label, order, contract, request, offer, design, change, call, survey, record, file, schedule, process, issue, question, answer, scope, value, data, budget, target, address, email, log, track, check, release, launch, training, share, market, staff, project, group, map, model, mail, message, study, use, visit, work, watch
    """),
    not_waiting=phrases("don't, do not, not, never, without"),
    object_openers=phrases("""
        the, a, an, all, each, every, any, your, our, their, its, this, these, those, both, with, if, that, whether, how, what, who, when, where, up, out, off
    """),
    refusals=phrases("never, no, not, avoid, only, except, don't, do not"),
    will_words=phrases("will, will then, will also, is going to, are going to"),
    will_ends=phrases(""),
    stative_verbs=phrases("""
        be, have, see, get, receive, need, know, own, remain, not, never, like, love, only,
        always, benefit, no, find, feel, notice
    """),
    usual_words=phrases("""
        typical, typically, average, usual, usually, how long, customer size, company size,
        rule of thumb
    """),
    open_fields={
        "customer.name": phrases(
            "customer name, customer, client name, company name, account name, client, company"
        ),
        "customer.slug": phrases("company-name, customer-name, company slug, customer slug"),
        "plan.csm": phrases("""
            author name, csm, csm name, cs engineer, onboarding manager, owner name, author,
            your name
        """),
        "customer.industry": phrases("industry, sector"),
        "customer.employees": phrases("""
            employee count / revenue tier, employee count, company size, headcount, employees,
            number of employees
        """),
        "customer.users": phrases("number of users, user count, seats, licences, licenses"),
        "customer.environment": phrases("""
            key technologies platforms languages, technical environment, tech stack,
            technologies
        """),
        "customer.primary_contact": phrases(
            "name role email, primary contact, contact name, main contact"
        ),
        "customer.goals": phrases(
            "what the customer wants to achieve, business goals, goals, customer goals"
        ),
        "customer.country": phrases("country"),
        "customer.time_zone": phrases("time zone, timezone"),
    },
    field_types=table(
        date="date",
        email="email, e-mail",
        role="owner, role, responsible",
        number="number, count, amount, how many",
        name="name, contact, person",
    ),
    date_fields=table(
        date="date, day",
        planned="planned, expected, estimated, anticipated, projected, forecast, provisional",
        beside="of, the, for, on, at, by, in, is, to, this, our, your, project, insert, enter",
        target="target, targeted, goal",
        created="""
            created, creation, prepared, issued, last updated, updated, last update, as of,
            version, plan
        """,
        go_live="""
            go-live, go live, golive, launch, cut-over, cutover, production start, start of
            production
        """,
        kickoff="""
            kickoff, kick-off, kickoff meeting, kick-off meeting, kickoff call, kick-off call
        """,
        signed="contract, contract signed, contract signature, contract signing",
        signing="signed, signature, signing",
        first_value="first value",
        acceptance="plan acceptance, plan accepted, acceptance of plan, plan approval",
        hand_over="""
            hand-over, handover, hand-off, handoff, hand-over to support, handover to support,
            end, onboarding end, end of onboarding
        """,
    ),
)
