"""The registry: spellings of one role meet, like names are asked about, others are left alone."""

import pytest

from golive.core.playbook.model import Party, RoleUse, Side
from golive.core.playbook.roles import (
    alike_roles,
    collect_roles,
    read_aliases,
    role_key,
    same_but_for_form,
    side_of,
)


def _registry(*uses):
    return collect_roles((Party(name, side_of(name)), line) for name, line in uses)


@pytest.mark.seed("S238")
@pytest.mark.parametrize(
    "spellings",
    [
        (
            "Customer Success Manager",
            "customer success manager",
            "CSM",
            "CSMs",
            "CS Manager",
            "Customer Success Managers",
        ),
        ("Engineering Lead", "Engineering lead", "engineering leads"),
        ("VP Engineering", "Vice President Engineering"),
        ("Project Manager", "PM", "project-manager"),
        ("Account Executive", "AE"),
        ("Client PM", "Customer Project Manager"),
    ],
)
def test_spellings_of_one_role_have_one_key(spellings):
    assert len({role_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("CS Manager", "CS Engineer"),
        ("Technical Lead", "Engineering Lead"),
        ("Customer Success Manager", "Customer Success Team"),
        ("VP Engineering", "Engineering Manager"),
        ("Product Manager", "Project Manager"),
        ("Customer", "Vendor"),
    ],
)
def test_different_roles_have_different_keys(first, second):
    assert role_key(first) != role_key(second)


def test_registry_keeps_spellings_and_lines_in_order_of_first_use():
    roles = _registry(
        ("CSM", 9), ("Customer", 10), ("Customer Success Manager", 12), ("CSM", 30)
    )

    assert roles == (
        RoleUse(
            "customer-success-manager",
            "CSM",
            Side.VENDOR,
            ("CSM", "Customer Success Manager"),
            (9, 12, 30),
        ),
        RoleUse("customer", "Customer", Side.CUSTOMER, ("Customer",), (10,)),
    )


@pytest.mark.seed("S238")
@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("CS Manager", "CS Engineer", "RO001"),
        ("Onboarding Manager", "Onboarding Specialist", "RO001"),
        ("Technical Lead", "Engineering Lead", "RO002"),
        ("Onboarding Manager", "Implementation Manager", "RO002"),
        ("Sales Account Executive", "Account Executive", "RO003"),
        ("Implementation Consultant", "Implementaton Consultant", "RO004"),
    ],
)
def test_like_names_are_asked_about(first, second, reason):
    (pair,) = alike_roles(_registry((first, 1), (second, 2)))

    assert (pair.first.name, pair.second.name, pair.reason) == (first, second, reason)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("VP Engineering", "Engineering Lead"),
        ("VP Customer Success", "Customer Success Manager"),
        ("Sales Engineer", "Sales Manager"),
        ("Support Engineer", "Support Manager"),
        ("Project Manager", "Product Manager"),
        ("Customer Project Lead", "Project Lead"),
        ("Senior Engineer", "Engineer"),
        ("Project managers", "Kestrel PM"),
        ("Customer stakeholders", "Customer PM"),
    ],
)
def test_names_that_mean_two_people_are_left_alone(first, second):
    assert alike_roles(_registry((first, 1), (second, 2))) == ()


def test_roles_named_on_one_line_are_two_people():
    assert alike_roles(_registry(("CS Manager", 4), ("CS Engineer", 4))) == ()


def test_a_thousand_roles_are_compared_quickly():
    roles = _registry(*((f"Person{n} Lead", n) for n in range(1000)))

    assert len(roles) == 1000
    assert alike_roles(roles) == () or all(
        pair.reason == "RO004" for pair in alike_roles(roles)
    )


def test_form_is_case_plural_and_hyphens_only():
    assert same_but_for_form("Project Manager", "project-managers")
    assert not same_but_for_form("CSM", "Customer Success Manager")


def test_aliases_of_the_settings_join_two_names():
    aliases = read_aliases({"roles.CS Engineer": "CSM", "language": "en", "roles.Helper": ""})
    uses = [
        (Party("CS Engineer", Side.VENDOR), 3),
        (Party("Customer Success Manager", Side.VENDOR), 5),
    ]

    (role,) = collect_roles(uses, aliases)

    assert aliases == {"customer-success-engineer": "customer-success-manager"}
    assert (role.key, role.lines) == ("customer-success-manager", (3, 5))
    assert role.spellings == ("CS Engineer", "Customer Success Manager")
