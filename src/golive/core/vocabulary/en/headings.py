"""English words of headings, table columns and labels."""

from golive.core.vocabulary.model import table

SECTIONS = table(
    overview="""
        launch overview, project overview, plan overview, programme overview, overview, summary,
        executive summary, at a glance, what this is
    """,
    prerequisites="""
        prerequisites, prerequisite, pre-requisites, prereqs, requirements, entry criteria,
        before you begin, before we begin, before you start, before we start, what we need from
        you, needed from the customer, entry conditions, starting conditions, conditions to
        start, readiness requirements, dependencies, preconditions, pre-flight, preflight,
        pre-flight checks, preflight checks, pre-flight checklist, what must be in place, what
        needs to be in place, what has to be in place, information we need, information we ask
        for, what we ask for, what we will need, what you need to provide, what you need to have
        ready, have this ready, have ready, must-haves, conditions precedent, inputs needed,
        access we need, please have ready, have to hand, bring along, what to bring, to prepare,
        please prepare
    """,
    agenda="""
        agenda, meeting agenda, call agenda, kickoff agenda, session agenda, run of show,
        talking points, discussion points, running order, order of business, programme of the
        meeting, topics for the call, points to discuss
    """,
    schedule_meeting="""
        schedule the call, schedule the meeting, schedule the kickoff, book the kickoff, book
        the call, book the meeting, set up the call, set up the meeting, plan the call, arrange
        the call, arrange the meeting, scheduling, calendar invite
    """,
    meeting="""meeting, call, kickoff, kick-off, kick off, sync, review meeting, workshop,
        discovery call, check-in, standup, stand-up, business review, retrospective""",
    training="""
        training, trainings, training session, training sessions, workshop, workshops,
        enablement session, enablement sessions, course, courses, webinar, webinars, onboarding
        session, bootcamp, certification
    """,
    gate="""
        gates, quality gates, success gates, hard gates, go/no-go thresholds, pre-launch
        checklist, prelaunch checklist, pre-go-live checklist, go-live checklist,
        golive checklist, launch checklist, launch readiness, go-live readiness, go-live
        readiness checklist, readiness checklist, readiness review, readiness check, go-live
        criteria, launch criteria, go/no-go, go / no-go, go-no-go, go no go, go/no-go criteria,
        exit criteria, exit checklist, acceptance criteria, acceptance checklist, acceptance
        tests, sign-off criteria, sign-off checklist, cutover checklist, production readiness,
        quality gate, gate, gate criteria, launch gate, readiness, sign-off conditions, launch
        conditions, go-live conditions, acceptance conditions, release criteria, exit
        conditions, ready to launch when, ready to launch if, ready to go live when, ready for
        launch when, ready when, go/no-go gate, go/no-go decision, go/no-go checkpoint, go/no-go
        checklist, release gate, launch gate criteria, gate conditions, stage gate, conditions
        for go-live, final checks, last checks
    """,
    go_live_definition="""
        go-live definition, definition of go-live, definition of live, what live means, live
        means, when is the customer live, what does live mean, launch definition
    """,
    definition_of_done="""
        definition of done, done means, done when, completion criteria, closing criteria,
        closure criteria, project closure, onboarding completion, onboarding complete when, exit
        from onboarding, handover criteria, handoff criteria, handoff checklist, handover
        checklist
    """,
    success_criteria="""
        objective, the objective, our objective, success criteria, success criterion, goals,
        objectives, desired outcomes, outcomes,
        business goals, business outcomes, project goals, key results, success goals, goals and
        objectives, what success looks like, success looks like, success plan, definition of
        success, what good looks like, what winning looks like, shared goals, our goals, your
        goals, target outcomes, intended outcomes, expected outcomes
    """,
    metrics="""
        success metrics, metrics, kpi, kpis, key metrics, key performance indicators, measures,
        measures of success, measurement, scorecard, health metrics, targets, adoption metrics,
        how we measure success, sla, slas, service levels, figures we report, key figures, our
        numbers, numbers we watch, what we measure, what we report, how we are measured,
        measuring success, success measures, leading indicators, health monitoring, health
        score, health indicators
    """,
    issues="""
        common issues, common issues & solutions, common issues and solutions, known issues,
        known problems, common problems, troubleshooting, problems and solutions, common
        blockers, common pitfalls, pitfalls, what can go wrong, issue resolution, common
        challenges, roadblocks, when things go wrong, typical problems, frequent problems,
        recurring problems, common errors, error messages
    """,
    solution="""
        solution, solutions, fix, resolution, workaround, how to fix, remedy, answer, action,
        actions, resolution steps, what to do
    """,
    resources="""
        resources, resource, links, useful links, helpful links, materials, references,
        reference, further reading, documentation, documents, templates, tools, library, key
        documents, attachments, tools and resources, learn more, where to find more, find out
        more, further information, related pages, related documents, see also, reading list,
        read on, quick references, quick reference, quick links
    """,
    escalation="""
        escalation, escalations, escalation path, escalation paths, escalation matrix,
        escalation policy, escalation process, escalation procedure, escalation contacts, issue
        escalation, when to escalate, who to call, how to escalate, escalation chain, chain of
        escalation, escalation route, escalation ladder, escalation levels, escalation tree, who
        to wake up, who to contact, whom to call, whom to contact, who to call first, when you
        are stuck, if you are stuck
    """,
    notes="""
        notes, note, remarks, remark, comments, policies, policy, guidelines, considerations,
        additional notes, special considerations, important notes, good to know, tips, rules,
        customization, customisation, variations, assumptions, constraints, best practices, best
        practice, tips and tricks, dos and don'ts, do's and don'ts, golden rules, common
        mistakes, pitfalls, lessons learned from others
    """,
    risks="""
        risks, risk, risk register, risks & contingency, risk & contingency, risk and
        contingency, risks and mitigation, risks and mitigations, risk log, risk management,
        risk assessment, risks and issues, raid, raid log, red flags, watch-outs, watch outs,
        watchouts, things to watch, things to watch out for, what could go wrong, what might go
        wrong, hazards, hazard analysis, threats, concerns, warning signs, early warning signs,
        known risks, risk factors, key risks, top risks, worries, what worries us, doubts, nervous about, what
        keeps us awake, what could stop us, what could delay us, trigger alerts, alerts, risk
        signals, risk indicators, risk triggers, risk mitigation, common risks
    """,
    cadence="""
        communication cadence, cadence, meeting cadence, meeting schedule, communication plan,
        communication, communications, touchpoints, touch points, rhythm, rituals, ceremonies,
        governance, recurring meetings, regular meetings, check-in schedule, check-ins, status
        meetings, reporting, meetings, our meetings, how we meet, when we meet, how we stay in
        touch, staying in touch
    """,
    metadata="""
        metadata, document control, document information, document info, document details, plan
        details, plan information, header, properties, about this document, document history
    """,
    profile="""
        customer profile, client profile, account profile, company profile, customer
        information, customer details, customer overview, account overview, account information,
        account details, client information, client details, customer snapshot, customer facts
    """,
    people="""
        team, teams, project team, our team, your team, roles, roles and responsibilities, roles
        & responsibilities, responsibilities, contacts, key contacts, people, stakeholders, key
        stakeholders, stakeholder map, raci, raci matrix, who is who, who's who, who does what,
        points of contact, contact list, contact information, people to know, meet your team,
        meet the team, who you will meet, cast, contacts on both sides, ownership, ownership
        model
    """,
    milestones="""
        milestones, key milestones, milestone plan, phases, project phases, onboarding phases,
        stages, key dates, important dates, work plan, workplan, project plan, implementation
        plan
    """,
    timeline="""
        timeline, time line, schedule, project timeline, onboarding timeline, roadmap, calendar,
        gantt, high-level timeline, project schedule, plan at a glance
    """,
    checklist="""
        checklist, check list, to do, to-do, todo, to-dos, todos, tasks, task list, action
        items, action plan, actions, activities, next steps, deliverables, work items, punch
        list, open points, open items, open actions, outstanding items, outstanding actions,
        action log, action register, task board, backlog
    """,
    contents="on this page, table of contents, contents, toc",
    informative="""
        evidence, evidence artifacts, artifacts, evidence to keep, features, key features,
        benefits, highlights, what is included, what's included,
        included, pricing, packages, history, how to use this plan, how to use this document,
        how to use it, about, about this playbook, about us, background, introduction, intro,
        glossary, terms and definitions, definitions, faq, faqs, frequently asked questions,
        appendix, annex, change log, changelog, revision history, version history, purpose,
        scope, in scope, out of scope, context, how to use, how to use this playbook, how to use
        this template, philosophy, principles, guiding principles, who this is for, audience,
        copyright, license, acknowledgements, example, examples, legend, regulatory basis, legal
        basis, applicable documents, applicable standards, normative references, abbreviations,
        acronyms, terminology, exclusions, not in scope, out of scope items, not included, what
        is not included, what's not included, decisions, decision log, decisions taken, parking
        lot, fees, fees and payment, payment schedule, payment terms and definitions, payment
        milestones, price list, what it costs, commercials, commercial terms and definitions,
        terms and conditions, what we believe, our values, why they bought, why we do this, why
        we are here, current situation, current status, where are we, where we are, selection
        criteria, eligibility, eligibility criteria, who is it for, who it is
        for, evaluation criteria, support path, support channels, getting help, get help, need
        help, where to get help, how to get help, if you need help
    """,
    process="""
        process, the process, our process, our onboarding process, onboarding process, the onboarding process, procedure,
        how it works, how onboarding works, how we work, course of events, sequence of events,
        step by step
    """,
    contingency="""
        stop criteria, abort criteria, stop/abort criteria, stop conditions, abort conditions,
        kill criteria, contingency scenarios, contingencies, emergency scenarios, failure
        scenarios, rollback, rollback plan, rollback strategy, rollback options, rollback
        procedure,
        rollback steps, rollback triggers, rollback trigger, rollback criteria, rollback
        conditions, rollback checklist, roll-back plan, back-out plan, backout plan, fallback
        plan
    """,
    post="post-, post, after, following, follow-up, follow up, wrap-up, after the",
    launch_day="""
        launch day, go-live day, day of launch, day of go-live, launch, go-live, go live,
        cutover, cut-over, cutover day, d-day, launch night, release day, hypercare, hypercare
        support, early life support, stabilisation, stabilization, first days live, after
        launch, after go-live
    """,
)

COLUMNS = table(
    number="""
        #, no, no., nr, nr., number, id, ref, ref., item #, task id, step #, seq, key, wbs, wbs
        code, wbs no., wbs id, line, nbr
    """,
    task="""
        task, tasks, activity, activities, action, actions, action item, item, items, to do,
        to-do, todo, step, steps, what, work item, task description, work package, checklist
        item, check, story, stories, user story, user stories, ticket, card, job, what needs
        doing
    """,
    description="description",
    owner="""
        owner, owners, task owner, assignee, assigned to, assigned, who, responsible party,
        lead, dri, accountable owner, owned by, by whom, responsible person, person, point
        person, action owner, responsible role, lead owner, task lead, doer, driver, resource
        name, presenter, speaker, trainer, instructor, host, team, crew, responsible team,
        group, squad
    """,
    due="""
        due, due date, due by, deadline, by when, when, target date, date, complete by, due on,
        finish by, needed by, planned date, eta
    """,
    start="""
        start, start date, starts, begin, begins, from, kickoff date, start on, planned start
    """,
    end="""
        end, end date, ends, finish, finish date, to, until, completed on, completion date,
        planned end
    """,
    duration="""
        duration, length, time, time needed, estimated time, est. time, est. duration, how long,
        minutes, min, days, time box, timebox
    """,
    effort="""
        effort, estimate, estimated effort, effort (h), effort (hours), hours, story points,
        work, size
    """,
    status="status, state, progress, rag, current status, completion, task status",
    criterion="""
        success criterion, success criteria, criterion, criteria, acceptance criterion,
        acceptance criteria, done when, definition of done, completion criteria, exit criteria,
        exit criterion, done means, complete when, expected result, expected outcome, outcome,
        evidence, pass criteria
    """,
    depends_on="""
        depends on, dependency, dependencies, predecessor, predecessors, blocked by, after,
        requires, prerequisite task, waits for, waiting on, pred, pred., preds, dep, deps
    """,
    metric="""
        metric, metrics, kpi, kpis, measure, indicator, key metric, success metric, figure,
        figures, what we measure, success measure
    """,
    target="""
        target, targets, goal, goals, threshold, benchmark, expected, target value, objective,
        objectives, aim, aims, aimed value, set point
    """,
    measure="""
        how to measure, how measured, how we measure, how we measure it, measurement, measured by, measured how,
        method, formula, definition, data source, calculation, how it is measured, measurement
        method, source, where it comes from, comes from, taken from, source of data, reported
        by, report, data from, from where, origin, evidence source
    """,
    prerequisite="""
        prerequisite, prerequisites, pre-requisite, requirement, requirements, need, needed,
        input
    """,
    validation="""
        validation, validation step, validated by, how to verify, verification, verify, verified
        by, check method, how to check, proof, test, how we check, how it is checked, how
        checked, how we verify, proof of completion
    """,
    risk="""
        risk, risks, risk description, threat, concern, what could go wrong, hazard, hazards,
        red flag
    """,
    probability="probability, likelihood, chance, p",
    impact="impact, severity, effect, consequence, i, severity score, damage",
    mitigation="""
        mitigation, mitigations, mitigation plan, prevention, countermeasure, mitigation
        strategy, response, risk response, safeguard, safeguards, control, controls
    """,
    contingency="contingency, contingency plan, fallback, plan b, fallback plan, backup plan",
    meeting="""
        meeting, meetings, meeting type, touchpoint, touch point, ceremony, ritual, event,
        session, call, check-in, communication, communication type, body, forum, board
    """,
    frequency="""
        frequency, cadence, how often, rhythm, recurrence, interval, occurs, schedule, meets,
        how frequently
    """,
    participants="""
        participants, attendees, who attends, invitees, invited, required attendees, attendance,
        with, people, attending
    """,
    purpose="purpose, agenda, goal of meeting, objective, topic, topics, why, content, focus",
    field="field, property, attribute, parameter, setting, detail, category",
    value="value, values, answer, details, information, entry, input value, data",
    phase="phase, phases, stage, stages, workstream, work stream, sprint, wave, module",
    milestone="milestone, milestones, key milestone",
    week="week, weeks, wk, week #, timing, window, timeframe, time frame, period, timeline",
    day="day, days, day #, t-minus, relative day",
    notes="notes, note, comment, comments, remarks, remark, additional info, info, memo",
    condition="""
        condition, conditions, only if, applies if, applies when, if, when applicable,
        applicability, optional
    """,
    resource="""
        resource, resources, document, material, materials, template, tool, asset, artifact
    """,
    link="link, links, url, location, where, where to find, address",
    role="""
        role, roles, title, job title, position, function, responsibility, what they do, area,
        area of responsibility, organisation, organization
    """,
    name="name, names, full name, contact, contact name, contact person, person name",
    email="email, e-mail, mail, email address, contact details",
    responsible="responsible, r, responsible (r)",
    accountable="accountable, a, accountable (a), approver",
    consulted="consulted, c, consulted (c)",
    informed="informed, i, informed (i)",
    done="""
        done, done?, met, met?, passed, passed?, ok, ok?, complete, completed, complete?,
        completed?, ✓, ✔, ☑, check, checked, finished, held, held?, delivered?, given?
    """,
    deliverable="""
        deliverable, deliverables, output, outputs, artefact, artefacts, result, results, work
        product
    """,
    priority="priority, prio, importance, urgency, moscow",
    issue="issue, issues, problem, problems, symptom, error, challenge, blocker",
    solution="""
        solution, solutions, fix, resolution, workaround, steps to resolve, how to fix, remedy
    """,
    level="level, tier, escalation level, severity level, step level, l",
    limit="""
        limit, time limit, response time, respond within, resolve within, within, sla, escalate
        after, time to respond, resolution time, response, timeframe to respond, wait
    """,
    audience="""
        audience, for, for whom, visibility, target audience, who is it for, target group,
        recipient, recipients, whom, to whom, addressee, addressees
    """,
    channel="channel, channels, medium, via, sent via, communication channel, by what means",
    message="""
        message, messages, key message, key messages, core message, announcement, what we say,
        what to say, what we tell them, wording
    """,
)

LABELS = table(
    topics="""
        topics, topics covered, topic, content, contents, modules, curriculum, what we cover,
        covers, covered, you will learn, you will learn to, you'll learn, you'll learn to, what
        you will learn, what you'll learn, learning objectives, learning outcomes, learning
        goals, syllabus, programme, we cover, we will cover
    """,
    resources="""
        resources, materials, links, reading, documentation, handouts, templates, references
    """,
    format="format, formats, delivery, delivery format, mode, style",
    solution="""
        solution, solutions, fix, resolution, workaround, how to fix, remedy, steps to resolve,
        what to do
    """,
    duration="""
        duration, length, time, time needed, estimated time, est. time, how long, time box,
        timebox, takes
    """,
    participants="""
        participants, attendees, include, includes, invite, invitees, who, who attends, with,
        required attendees, optional attendees, people, audience and speakers
    """,
    owner="""
        owner, owners, owned by, assignee, assigned to, responsible, lead, dri, led by, run by,
        host, presenter, by
    """,
    due="""
        due, due date, due by, deadline, by, by when, when, target date, date, complete by,
        needed by, eta, target day, target week, due day
    """,
    start="start, starts, start date, begins, begin, from, start on",
    depends_on="""
        depends on, dependency, dependencies, predecessor, predecessors, requires, after, needs,
        waits for, prerequisite, prerequisites
    """,
    blocked_by="blocked by, blocker, blockers, blocked on, waiting on, waiting for",
    criterion="""
        success criterion, success criteria, criterion, acceptance criterion, acceptance
        criteria, done when, definition of done, complete when, done means, expected result,
        expected outcome, outcome
    """,
    goal="goal, goals, objective, objectives, aim, purpose, target, intent, why",
    exit_criteria="""
        exit criteria, exit criterion, exit, exit when, gate, sign-off, sign-off criteria, phase
        exit
    """,
    agenda="""
        agenda, meeting agenda, talking points, discussion points, run of show, running order,
        order of business
    """,
    window="""
        timeframe, time frame, timeline, window, timing, period, weeks, week, days, schedule
    """,
    condition="""
        condition, conditions, only if, applies if, applies when, if applicable, applicability
    """,
    deliverable="""
        deliverable, deliverables, output, outputs, artefact, artefacts, artifact, artifacts,
        result, results
    """,
    validation="""
        validation, validation step, validate, verification, verify, how to verify, verified by,
        check, proof, evidence
    """,
    status="status, state, progress, current status",
    channel="""
        channel, channels, slack, slack channel, via, medium, tool, platform, teams channel
    """,
    location="""
        location, where, place, room, venue, link to call, dial-in, meeting link, zoom link
    """,
    recording="recording, recorded, record, recording link",
    last_updated="""
        last updated, last update, updated, updated on, last reviewed, last revised, revised,
        last modified, as of
    """,
    review_frequency="""
        review frequency, review cycle, review cadence, reviewed, review every, review, next
        review, update frequency
    """,
    document_owner="""
        document owner, playbook owner, maintained by, maintainer, owner of this document, page
        owner, author, authors
    """,
    version="version, revision, rev, v, document version, playbook version",
    note="""
        note, notes, nb, n.b., tip, tips, important, remark, remarks, comment, caution, warning,
        hint, info
    """,
    symptom="symptom, symptoms, problem, issue, cause, causes, root cause, signs",
    priority="priority, prio, importance, urgency, severity",
    audience="""
        audience, for, for whom, target audience, target group, who it is for, who should attend
    """,
    frequency="frequency, cadence, how often, rhythm, recurrence, repeats, interval, occurs",
)
