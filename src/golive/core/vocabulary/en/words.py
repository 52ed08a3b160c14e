"""English words of items: verbs, roles, sides, statuses, conditions; the vocabulary as a whole."""

from golive.core.vocabulary.en.clues import CLUES
from golive.core.vocabulary.en.grammar import GRAMMAR
from golive.core.vocabulary.en.headings import COLUMNS, LABELS, SECTIONS
from golive.core.vocabulary.en.plan import PLAN
from golive.core.vocabulary.en.roles import ROLES
from golive.core.vocabulary.model import Vocabulary, numbered, phrases, table

_ACTION_VERBS = phrases("""
    accept, accompany, acknowledge, acquire, activate, adapt, add, address, adjust, administer,
    advise, agree, agree on, align, alert, allocate, allow, analyse, analyze, announce, answer,
    apply, appoint, approve, archive, arrange, ask, assemble, assess, assign, assist, attach,
    attend, audit, authorise, authorize, automate, back up, be available, begin, book, brief,
    bring, build, calculate, calibrate, call, capture, carry out, celebrate, check, choose,
    circulate, clarify, clean, clean up, close, coach, collaborate, collate, collect, combine,
    communicate, compare, compile, complete, compose, conduct, configure, confirm, connect,
    consolidate, contact, continue, convert, convene, coordinate, copy, correct, create,
    customise, customize, cut over, deactivate, debrief, decide, decommission, define, delegate,
    delete, deliver, demo, demonstrate, deploy, describe, design, determine, develop, disable,
    discover, discuss, distribute, document, download, draft, drive, email, e-mail, embed,
    empower, enable, encourage, engage, enrich, enrol, enroll, ensure, enter, equip, escalate,
    establish, estimate, evaluate, examine, execute, expand, explain, explore, export, extend,
    extract, facilitate, familiarise, familiarize, file, fill in, fill out, finalise, finalize,
    find, finish, fix, follow up, forecast, format, forward, gather, generate, get, give, go
    live, go over, go through, grant, greet, guide, hand off, hand over, handle, help,
    highlight, hold, host, identify, implement, import, improve, inform, initiate, inspect,
    install, instruct, integrate, interview, introduce, inventory, investigate, invite, issue,
    join, keep, kick off, label, launch, lead, learn, let, link, list, listen, load, lock, log,
    loop in, maintain, make, manage, map, mark, measure, meet, merge, message, migrate,
    mitigate, model, modify, monitor, move, nominate, notify, nurture, observe, obtain, offer,
    onboard, open, optimise, optimize, orchestrate, order, organise, organize, outline, own,
    pair, participate, perform, pilot, plan, populate, post, practise, practice, prepare,
    present, prioritise, prioritize, process, procure, produce, promote, propose, prototype,
    provide, provision, publish, pull, push, put, qualify, query, raise, reach out, read,
    rebuild, recap, receive, recommend, reconcile, record, recruit, redirect, refine, register,
    rehearse, reinforce, release, remind, remove, rename, renew, repeat, replace, reply, report,
    request, research, reset, resolve, respond, restore, restrict, retire, retrieve, return,
    review, revise, revoke, roll back, roll out, rotate, route, run, sanity check, save, scan,
    schedule, scope, score, secure, seed, select, send, separate, set, set up, setup, share,
    ship, show, sign, sign off, simplify, simulate, size, sketch, smoke test, solicit, solve,
    sort, spin up, split, stage, staff, standardise, standardize, start, state, stop, store,
    strengthen, structure, submit, subscribe, summarise, summarize, supply, support, survey,
    switch, sync, synchronise, synchronize, tailor, talk, teach, tell, test, thank, tidy, track,
    train, transfer, transform, transition, translate, transmit, triage, troubleshoot, try,
    tune, turn off, turn on, unblock, understand, uninstall, unlock, update, upgrade, upload,
    use, validate, verify, view, visit, walk through, warm up, watch, welcome, whitelist,
    allowlist, wire, withdraw, work, work with, write
""")

VOCABULARY = Vocabulary(
    language="en",
    sections=SECTIONS,
    columns=COLUMNS,
    labels=LABELS,
    step_words={
        **dict.fromkeys(
            phrases("""
                step, phase, stage, milestone, part, module, wave, section, track, workstream,
                chapter, round, iteration, level, gate, tier, sprint, session
            """),
            "step",
        ),
        **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("month", "months"), "month"),
    },
    statuses=table(
        pending="""
            pending, open, to do, to-do, todo, not started, not yet started, new, planned,
            scheduled, backlog, upcoming, queued, draft, proposed, tbd, ready, ⬜, ☐, 🔲, ⚪, ❌, 🆕,
            📋
        """,
        in_progress="""
            in progress, in-progress, started, ongoing, active, doing, wip, underway, under way,
            in review, in work, working on it, on track, partially done, 🔄, 🟡, ⏳, 🚧, 🏗, 🏃, ▶, 🔵,
            ⌛
        """,
        blocked="""
            blocked, on hold, stuck, waiting, paused, at risk, delayed, overdue, off track,
            late, 🔴, ⛔, 🚫, 🛑, ⏸, ⚠
        """,
        done="""
            done, complete, completed, finished, closed, resolved, approved, accepted, verified,
            passed, delivered, signed off, shipped, live, yes, ✅, ☑, ✔, ✓, 🟢, 💚
        """,
        not_applicable="""
            n/a, na, not applicable, not needed, not required, cancelled, canceled, skipped,
            dropped, out of scope, descoped, waived, obsolete, ➖, –, —
        """,
    ),
    conditions=phrases("""
        if applicable, if needed, if required, if necessary, if relevant, if any, if desired, if
        requested, if appropriate, if used, if in scope, if purchased, if possible, (optional),
        optional, optionally, where applicable, where relevant, where needed, where required,
        when applicable, when needed, as applicable, as needed, as required, as appropriate,
        nice to have, conditional
    """),
    condition_facts=table(
        sso="""
            sso, single sign-on, single sign on, saml, oidc, okta, azure ad, entra id, identity
            provider, idp, adfs, onelogin, ping identity
        """,
        scim="scim, user provisioning, directory sync",
        migration="""
            data migration, migration, migrate, migrating, legacy data, legacy system,
            historical data, historic data, existing data, data import, old system
        """,
        ip_allow_list="""
            ip whitelist, ip whitelisting, ip allow list, ip allowlist, ip allow-list, ip
            allowlisting, ip restriction, ip restrictions, ip filtering, firewall, firewall
            rules, vpn
        """,
        users="""
            users, seats, licences, licenses, number of users, user count, headcount, company
            size, customer size
        """,
        complexity="""
            complexity, complex, custom work, custom development, non-standard, bespoke,
            advanced set-up
        """,
        mobile="""
            mobile, mobile app, mobile apps, ios, android, mobile devices, tablet, tablets,
            phone app
        """,
        api="api, apis, api access, rest api, api integration, api keys, custom integration",
        webhooks="webhook, webhooks, callbacks, event subscriptions",
        integration="""
            integration, integrations, connector, connectors, crm integration, third-party
            integration, third-party systems
        """,
        enterprise="""
            enterprise, enterprise customer, enterprise customers, enterprise plan, enterprise
            tier, large customers, large accounts
        """,
        sandbox="sandbox, test environment, staging, staging environment",
        on_premise="on-premise, on-prem, on premises, on-premises, self-hosted, private cloud",
        multi_region="""
            multi-region, multiple regions, several regions, several countries, international,
            multiple sites, multi-site
        """,
        white_label="""
            white label, white-label, whitelabel, custom branding, custom domain, branding
        """,
        payments="payments, payment provider, billing integration, invoicing",
        security_review="""
            security review, security questionnaire, penetration test, pen test, soc 2, iso
            27001, vendor assessment, infosec review
        """,
        gdpr="""
            gdpr, dpa, data processing agreement, data residency, personal data, hipaa, baa,
            privacy review
        """,
        languages="""
            several languages, multiple languages, multilingual, translation, localisation,
            localization
        """,
        reseller="reseller, partner-led, via partner, implementation partner",
        pilot="pilot, pilot group, proof of concept, poc",
    ),
    condition_openers=phrases(
        """
            if, when, only for, only if, only when, unless, in case of, in case, for customers
            with, for customers who, for customers using, where, provided that, as long as,
            should, depending on, whenever, except for, except if
        """
    ),
    dependency_phrases=table(
        finish="""
            after, depends on, dependent on, requires, following, once, only after, upon
            completion of, contingent on, as soon as, not before, gated by, only when, no
            earlier than
        """,
        blocked="""
            blocked by, blocked until, blocked on, waits for, waiting on, waiting for, wait for,
            held up by
        """,
        reverse="""
            before, prior to, ahead of, blocks, precedes, unblocks, must precede, enables, in
            advance of
        """,
        done="""
            is done, are done, is complete, are complete, is completed, are completed, has been
            completed, is finished, are finished, completes, is signed off, is approved, are
            approved, is live, is in place, has finished, is ready, are ready, have been
            completed, is signed, are signed off
        """,
        parallel="""
            in parallel with, at the same time as, alongside, together with, simultaneously
            with, concurrently with
        """,
    ),
    watch_verbs=phrases(
        """
            watch, monitor, observe, keep an eye on, track, keep watch on, oversee, stand by,
            follow, supervise, check on, look after
        """
    ),
    recurring_nouns=phrases("""
        chat, chats, round, rounds, check-in, check-ins, checkin, checkins, check in, sync,
        syncs, sync-up, sync-ups, call, calls, meeting, meetings, stand-up, stand-ups, standup,
        standups, touchpoint, touchpoints, touch point, touch points, touch base, review,
        reviews, catch-up, catch-ups, catchup, office hours, qbr, qbrs, business review,
        business reviews, status update, status updates, status report, status reports, status
        email, status mail, newsletter, steering committee, steerco, huddle, huddles,
        one-on-one, 1:1, 1-on-1, report, reports, digest, summary, session, sessions, scrum,
        health check, health checks, pulse survey, retrospective, retrospectives, cadence call,
        demo, demos, follow-up, follow-ups, wash-up, wash-ups, debrief, debriefs, debriefing,
        briefing, briefings, war room, huddle call, town hall, drop-in, drop-ins, clinic,
        clinics, walk-through, pulse check
    """),
    cadence_negations=phrases(
        """
            preparation, prep, prepare, planning, plan, template, deck, slides, material,
            materials, agenda, workflow, workflows, active users, usage, rate, limit, limits,
            quota, goal, goals, target, targets, backup, backups, tasks, basis, invite, invites,
            licence, license, setup, set up, schedule, scheduled, agree on, define
        """
    ),
    action_verbs=_ACTION_VERBS,
    record_words=phrases("record, recorded, recording, recordings, will be recorded"),
    live_words=phrases(
        """
            live, live session, in person, in-person, on-site, onsite, on site, virtual, remote,
            hands-on, interactive, instructor-led, face to face, video call, zoom, teams,
            webinar
        """
    ),
    role_words=phrases("""
        manager, engineer, lead, leader, director, vp, vice president, head, head of, chief,
        ceo, cto, cio, cfo, coo, ciso, cso, cro, officer, admin, admins, administrator,
        administrators, specialist, consultant, architect, analyst, developer, developers,
        owner, product owner, sponsor, executive, executive sponsor, champion, champions,
        coordinator, representative, rep, associate, agent, team, teams, department, support,
        sales, finance, legal, it, hr, procurement, security, marketing, operations, ops,
        devops, engineering, csm, cse, cs, ae, pm, pmo, sme, smes, tam, se, psm, am, dba, qa,
        dpo, trainer, trainers, instructor, facilitator, supervisor, assistant, expert, experts,
        user, users, end users, power user, power users, key user, key users, stakeholder,
        stakeholders, contact, point of contact, poc, account executive, account manager,
        project manager, program manager, technical lead, solution architect, solutions
        architect, solutions engineer, implementation manager, onboarding manager, onboarding
        specialist, customer success, professional services, data steward, committee, steering
        committee, board, steerco, partner, vendor, customer, client, everyone, all, group
    """),
    customer_words=phrases(
        """
            customer, customers, customer's, client, clients, client's, you, your, your team,
            customer team, buyer, end user, end users, end-user, end-users, key user, key users,
            power users, champion, champions, sponsor, executive sponsor, stakeholders, account
            holder, user, users, admins, subscriber, merchant, tenant
        """
    ),
    vendor_words=phrases("""
        vendor, internal, our, us, we, our team, ours, provider, supplier, csm, cse, cs, cs
        engineer, cs manager, customer success, customer success manager, customer success team,
        account executive, account manager, sales, sales engineer, solutions engineer, solution
        engineer, solutions architect, solution architect, implementation manager,
        implementation specialist, implementation team, implementation lead, implementation
        consultant, onboarding manager, onboarding specialist, onboarding team, onboarding lead,
        professional services, support, support team, support engineer, technical account
        manager, tam, ae, am, se, engineering lead, vp engineering, vp customer success, head of
        customer success, engineering, product team, product manager, trainer, services team,
        delivery manager, delivery team
    """),
    both_words=phrases(
        """
            both, both sides, both teams, joint, jointly, shared, together, everyone, all, all
            parties, all participants, vendor and customer, customer and vendor, us and customer
        """
    ),
    third_party_words=phrases(
        """
            partner, partners, reseller, resellers, agency, contractor, contractors, third
            party, third-party, 3rd party, 3rd-party, subcontractor, system integrator, systems
            integrator, si, integrator, consultancy, external consultant, auditor, msp,
            implementation partner, bank, payment provider, hosting provider, isp
        """
    ),
    critical_words=phrases(
        """
            critical, critical issues, critical issue, severe, urgent, sev1, sev 1, sev-1,
            severity 1, p0, p1, priority 1, blocker, blockers, showstopper, outage, emergency,
            production down, system down, major incident, high severity
        """
    ),
    human_decision_words=phrases(
        """
            if needed, if necessary, if required, as needed, as appropriate, if appropriate,
            when appropriate, where appropriate, at your discretion, at discretion, if
            unresolved, if still unresolved, if still open, if not resolved, optionally, if
            warranted, as necessary
        """
    ),
    escalation_verbs=phrases(
        """
            escalate to, escalate, loop in, notify, page, alert, call, contact, inform, involve,
            engage, bring in, hand over to, hand off to, raise with, raise to, refer to, ping,
            reach out to, pull in, route to, transfer to, assign to, email, copy
        """
    ),
    yes_words=phrases("yes, y, true, x, ✓, ✔, ✅, ☑, done, complete, completed, 1"),
    month_names=numbered("""
        january 1, february 2, march 3, april 4, may 5, june 6, july 7, august 8, september 9,
        october 10, november 11, december 12, jan 1, feb 2, mar 3, apr 4, jun 6, jul 7, aug 8,
        sep 9, sept 9, oct 10, nov 11, dec 12
    """),
    weekday_names=numbered("""
        monday 1, tuesday 2, wednesday 3, thursday 4, friday 5, saturday 6, sunday 7, mon 1, tue
        2, tues 2, wed 3, thu 4, thur 4, thurs 4, fri 5, sat 6, sun 7, mondays 1, tuesdays 2,
        wednesdays 3, thursdays 4, fridays 5, saturdays 6, sundays 7
    """),
    condition_words=table(
        nothing="""
            if, when, whenever, where, only, for, case, provided, long, depending, should,
            except, customer, customers, customer's, client, clients, account, accounts, they,
            them, their, who, which, uses, use, used, using, has, have, having, needs, need,
            needed, wants, want, requires, require, required, applicable, relevant, necessary,
            optional, optionally, appropriate, desired, requested, possible, conditional, nice,
            any, there, are, was, were, be, been, do, does, being, already
        """,
        negation="unless, without, not, no, never, except",
    ),
    same_words=table(
        nothing="""
            has, have, had, been, are, was, were, must, should, will, customer, customers,
            client, clients, buyer
        """,
        named="named, identified, nominated, appointed, designated",
        ready="ready, available, provided, exists, exist, place, present, set, created",
        signed="signed, executed, countersigned",
    ),
    plan=PLAN,
    grammar=GRAMMAR,
    roles=ROLES,
    clues=CLUES,
)
