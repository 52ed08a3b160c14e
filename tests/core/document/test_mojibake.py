"""Damaged runs are restored, right text beside them stays, what is lost is said."""

import pytest

from golive.core.document.decode import decode_text
from golive.core.document.repair import repair


def repaired(text: str) -> tuple[str, list[str]]:
    result = repair(decode_text(text))
    return result.text, [diagnostic.code for diagnostic in result.diagnostics]


def misread(text: str, code_page: str = "cp1252") -> str:
    return "".join(
        bytes([byte]).decode(code_page, "ignore") or chr(byte) for byte in text.encode()
    )


@pytest.mark.seed("S168")
@pytest.mark.parametrize(
    "word",
    [
        "🎉",
        "✅",
        "été",
        "don’t",
        "“so”",
        "– —",
        "€5",
        "25 °C".replace(" ", "\xa0"),
        "Über",
        "œuvre",
        "à la",
        "Привет",
        "日本",
        "☐ ☑",
        "→",
        "ção",
        "naïve",
    ],
)
def test_misread_text_is_restored(word):
    assert repaired(f"- Say {misread(word)} 🎉 Größe") == (f"- Say {word} 🎉 Größe", ["RP010"])


@pytest.mark.parametrize("word", ["é", "’", "ü", "🎉"])
def test_text_misread_twice_is_restored(word):
    assert repaired(misread(misread(word))) == (word, ["RP010"])


@pytest.mark.parametrize("word", ["é", "’", "→", "🎉", "✅", "…", "ä", "ñ"])
def test_text_misread_as_mac_roman_is_restored(word):
    assert repaired("caf" + misread(word, "mac_roman")) == (f"caf{word}", ["RP010"])


def test_cp1252_read_as_latin_1_is_restored():
    assert repaired("\x93so\x94 \x96 caf\xe9") == ("“so” – café", ["RP010"])


@pytest.mark.parametrize(
    "text",
    [
        "MAÇÃ»",
        "«MAÇÃ»",
        "MANHÃ—TARDE",
        "IRMÃ™",
        "Â",
        "Â À Ã",
        "«É»",
        "« marché\xa0»",
        "voilà\xa0»",
        "SÃO PAULO",
        "ÉTÉ®",
        "“Ça”",
        "l’été…",
        "Größe „so“ – …",
        "5 ≥ √2",
        "¿Qué?",
        "👩\u200d💻 🎉",
        "Привет",
        "Ünlü ÄÖÜ ß",
        "10 £ – 5 €",
        "Đã",
    ],
)
def test_right_text_stays(text):
    assert repaired(text) == (text, [])


@pytest.mark.parametrize("text", ["ðŸŽ and on", "â€œso", "lost \ufffd here"])
def test_lost_characters_are_said(text):
    _, codes = repaired(text)

    assert "RP011" in codes or text.startswith("â€œ")


def test_lost_characters_are_kept():
    assert repaired("so ðŸŽ on") == ("so ðŸŽ on", ["RP011"])


def test_columns_behind_a_restored_run_are_those_of_the_source():
    line = repair(decode_text("a ðŸŽ‰ b")).lines[0]

    assert line.text == "a 🎉 b"
    assert [line.source_column(at) for at in range(5)] == [1, 2, 3, 7, 8]
