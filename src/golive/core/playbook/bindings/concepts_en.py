"""English evidence words of the bindings: concept → phrases; inflected forms need not be listed.

They stay beside the bindings and not in the vocabulary: their names are the evidence that the
actions of the catalogue ask for, so both change together, and nothing else reads them.
"""

from collections.abc import Mapping

CONCEPTS: Mapping[str, str] = {
    # verbs
    "SEND": "send, e-mail, email, mail, issue, dispatch, distribute, share, circulate, deliver, forward, fire off, hand out, get out",
    "SHARE": "share, send, post, publish, upload, circulate, distribute, deliver, provide, hand over, e-mail, email, exchange, pass on, transmit, give, make available",
    "CREATE": "create, provision, set up, setup, spin up, stand up, build, open, establish, make, add, initialise, initialize, generate, prepare, start",
    "PROVISION": "create, provision, set up, setup, spin up, stand up, establish, initialise, initialize, open, launch, deploy, provisioning, creation",
    "CONFIGURE": "configure, set up, setup, enable, connect, integrate, register, activate, turn on, implement, install, wire up, hook up, link, establish, configuration, add, create, define, enter",
    "GENERATE": "generate, create, issue, provide, mint, make, produce, provision, hand out",
    "SCHEDULE": "schedule, book, arrange, organise, organize, plan, set up, offer",
    "INVITE": "invite, invitation, calendar invite, calendar invitation",
    "VERIFY": "verify, verification, check, confirm, validate, ensure, make sure, double check, inspect",
    "CONFIRM": "confirm, verify, verification, check, get confirmation, ensure, make sure, confirmation, ask, obtain, acknowledge, sign off, get, approve",
    "TEST": "test, testing, try, exercise, send test, trial, dry run, verify, validate, check, fire",
    "WATCH": "watch, monitor, keep an eye on, observe, track, keep watch",
    "REVIEW": "review, go over, go through, walk through, look at, analyse, analyze, discuss, inspect, evaluate, check, assess, examine, present",
    "IDENTIFY": "identify, find, spot, detect, name, nominate, determine, pick out, list, recognise, recognize, select, discover, choose, flag",
    "COLLECT": "collect, gather, ask for, request, obtain, get, survey, capture, solicit, seek",
    "DOCUMENT": "document, write down, record, write up, log, note, capture, describe, publish, explain",
    "EXTRACT": "extract, export, pull, dump, retrieve, extraction, take out, download",
    "TRANSFORM": "transform, map, convert, clean, translate, normalise, normalize, transformation, mapping, reshape",
    "LOAD": "load, import, ingest, upload, loading",
    "EXECUTE": "execute, conduct, hold, run, perform, carry out, do, complete, start, launch, trigger, cut over",
    "ENABLE": "enable, activate, turn on, switch on, grant, open, unlock, give, flip, release, switch to, promote to",
    "ADDRESS": "address, resolve, fix, handle, work through, solve, deal with, tackle, close out, remove, triage, close, clear, remediate, log",
    "CELEBRATE": "celebrate, announce, congratulate, thank, cheer",
    "SPLIT": "split, break, divide, chunk, cut, partition, batch",
    "ASSIGN": "assign, agree, define, hand out, allocate, distribute, set, determine, confirm, capture",
    "PREPARE": "prepare, preparation, prep, assemble, build, create, draft, put together, compile, plan, schedule, run, hold, conduct, complete",
    "OPTIMIZE": "optimise, optimize, improve, tune, refine, streamline, fine tune, optimization, optimisation",
    "TRANSITION": "transition, hand over, handover, handoff, hand off, transfer, move, hand, switch, pass, migrate",
    "FINALIZE": "finalise, finalize, agree, sign off, approve, accept, complete, finish, lock, conclude, baseline",
    "ATTEMPT": "attempt, try, work on, own, take, handle, triage, troubleshoot, investigate, first line",
    "ESCALATE": "escalate, loop in, notify, involve, bring in, engage, page, alert, inform, pull in, raise to, call, contact",
    "BE_AVAILABLE": "be available, stay available, be on standby, stand by, on call, be online, be reachable, remain available, be on hand, keep available, stay online, on duty",
    "IDENTIFIED": "identify, name, nominate, assign, appoint, designate, known, confirm, select, agree, in place, provide, establish, define",
    "UPDATE": "update, revise, refresh, review, improve",
    "HAND_OVER": "hand over, handover, handoff, hand off, transfer, deliver, provide, give, pass",
    "CUSTOMIZE": "customise, customize, adjust, adapt, tailor, scale, modify",
    "EMPOWER": "empower, enable, support, equip, train, reward, recruit, activate",
    "GRANT": "grant, give, provide, share, exchange, obtain, request, supply, receive, deliver, require, requirement",
    # things
    "SIGN_IN": "sign in, signed in, log in, login, logged in, active",
    "OTHER_AGREEMENT": "data-processing agreement, data processing agreement, dpa, nda, non-disclosure agreement, baa, confidentiality agreement",
    "NOTES": "=notes, meeting notes, call notes, meeting summary, call summary",
    "CALENDAR_INVITE": "calendar invite, calendar invitation, meeting invite, meeting invitation, meeting request, calendar event, calendar hold, calendar entry, outlook invite, zoom invite, kickoff invite, kickoff invitation, kick-off invite, kick-off invitation, ics",
    "REHEARSAL": "test mode, simulation, preview mode, test run, trial run, validation mode, simulate, mock import, test import, preview",
    "SYSTEM_STATE": "system, status page, health check, system status, platform status, production system, service status",
    "WELCOME": "welcome, greeting, onboarding pack, welcome pack, welcome kit, welcome package, get started, getting started, starter",
    "EMAIL": "email, e-mail, mail, message, letter, pack, kit, package, note, newsletter, packet, bundle, guide",
    "KICKOFF": "kickoff, kick-off, kick off, launch call, opening call, opening meeting, inception, start up meeting, project start, first call, intro call",
    "MEETING": "meeting, call, session, workshop, sync, conference, appointment, conversation, webinar, demo, check-in, huddle",
    "CALENDAR": "calendar, diary, outlook, ics, google calendar",
    "RECORDING": "recording, video recording, meeting recording, call recording, minutes, recap",
    "AFTER_MEETING": "meeting, call, session, kickoff, workshop, minutes, recap",
    "BOARD": "board, project board, kanban, kanban board, project plan board, trello board, jira board, asana board, project space, task board, shared plan, tracker, project tracker",
    "MILESTONE": "milestone, key date, checkpoint",
    "WORKSPACE": "workspace, tenant, account, instance, organisation, organization, org, subaccount, customer account",
    "SSO": "sso, single sign on, single sign-on, saml, oidc, identity provider, idp, okta, entra, azure ad, onelogin, federated login, federation, openid",
    "USERS": "user, user account, member, seat, team member, end user, people, user list, initial user, colleague, licence holder, employee",
    "ACCOUNTS": "account, user account, login, user, seat",
    "ADD_USERS": "add, import, upload, create, bulk add, invite, onboard, load, provision, set up",
    "IMPORT": "import, upload, data load, data import, loads, file import, migration, ingest, batch upload",
    "API_KEY": "api key, api token, access token, api credential, production key, access key, client secret, api secret, bearer token, key pair, integration token, api client",
    "SECURE_CHANNEL": "1password, one password, bitwarden, lastpass, vault, encrypted vault, password manager, secret link, secure link, one-time link, encrypted, securely, keeper, dashlane, one time secret, onetimesecret, secure channel, secure share",
    "RATE_LIMIT": "rate limit, api limit, quota, throttling, throttle, usage limit, request limit, call limit",
    "WEBHOOK": "webhook, callback, event subscription, event endpoint, webhook endpoint, callback url",
    "ENDPOINT": "endpoint, url, target url, callback url",
    "PAYLOAD": "payload, sample event, test event, sample payload, test message, dummy event, sample message, ping event, sample webhook",
    "EVENTS": "event, delivery, webhook event, callback, api call",
    "FIRST": "first, initial, early",
    "MIGRATION": "migration, data migration, =migrate, =migrating, data transfer, cutover, data load, data conversion, etl",
    "DATA": "data, record, history, dataset, historical data, file, database, content, table",
    "LEGACY": "legacy, old system, source system, previous system, current system, existing system, old tool, previous tool, former system, incumbent, previous vendor, existing tool",
    "SCHEMA": "schema, data model, our format, field, target format, template format, our structure, column, target model",
    "STAGING": "staging, sandbox, test environment, stage environment, pre-production, preprod, uat, non-production, staging area",
    "PRODUCTION": "production, prod, live, go-live, productive, live environment",
    "ACCESS": "access, permission, login, account, entitlement, log in, sign in",
    "CUSTOMER": "customer, client, buyer, stakeholder, customer team, they, business owner, customer side",
    "TEAM": "team, staff, people, side, stakeholder, contact, lead, it",
    "READY": "ready, readiness, prepared, good to go, go/no-go, go no go, all set, go decision",
    "SYSTEMS": "system, service, integration, platform, application, environment, infrastructure, component, status page, health check",
    "OPERATIONAL": "operational, up, healthy, running, available, green, working, online, up and running, stable, health check, status",
    "ERROR_LOGS": "error log, log, error rate, error, exception, failure, logs, alert, crash, incident, latency, server log",
    "ACTIVITY": "activity, adoption, usage, login, engagement, behaviour, behavior, log in, sign in, active user",
    "QUESTIONS": "question, q&a, support request, query, ad hoc question",
    "CHAT": "slack, chat, channel, microsoft teams, discord, war room, hotline, phone",
    "SLACK": "slack, microsoft teams, chat, discord, mattermost, google chat",
    "CHANNEL": "channel, room, group, slack connect, connect channel",
    "QUICK": "quick, short, brief, end of day, daily, eod, wrap up, wrap-up, debrief",
    "SYNC": "sync, check-ins, call, meeting, huddle, debrief, touch base, catch up, catch-up, check-in, touchpoint, stand up, standup, check in, meet",
    "ISSUES": "issue, problem, bug, blocker, incident, ticket, defect, concern, hiccup",
    "ENCOUNTERED": "encounter, arise, found, open, outstanding, report, raised, remaining, day-one, launch, come up, go-live, discover, unresolved",
    "FRICTION": "friction, friction point, pain point, stumbling block, obstacle, hurdle, snag, roadblock, usability problem, pain",
    "LAUNCH": "launch, go-live, go live, golive, rollout, roll out, cutover, going live, cut over, cut-over",
    "SUCCESS": "successful, success, milestone, win, team, customer, together",
    "METRICS": "metric, kpi, statistic, dashboard, analytics, measure, scorecard, usage data, usage number",
    "USAGE": "usage, use, product usage, consumption, activity, utilisation, utilization, login, telemetry",
    "ADOPTION": "adoption, feature adoption, uptake, activation, engagement",
    "FEEDBACK": "feedback, user feedback, opinion, impression, survey, comment, csat, nps, suggestion, user input",
    "POWER_USERS": "power user, super user, superuser, heavy user, advanced user, most active user",
    "CHAMPIONS": "champion, internal champion, advocate, ambassador, super user, superuser, evangelist, multiplier",
    "WORKFLOWS": "workflow, process, way of working, set-up, setup, automation",
    "PATTERNS": "usage pattern, usage data, usage, pattern, behaviour, behavior, analytics, how they work, real use, insight",
    "QBR": "quarterly business review, qbr, business review, executive business review, ebr, quarterly review, value review",
    "EXPANSION": "expansion, upsell, up-sell, cross-sell, cross sell, growth, upgrade, additional seat, additional product, expansion opportunity",
    "OPPORTUNITY": "opportunity, potential, lead, use case, need, identification, discussion, prospect, conversation",
    "SUPPORT": "support, standard support, standard support cadence, support team, ongoing support, customer support, regular support, support organisation, support desk, customer success, account management, account manager, bau, run mode, support cadence, business as usual, standard cadence, service desk, steady state, long-term csm",
    "TRAINING": "training, training session, workshop, enablement session, webinar, course, onboarding session, enablement, tutorial session, learning session, hands-on session, bootcamp, class, train",
    "TRAIN": "training, train, workshop, teach, enable, enablement, course, webinar, coach, class, instruct",
    "AUDIENCE": "admin, administrator, end user, end-user, user, power user, key user, manager, agent, staff, team, group, developer, role, department, cashier, trainer, supervisor, analyst, technician, operator",
    "TRAINING_MATERIALS": "training material, training slide, training handout, training deck, training document",
    "MATERIALS": "material, slide, deck, handout, document, presentation, training material, resource, training content, workbook, recording",
    "GUIDES": "guide, quick reference guide, cheat sheet, reference guide, quick start guide, quick reference card, job aid, user guide, quickstart, one-pager, handbook, how-to guide, manual, tip sheet, user manual, quick guide, use case guide, role guide, how-to",
    "OFFICE_HOURS": "office hour, open hour, drop-in, drop in session, q&a session, consultation hour, clinic, drop-in session",
    "INTEGRATIONS": "integration, api, webhook, connector, interface, connection, api integration, data feed, sync, connected system",
    "COMPLETED": "complete, finish, done, attend, deliver, held, pass, train, conclude, certify, take, sign off, signed off, close",
    "KEY_USERS": "key user, user, admin, end user, attendee, team, participant, audience, administrator, everyone, people",
    "SUCCESS_METRICS": "success metric, kpi, metric, key result, success measure",
    "DEFINED": "define, agree, set, establish, configure, track, baseline, in place, set up",
    "TRACKING": "tracking, track, measurement, instrument, dashboard, reporting, analytics, in place, monitor, live, measured, baseline",
    "ESCALATION": "escalation, escalation path, escalation process, escalation contact, escalation route, escalation matrix, support path, support contact, support process, support channel, support route, escalation procedure, escalation policy",
    "COMMUNICATED": "communicate, share, send, explain, known, inform, publish, brief, tell, agree, acknowledge, walk through, present, circulate, announce, understand",
    "BACKUP": "backup, back-up, back up, disaster recovery, recovery, rollback, rollback plan, restore, dr, business continuity, roll back, contingency",
    "PLAN": "plan, procedure, runbook, process, concept, document, strategy, playbook, policy, steps",
    "PLAN_DOC": "plan, onboarding plan, project plan, timeline, implementation plan, success plan, schedule, roadmap, project timeline, rollout plan, mutual action plan, joint plan",
    "ONBOARDING": "onboarding, project, implementation, mutual, joint, rollout, plan, timeline, schedule, success, action",
    "DOCUMENTED": "document, write, record, in place, ready, define, approve, agree, test, sign off, exist, verify, complete, capture",
    "CONTRACT": "contract, order form, msa, sow, statement of work, subscription agreement, license agreement, master services agreement, service agreement, signed order, agreement, master agreement",
    "SIGNED": "sign, countersign, counter-sign, signature, signing, signed off by both",
    "PAYMENT": "payment, payment method, billing, credit card, payment detail, billing information, billing detail, invoice detail, direct debit, bank detail, billing contact, payment information, purchase order, po number",
    "ON_FILE": "on file, in place, set up, setup, received, stored, available, registered, provided, confirmed, recorded, added, captured, complete, collected, verified, entered, known, issue, method, detail, obtain, raised",
    "TECHNICAL_CONTACT": "technical contact, technical point of contact, technical poc, it contact, technical lead, technical owner, technical person, technical counterpart, it lead, technical stakeholder, it owner, technical champion, technical representative, point of contact for technical, technical liaison",
    "SIZE": "size, complexity, customer size, segment, tier, number of users, scope",
    "TIMELINE": "timeline, schedule, plan, duration, window, time plan, project timeline, pace",
    "VARIATIONS": "variation, deviation, departure, deviation from the playbook, customer-specific variation, change from standard",
    "PLAYBOOK": "playbook, this document, process document, this guide, this page, this runbook",
    "LEARNINGS": "learning, lesson, feedback, lesson learned, retrospective, experience, quarterly, annually, regularly, review, month, quarter",
    "LESSONS": "lesson learned, lesson learnt, lesson, learning, retro finding, takeaway, insight",
    "CS_TEAM": "cs team, team, internally, customer success, csm, internal team, company, wider team, colleagues, product team",
    "RETROSPECTIVE": "retrospective, retro, post-mortem, postmortem, lesson learned, after action review, look back, lookback, project review, post-implementation review, debrief",
    "SCORECARD": "scorecard, health score, health scorecard, customer health, health baseline",
    "BASELINE": "baseline, establish, set up, setup, create, initial, start value, in place, define, calculate, snapshot",
    "MONITORING_PERIOD": "monitoring period, monitoring, hypercare, stabilisation, stabilization, stabilisation period, stabilization period, observation period, hypercare period, warranty period, early life support, watch period, support period, post-launch support",
    "NO_CRITICAL": "without critical issue, no critical issue, without critical incident, no open critical, no severity, no p1, no sev1, without major incident, no major issue, issue-free, without incident, no critical, without critical, no blocker, no open p1, end, over, complete, finish, close, expire",
    "POST_LAUNCH": "post-launch, post launch, post-go-live, post go-live, after launch, after go-live, hypercare, stabilisation, stabilization, post-live, post-production, early life, day-one, go-live",
    "ALL_TASKS": "milestone, phase, task, deliverable, activity, action item, work package, stage, step",
    "CRITERIA": "success criteria, criteria, acceptance criteria, acceptance, sign-off, signed off, met, success criterion",
    "DISCOVERY": "discovery, technical discovery, environment audit, technical audit, environment assessment, technical assessment, requirements analysis, needs analysis, technical review, current state analysis, tech audit, requirements gathering, requirement workshop, architecture review, current-state assessment, technical requirement",
    "ENVIRONMENT": "environment, system, infrastructure, landscape, tech stack, stack, architecture, technical, set-up, configuration, workspace",
    "SETUP": "setup, set up, set-up, configuration, configure, installation, install, preparation, prepare",
    "DEVELOPMENT": "development, develop, build, implement, implementation, code, coding, programming, construct",
    "API": "api, integration, interface, connector, rest, graphql, sdk",
    "TESTING": "testing, test, test case, qa, uat, validation, validate, verification, acceptance test, end-to-end test, e2e test, smoke test, regression test",
    "DOCUMENTATION": "documentation, document, doc, manual, knowledge base, handbook, runbook, doc set",
    "ROLE_SPECIFIC": "role-specific, role specific, per role, by role, role-based, persona, department-specific, team-specific, for each role",
    "PASSWORD": "password, temporary password, temp password, passcode, one-time password, login credential, password reset",
    "TEMPORARY": "temporary, temp, reset, new, one-time, generate, initial, interim",
    "EMAIL_VERIFICATION": "email verification, verification email, email verified, e-mail verification, mail verification, activation email, email address verified, verified email, confirmation email, verification status, email confirmation, verification mail, verified their email, verified his email, invite email, email address is verified",
    "IP_ALLOW_LIST": "ip whitelist, ip allowlist, ip allow list, ip whitelisting, whitelist, allowlist, allow list, ip range, ip restriction, firewall, ip address, ip allowlisting, proxy, firewall rule, network restriction",
    "CSV": "csv, file, import file, spreadsheet, upload file, excel, data file, template, xlsx, column",
    "FORMAT": "format, schema, structure, column, template, header, layout, validity, field",
    "ENCODING": "encoding, special character, utf-8, utf8, charset, bom, umlaut, character set, invalid character, non-ascii, accented character, unicode, diacritics",
    "BATCHES": "batch, chunk, smaller file, part, smaller piece, smaller import, smaller, portion, segment",
    "LARGE": "large, big, import, file, upload, huge, bulk, data",
    "DRY_RUN": "dry run, dry-run, dry run mode, dryrun",
    "BARRIERS": "barrier, adoption barrier, inactive user, blocker, reason, why user, obstacle, hurdle, non-user, low adoption, resistance, dormant user",
    "ADDITIONAL": "additional, extra, more, further, follow-up, another, refresher, repeat, second, supplementary",
    "ACCESS_PROBLEM": "can't access, cannot access, can not access, unable to access, can't log in, cannot log in, unable to log in, login problem, login issue, login failure, access problem, access issue, locked out, can't login, cannot login, sign-in failure, unable to login, login fail, can't sign in, cannot sign in",
    "FAILURE": "failure, fail, error, problem, broken, reject, issue, stuck",
    "LOW": "low, poor, slow, lack, declining, weak, insufficient, drop",
    "INTRODUCTIONS": "introduction, introduce, welcome and introduction, who is who, intro, round of introduction, meet the team",
    "ROLES": "role, responsibility, roles and responsibility, team member, raci, who does what, team introduction, project team, people",
    "GOALS": "goal, objective, business goal, success criteria, desired outcome, success criterion, outcome, expectation, business objective, definition of success",
    "FEATURES": "feature, core feature, platform, product, key feature, functionality, capability, functionalities, solution",
    "DEMO": "demo, demonstration, walkthrough, walk-through, tour, demonstrate, walk through",
    "Q_AND_A": "q&a, q & a, question and answer, questions, open question, q and a, questions & answers, questions and answers, qna, q + a",
    "STEPS": "next step, action item, follow-up, to-do, action point, follow up, open action, action, todo, next action",
    "CREDENTIAL": "credential, secret, vpn access, password, service account, admin access, ssh key, api credential, login detail, access detail, client secret, access or credential, vpn login, service login",
    "OUTCOME_NUMBER": "per day, per week, per month, daily, weekly, monthly, percent, hours, within, api calls, of users, reduce, increase, minutes, at least, process",
    "CAN": "can, able, be able, reach, achieve, process, reduce, increase, complete, handle, cut, save, use, run, access, log in",
    "ESCALATION_CALL": "escalation call, escalation meeting, blocker call, crisis call, war room call, emergency call, incident call",
    "MILESTONE_REVIEW": "milestone review, phase review, stage review, phase sign-off, stage gate review, phase gate, gate review, phase completion review, phase closing meeting",
    "CHECK_IN": "check-in, check-ins, check in, checkin, sync, status sync, status meeting, status call, standup, stand-up, touchpoint, touch point, status update, catch-up, catch up, call, meeting, stand up, review, weekly report, status report, office hour, session, huddle",
    "REPLAN": "extended timeline, extend timeline, extend the timeline, replan, re-plan, move go-live, postpone, push out, reschedule, move the date, phased rollout, delay go-live, shift go-live",
    "ASYNC": "async review, asynchronous review, async approval, approve by email, review by email, asynchronous approval, written approval, approve in portal, review asynchronously",
    "TTFV": "time to first value, ttfv, time to value, time-to-value, ttv, time-to-first-value, first value",
    "ACTIVATION": "activation, user activation, activation rate, activated user, activate user",
    "TICKETS": "support ticket, ticket, support case, support request, incident, ticket volume, number of tickets, critical issue",
    "SATISFACTION": "customer satisfaction, csat, satisfaction, nps, net promoter score, survey score, satisfaction score, onboarding satisfaction, user satisfaction",
    "TIME_TO_LIVE": "time to go-live, time to launch, time-to-live, onboarding duration, time to go live, onboarding time, time to complete onboarding, days to go-live, on-time go-live",
    "HEALTH": "health score, customer health, account health",
    "COMPLETION": "training completion, course completion, training attendance, completion rate, onboarding completion, attendance",
    "CONCERN": "concern, complaint, commercial concern, issue, objection, problem",
    "RESOLUTION": "resolution, resolve, fix, solve, solution, troubleshooting, workaround",
    "EXERCISE": "exercise, hands-on, hands on, practice session, lab, practical exercise",
    "RECORD_SESSION": "record, recording, recorded",
    "LIVE_SESSION": "live session, live, session, webinar, instructor-led",
    "GO_LIVE_EXECUTION": "go-live execution, execute go-live, execute launch, go live, go-live day, production cutover, cutover, production launch, launch execution, production rollout, execute cutover, go-live cutover, launch day, golive",
    "SIGN_OFF": "sign-off, sign off, acceptance, accept, approval, approve",
    "RUN_BLOCK_MORNING": "morning check-in, morning check, start of day, morning stand-up, morning standup, opening check",
    "RUN_BLOCK_DAY": "active monitoring, live monitoring, launch monitoring, hypercare monitoring",
    "RUN_BLOCK_EVENING": "end of day review, end-of-day review, end of day, evening review, eod review, day-end review, closing review, end of day wrap-up",
    "AGENDA": "agenda, running order, run of show",
}

TALK_VERBS = (
    "discuss, talk about, talk through, decide, consider, explain, debate, cancel, delete, remove, archive, avoid, "
    "never, stop, translate, design, draft, brainstorm, ask, rename, revoke, rotate, disable, deactivate, "
    "postpone, forget, skip, approve, reject, estimate, quote, negotiate, price, budget, rewrite, "
    "evaluate, research, investigate, compare, propose, suggest, mention, wonder, practise, "
    "practice, learn, understand, read, audit, study, benchmark, proofread, decline, uninstall, undo, "
    "retire, deprecate, withdraw, reset, reassign, brand, localise, localize, price, sell, debug, monetise, "
    "decommission, offboard, suspend, block, print, unsubscribe, redesign, refactor, count, recycle, restrict"
)
"""Verbs that turn an action's words into talk about it, or into its opposite."""

DOING_VERBS = (
    "hold, run, do, perform, complete, conduct, carry, execute, deliver, start, begin, organise, organize, host, lead, "
    "facilitate, finish, finalise, finalize, ensure, make, manage, handle, provide, give, offer, lead, coordinate, "
    "support, help, kick, get, have, drive, own, oversee, arrange, schedule, book, plan, attend, join, "
    "assist, guide, work, use, please, csm, we, customer, vendor, initial, first, internal, also, then"
)
"""Verbs that say no more than that the work is done."""

OTHER_VERBS = (
    "send, email, mail, create, provision, build, open, establish, configure, set, enable, connect, "
    "register, generate, issue, verify, check, confirm, validate, test, watch, monitor, observe, track, review, "
    "identify, collect, gather, document, record, extract, export, load, import, transform, map, address, resolve, "
    "fix, celebrate, announce, split, assign, prepare, optimise, optimize, update, upload, download, share, "
    "invite, add, introduce, notify, inform, train, teach, migrate, transition, hand, escalate, call, install, "
    "clean, write, publish, post, distribute, close, pay, buy, order, order, hire, recruit, sync, copy, move, "
    "change, adjust, replace, maintain, store, save, file, submit, request, obtain, receive, ship, return, refund, "
    "schedule, book, measure, calculate, forecast, sign, choose, pick, define, agree, align, analyze, analyse, "
    "visit, bring, take, find, name, list, note, look, see, meet, demo, show, present, walk, log, keep, leave"
)
"""Other verbs that open a task; one that the evidence does not cover speaks against a binding."""

SHIFTING_NOUNS = (
    "decision, template, policy, convention, guideline, budget, fee, cost, price, pricing, invoice, contract, vendor, tool, tools, "
    "strategy, process, checklist, form, request, owner, provider, screenshot, diagram, logo, colour, color, branding, "
    "design, wording, copy, text, naming, name, format, rules, standard, standards, requirement, requirements, options, "
    "option, roadmap, rotation, expiry, documentation, faq, article, blog, webinar, quiz, certificate, "
    "button, page, screen, feature, module, bug, error, ticket, history, archive, limit, licence, license, "
    "room, catering, location, venue, budget, proposal, evaluation, vendor, software, lead, manager, coordinator, team, "
    "responsibility, responsibilities, ownership, etiquette, guidelines, deadline, discount, renewal, gift, swag, shirt, party, video"
)
"""Nouns that, right behind an action's noun, make it something else ("welcome email template")."""

NEGATIONS = "not, never, don't, do not, won't, cannot, isn't, aren't, no longer, instead of, rather than, wasn't, avoid, unless"

SUBORDINATES = "after, before, once, when, until, unless, if, because, which, whether, in case, as soon as, prior to, following, so that, while, where, to avoid, so, since"
"""Words that open a clause which is not the work itself."""

ARTICLES = "the, a, an, our, your, their, its, his, her, this, these, any, all, each, every, new, relevant, please"

SMALL_WORDS = "to, today, tomorrow, immediately, asap, together, out, up, over, off, each, monday, tuesday, wednesday, thursday, friday, before, after, then, now, live, here, again, through, so, that, against, for, with, of, in, on, at, by, from, via, into, within, per, as, and, or, is, are, be, been, has, have, was, were, it, if, also"
"""Words that count neither for nor against a binding."""

DONE_WORDS = "done, sent, met, held, set, built, written, live, ready, complete, green, given, taken, made, kept, known, place, file, received, approved"
"""Words that state something done, beside those in -ed."""

NEUTRAL_NOUNS = "configuration, setting, connection, session, detail, date, access, step, activity, link, entry, status, details, settings, items, item, address, information, id, account, data, deck, pack, slide, opportunity, potential, plan"
"""Nouns that may stand behind an action's noun without making it something else."""

VERB_CONCEPTS = "SEND, SHARE, CREATE, PROVISION, CONFIGURE, GENERATE, SCHEDULE, INVITE, VERIFY, CONFIRM, TEST, WATCH, REVIEW, IDENTIFY, COLLECT, DOCUMENT, EXTRACT, TRANSFORM, LOAD, EXECUTE, ENABLE, ADDRESS, CELEBRATE, SPLIT, ASSIGN, PREPARE, OPTIMIZE, TRANSITION, FINALIZE, ATTEMPT, ESCALATE, IDENTIFIED, UPDATE, HAND_OVER, CUSTOMIZE, EMPOWER, GRANT"
"""Concepts whose words are verbs: what follows them is their object, not a part of a compound."""
