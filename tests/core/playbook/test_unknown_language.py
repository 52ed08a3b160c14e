"""Documents in a language that golive has no words for are said to be so."""

import pytest

from golive.core.playbook.read import read_playbook
from golive.core.vocabulary import LANGUAGES, is_foreign

SWEDISH = """# Start för nya kunder

## Avtal

- [ ] Adress kontrollerad av kunden (om den är ny)
- [ ] Plan godkänd och skickad till kunden
- [ ] Möte för alla som ska ha en nyckel
"""


def codes(text):
    return [found.code for found in read_playbook(text.encode()).diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        SWEDISH,
        "# Start\n\n- [ ] De lijst van de klant naar het team sturen\n- [ ] Alle sleutels zijn bij de klant\n",
        "# Avvio\n\n- [ ] La lista dei clienti è nella cartella\n- [ ] Il cliente prova il negozio con una cassa\n",
        "# Старт\n\n- [ ] Отправить список клиентов команде до запуска магазина\n- [ ] Проверить кассу\n",
        "# 開始\n\n- [ ] 顧客の一覧を確認して、担当者へ送付してください。期限は来週の月曜日です。ご確認をお願いします。\n",
    ],
)
def test_unknown_language_is_said_once_and_the_text_is_still_read(text):
    playbook = read_playbook(text.encode())

    assert [found.code for found in playbook.diagnostics].count("OL010") == 1
    assert playbook.items
    assert playbook.meta.language in LANGUAGES


def test_language_that_the_document_names_and_golive_does_not_know_is_said():
    found = codes(f"---\nlanguage: sv\n---\n\n{SWEDISH}")

    assert "OL011" in found
    assert "OL010" not in found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# SSO\n\n- [ ] SAML\n- [ ] SCIM\n- [ ] DNS\n- [ ] CDN\n",
        "# Kickoff\n\n- [ ] Send the list to Müller & Søn\n- [ ] Call them on Monday\n",
        "# R\n\n| Task | A | B |\n|---|---|---|\n| Load the stock | R | A |\n| Open | C | I |\n",
        "# Plan\n\nMed den nya planen. The customer and the team agree on all of it, for the stock is theirs.\n",
    ],
)
def test_known_and_wordless_documents_are_not(text):
    assert not {"OL010", "OL011"} & set(codes(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_named_language_is_taken_as_said(language):
    assert not {"OL010", "OL011"} & set(codes(f"---\nlanguage: {language}\n---\n\n{SWEDISH}"))


def test_letters_alone_decide_only_where_there_are_enough():
    assert not is_foreign("# Плейбук\n\nShop")
