"""English words by which roles and their sides are told apart."""

from golive.core.vocabulary.model import RoleWords, phrase_set

ROLES = RoleWords(
    customer=phrase_set("""
        customer, customers, client, clients, customer's, client's, buyer, merchant, you
    """),
    customer_people=phrase_set("""
        stakeholder, stakeholders, sponsor, sponsors, champion, champions, it admin, it admins,
        it administrator, it team, it department, it manager, it lead, it security, end user,
        end users, key user, key users, power user, power users, technical contact, technical
        point of contact, point of contact, primary contact, business owner, process owner,
        system owner, identity admin, workspace admin, users, user, admins, administrators,
        decision maker, economic buyer, procurement, procurement team, hr team, human resources
    """),
    vendor=phrase_set("""
        vendor, internal, us, we, our team, in-house, provider, supplier, internal team,
        delivery team
    """),
    vendor_teams=phrase_set("""
        success, support, service, services, care, experience, engagement, advocacy, onboarding,
        education, enablement, operations, ops, solutions, marketing, partner, relations,
        engineering, engineer, implementation, officer, delivery
    """),
    both=phrase_set("""
        both, all, everyone, joint, shared, both sides, both parties, both teams, all parties,
        jointly
    """),
    third_party=phrase_set("""
        third party, third-party, 3rd party, 3rd-party, partner, partners, reseller, resellers,
        integrator, system integrator, systems integrator, agency, contractor, subcontractor,
        consultancy, implementation partner, external consultant, idp vendor, distributor,
        carrier, external, auditor, external vendor, legacy vendor, payroll provider, hosting
        provider
    """),
    heads=phrase_set("""
        manager, managers, engineer, engineers, lead, leads, leader, director, directors,
        executive, executives, specialist, specialists, consultant, consultants, architect,
        architects, coordinator, administrator, administrators, admin, admins, representative,
        rep, reps, officer, owner, owners, sponsor, champion, analyst, analysts, developer,
        developers, dev, devs, trainer, trainers, crew, crews, instructor, contact, stakeholder,
        stakeholders, team, teams, head, president, vp, expert, experts, advisor, adviser,
        technician, operator, designer, scientist, counsel, controller, agent, agents,
        associate, strategist, facilitator, planner, supervisor, user, users, pm, csm, ae, se,
        tam, sme, smes, it, department, dept, desk, group, squad, buyer, accountant, recruiter,
        staff, partner, liaison, dba, poc
    """),
    head_ends=phrase_set(""),
    departments=phrase_set("""
        sales, support, engineering, product, finance, billing, legal, marketing, ops,
        operations, security, compliance, procurement, onboarding, implementation, success,
        services, professional services, customer success, customer support, client services,
        client success, customer care, customer service, customer experience, training,
        enablement, devops, infrastructure, data, platform, development, accounting, quality,
        qa, cs, it, hr, account management, solutions, technical support, revops, rd, r&d,
        infosec, tech, tech support, helpdesk, service desk
    """),
    ranks=phrase_set("""
        vp, svp, evp, director, head, manager, lead, vice president, senior director, senior
        manager, chief
    """),
    joins_all=phrase_set("and, with, plus"),
    joins_any=phrase_set("or, and/or"),
    owner_labels=phrase_set("""
        owner, owners, owned by, responsible, responsible party, responsibility, assignee,
        assignees, assigned to, assigned, who, dri, accountable, resp, lead by, led by,
        owner(s), task owner, done by, by, person, role, doer, ownership, driver, actor
    """),
    weak_labels=phrase_set("by, who, person, role, lead, actor, driver, doer, resp"),
    prepositions=phrase_set("""
        with, to, from, for, via, on, at, about, of, the, a, an, in, into, and, or, your, our,
        their, per, as, than
    """),
    object_verbs=phrase_set("""
        ping, ask, tell, notify, contact, email, mail, message, invite, tag, loop, follow,
        mention, introduce, cc
    """),
    audiences=phrase_set("""
        users, admins, administrators, developers, managers, stakeholders, everyone, all
    """),
    nobody=phrase_set("""
        n/a, na, n.a., none, nobody, tbd, tbc, tba, to be determined, to be confirmed, to be
        assigned, unassigned, unknown
    """),
    field_words=phrase_set("""
        name, owner, role, who, assignee, author, person, responsible, email
    """),
    value_ends=phrase_set("due, by, until"),
)
