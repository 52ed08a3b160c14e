"""Owners in every notation, their sides, participants, RACI letters."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from golive.core.playbook.model import Owner, OwnerRule, Party, Side
from golive.core.playbook.roles import (
    find_owner_in_text,
    is_group,
    is_raci_cell,
    is_role,
    joint_side,
    read_owner,
    read_participants,
    read_raci,
    side_of,
)

V, C, B, T, U = Side.VENDOR, Side.CUSTOMER, Side.BOTH, Side.THIRD_PARTY, Side.UNKNOWN
ONE, ALL, ANY = OwnerRule.ONE, OwnerRule.ALL, OwnerRule.ANY


@pytest.mark.seed("S233")
@pytest.mark.parametrize(
    ("text", "role", "side", "rule", "parties"),
    [
        ("CS Engineer", "CS Engineer", V, ONE, [("CS Engineer", V)]),
        ("Customer", "Customer", C, ONE, [("Customer", C)]),
        ("CS Engineer + Customer", "CS Engineer + Customer", B, ALL, [("CS Engineer", V), ("Customer", C)]),
        ("[Customer/Internal]", "Customer/Internal", B, ANY, [("Customer", C), ("Internal", V)]),
        ("Customer PM", "Customer PM", C, ONE, [("Customer PM", C)]),
        ("Customer stakeholders", "Customer stakeholders", C, ONE, [("Customer stakeholders", C)]),
        ("Engineering lead", "Engineering lead", V, ONE, [("Engineering lead", V)]),
    ],
)  # fmt: skip
def test_owner_of_the_seed_is_read(text, role, side, rule, parties):
    assert read_owner(text) == Owner(role, side, rule, tuple(Party(*each) for each in parties))


@pytest.mark.parametrize(
    ("text", "side", "rule", "names"),
    [
        ("A & B", U, ALL, ["A", "B"]),
        ("CSM and Customer", B, ALL, ["CSM", "Customer"]),
        ("CSM & AE", V, ALL, ["CSM", "AE"]),
        ("A / B", U, ANY, ["A", "B"]),
        ("CSM / Customer", B, ANY, ["CSM", "Customer"]),
        ("IT or Vendor", B, ANY, ["IT", "Vendor"]),
        ("Customer and/or Partner", C, ANY, ["Customer", "Partner"]),
        ("CSM/AE", V, ANY, ["CSM", "AE"]),
        ("CSM/Technical Lead", V, ANY, ["CSM", "Technical Lead"]),
        ("Sales/Support", V, ANY, ["Sales", "Support"]),
        ("CSM, Customer IT", B, ALL, ["CSM", "Customer IT"]),
        ("Customer, CSM and AE", B, ALL, ["Customer", "CSM", "AE"]),
        ("CSM with Customer", B, ALL, ["CSM", "Customer"]),
        ("Anna and Ben", U, ALL, ["Anna", "Ben"]),
        ("Anna/Ben", U, ANY, ["Anna", "Ben"]),
        ("you/CSM", B, ANY, ["you", "CSM"]),
        ("CSM + Customer / Partner", B, ALL, ["CSM", "Customer", "Partner"]),
        ("[CS Engineer] + [Customer]", B, ALL, ["CS Engineer", "Customer"]),
        ("Both", B, ALL, ["Both"]),
        ("CSM + / Customer", B, ALL, ["CSM", "Customer"]),
        ("CSM + + Customer", B, ALL, ["CSM", "Customer"]),
    ],
)
def test_several_owners_share_or_choose(text, side, rule, names):
    owner = read_owner(text)

    assert owner is not None
    assert (owner.side, owner.rule) == (side, rule)
    assert [party.role for party in owner.parties] == names


@pytest.mark.parametrize(
    "text",
    [
        "R&D Manager", "Sales/Marketing Ops", "VP, Customer Success", "Training and Enablement Manager",
        "QA/Test Engineer", "Sales & Marketing Lead", "UI/UX Designer", "R and D Lead",
        "CSM (backup: AE, TAM)", "Head of Research and Development",
    ],
)  # fmt: skip
def test_title_with_a_joining_mark_stays_one_role(text):
    owner = read_owner(text)

    assert owner is not None
    assert (owner.rule, [party.role for party in owner.parties]) == (ONE, [text])


@pytest.mark.parametrize(
    ("text", "role", "side"),
    [
        ("@anna", "@anna", U),
        ("[CSM]", "CSM", V),
        ("**CSM**", "CSM", V),
        ("Customer (IT admin)", "Customer (IT admin)", C),
        ("Anna Berg (CSM)", "Anna Berg (CSM)", V),
        ("Acme: IT", "Acme: IT", C),
        ("Acme: CSM", "Acme: CSM", V),
        ("anna@acme.com", "anna@acme.com", U),
        ("Anna Berg", "Anna Berg", U),
        ("(Technical Lead)", "Technical Lead", V),
    ],
)
def test_one_owner_in_other_notations(text, role, side):
    owner = read_owner(text)

    assert owner is not None
    assert (owner.role, owner.side, owner.rule) == (role, side, ONE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "-",
        "—",
        "TBD",
        "TBD + TBD",
        "n/a",
        "?",
        "[Owner]",
        "[Author name]",
        "<owner>",
        "{{owner}}",
        "x" * 300,
    ],
)
def test_no_owner_is_read_from_an_open_field_or_a_dash(text):
    assert read_owner(text) is None


@pytest.mark.parametrize("text", ["CSM +", "+ CSM", "CSM /", "CSM &", "| CSM |", "CSM, "])
def test_a_sign_that_parts_nothing_is_no_part_of_an_owner(text):
    assert read_owner(text) == Owner("CSM", V, ONE, (Party("CSM", V),))


@pytest.mark.seed("S171")
@pytest.mark.parametrize(
    ("role", "side"),
    [
        ("Customer Success Manager", V), ("CS Manager", V), ("Technical Lead", V), ("Engineering Lead", V),
        ("VP Engineering", V), ("Sales Account Executive", V), ("VP Customer Success", V),
        ("Customer Success Team", V), ("Client Services Lead", V), ("Chief Customer Officer", V),
        ("Partner Manager", V), ("Support", V), ("us", V), ("Internal", V), ("CSE", V),
        ("Customer's IT team", C), ("Client", C), ("Executive sponsor", C), ("IT admin", C),
        ("End users", C), ("Technical point of contact", C), ("Customer Project Lead", C), ("You", C),
        ("Implementation partner", T), ("Reseller", T), ("3rd party", T), ("System integrator", T), ("Partner team", T), ("Acme reseller", T),
        ("everyone", B), ("Jo", U), ("", U),
    ],
)  # fmt: skip
def test_side_follows_from_the_words(role, side):
    assert side_of(role) is side


@pytest.mark.parametrize(
    ("language", "text", "side", "names"),
    [
        ("de", "Kunde + Projektleiter", B, ["Kunde", "Projektleiter"]),
        ("de", "CSM und Kunde", B, ["CSM", "Kunde"]),
        ("de", "Kunden-IT", C, ["Kunden-IT"]),
        ("de", "Kundenbetreuer", V, ["Kundenbetreuer"]),
        ("fr", "Client et Chef de projet", B, ["Client", "Chef de projet"]),
        ("es", "Cliente o Gerente de cuenta", B, ["Cliente", "Gerente de cuenta"]),
        ("pt", "Cliente e Gerente de contas", B, ["Cliente", "Gerente de contas"]),
    ],
)
def test_owner_is_read_in_other_languages(language, text, side, names):
    owner = read_owner(text, language)

    assert owner is not None
    assert (owner.side, [party.role for party in owner.parties]) == (side, names)


@pytest.mark.seed("S13")
@pytest.mark.seed("S14")
@pytest.mark.seed("S15")
def test_participants_are_read_in_order():
    found = read_participants("Customer Success Manager, Technical Lead, Customer stakeholders")

    assert found == (
        Party("Customer Success Manager", V),
        Party("Technical Lead", V),
        Party("Customer stakeholders", C),
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("CSM, CSM and Customer", ["CSM", "Customer"]),
        ("**CSM**; Customer PM.", ["CSM", "Customer PM"]),
        ("TBD", []),
        ("", []),
    ],
)
def test_participants_are_named_once(text, names):
    assert [party.role for party in read_participants(text)] == names


@pytest.mark.parametrize(
    ("letters", "role", "rule"),
    [
        (["R", "A", "I"], "CSM", ONE),
        (["R/A", "C", "I"], "CSM", ONE),
        (["R", "R", "A"], "CSM + Customer", ALL),
        (["I", "A", "C"], "Customer", ONE),
        (["", "X", "-"], "Customer", ONE),
        (["**R**", "", ""], "CSM", ONE),
    ],
)
def test_raci_letters_name_the_owner(letters, role, rule):
    owner = read_raci(["CSM", "Customer", "AE"], letters)

    assert owner is not None
    assert (owner.role, owner.rule) == (role, rule)


def test_raci_row_without_letters_has_no_owner():
    assert read_raci(["CSM", "Customer"], ["C", "I"]) is None
    assert read_raci(["CSM"], []) is None
    assert is_raci_cell("A/R")
    assert is_raci_cell(" c, i ")
    assert not is_raci_cell("Call")
    assert not is_raci_cell("")


@pytest.mark.parametrize(
    ("text", "role", "rest"),
    [
        ("Send invite (Owner: CSM)", "CSM", "Send invite"),
        ("Send invite [owner: Customer IT]", "Customer IT", "Send invite"),
        ("Send invite. Owner: CSM", "CSM", "Send invite"),
        ("Send invite — Owner: Anna Berg", "Anna Berg", "Send invite"),
        ("Send invite **Owner:** CSM", "CSM", "Send invite"),
        ("Configure SSO | Owner: IT admin", "IT admin", "Configure SSO"),
        ("Owner: Anna Berg; Due: 2026-03-03", "Anna Berg", "; Due: 2026-03-03"),
        ("Send invite — CSM", "CSM", "Send invite"),
        ("Send invite - Customer IT", "Customer IT", "Send invite"),
        ("Confirm go-live – Customer + CSM", "Customer + CSM", "Confirm go-live"),
        ("[CSM] Send invite", "CSM", " Send invite"),
        ("Send invite [CSM]", "CSM", "Send invite"),
        ("Provide VPN access [Customer]", "Customer", "Provide VPN access"),
        ("Send invite @anna", "@anna", "Send invite"),
        ("Assign tasks - @anna, @ben", "@anna + @ben", "Assign tasks"),
        ("Load prices @mira + Revenue Manager", "@mira + Revenue Manager", "Load prices"),
        ("Open it — @mira / Technical Lead", "@mira / Technical Lead", "Open it"),
        ("Choose ten articles (Shop + Feed Team)", "Shop + Feed Team", "Choose ten articles"),
        ("[@anna] Send the list", "@anna", " Send the list"),
        ("@anna: send invite", "@anna", "send invite"),
        ("Open firewall (IT + Vendor)", "IT + Vendor", "Open firewall"),
        ("Send invite (CSM)", "CSM", "Send invite"),
        ("CSM: send the invite", "CSM", "send the invite"),
        ("**Customer**: provide the user list", "Customer", "provide the user list"),
    ],
)
def test_owner_is_found_in_running_text(text, role, rest):
    found = find_owner_in_text(text)

    assert found is not None
    owner, start, end = found
    assert owner.role == role
    assert text[:start] + text[end:] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Email [Customer Name]",
        "Tell all @anna @here",
        "Phone our Technical Lead (CSM)",
        "Ask for Technical Lead (CSM)",
        "Train everybody — End users",
        "[TBD] Send the list",
        "Send contract to [Customer]",
        "Ping @anna",
        "Send notes to @anna",
        "Post it in @channel",
        "Introduce Customer Success Manager (CSM)",
        "Meet with Anna Berg (CSM)",
        "Train staff (admins)",
        "Train everybody - end users",
        "Set up SSO (if applicable)",
        "Kickoff (60 min)",
        "Use the [CSM](https://docs.example.com) guide",
        "Watch logs - first 4 hours",
        "Call at noon - support",
        "Data Migration - Extract data from the old system",
        "Security: review the settings",
        "Note: contact the team",
        "Duration: 60 minutes",
        "Include: Customer Success Manager, Technical Lead",
        "Send to anna@acme.com",
        "Email the IT admin",
        "CSM:",
        "(CSM)",
        "[CSM]",
        "",
    ],
)
def test_text_that_only_looks_like_an_owner_stays_text(text):
    assert find_owner_in_text(text) is None


def test_due_date_beside_an_owner_stays_readable():
    text = "Send list (Owner: CSM, due: Fri)"
    found = find_owner_in_text(text)

    assert found is not None
    assert text[found[1] : found[2]] == "CSM"


def test_joint_side_of_several_parties():
    assert joint_side([Party("a", V), Party("b", C)]) is B
    assert joint_side([Party("a", V), Party("b", U)]) is V
    assert joint_side([Party("a", T), Party("b", C)]) is C
    assert joint_side([Party("a", T)]) is T
    assert joint_side([]) is U


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("CSM", True), ("Technical Lead", True), ("VP of Engineering", True), ("Customer IT", True),
        ("Anna Berg (CSM)", True), ("Support", True), ("Anna Berg", False), ("first 4 hours", False),
        ("talk to the manager", False), ("lead", False), ("", False), ("We", False),
    ],
)  # fmt: skip
def test_is_role_is_certain_or_says_no(text, answer):
    assert is_role(text) is answer


def test_group_is_told_from_one_person():
    assert is_group("Customer stakeholders")
    assert is_group("CS team")
    assert not is_group("Technical Lead")


TEXTS = st.text(alphabet=st.sampled_from("aB @[]():+/&,-—.*_OownerCSM\tüß1"), max_size=120)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_any_text_gives_an_owner_that_stands_in_it_or_none(text):
    owner = read_owner(text)
    if owner is not None:
        assert owner.parties
        assert owner.role
    found = find_owner_in_text(text)
    if found is not None:
        assert 0 <= found[1] < found[2] <= len(text)
        assert all(party.role for party in found[0].parties)


@pytest.mark.parametrize(
    "piece", ["a (", "Owner: ", "@a ", "- x ", "[a] ", " ", "a: ", "A & ", "(((", "** "]
)
def test_repeated_marks_are_read_at_once(piece):
    text = piece * (1990 // len(piece))

    assert read_owner(text) is None or len(text) <= 200
    assert find_owner_in_text(text) is None or piece in {"Owner: ", "@a ", "- x "}
