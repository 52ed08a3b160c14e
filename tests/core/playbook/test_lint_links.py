"""Which texts can be the address of a link, judged without fetching anything."""

import pytest

from golive.core.playbook.lint.content import why_no_link


@pytest.mark.parametrize(
    "url",
    [
        "https://docs.example.com",
        "https://docs.example.com:8443/a/b?c=d&e=[f]#g",
        "http://intranet/wiki",
        "https://localhost:8080",
        "https://user@example.com/x",
        "https://[::1]:8080/x",
        "https://müller.example/ü",
        "mailto:help@example.com",
        "mailto:help@example.com?subject=Hello",
        "tel:+4712345678",
        "slack://channel?id=C01",
        "./notes.md",
        "../runbooks/start.md#top",
        "/wiki/start",
        "notes.md",
        "folder/notes",
        "?page=2",
        "#resources",
        "glossary",
        "docs.example.com:8080",
        "https://example.com/{{board}}",
        "https://<your-host>/x",
    ],
)
def test_address_can_be_one(url):
    assert why_no_link(url) == ""


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("", "it is a stand-in"),
        ("#", "it is a stand-in"),
        ("TODO", "it is a stand-in"),
        ("https://docs.example.com/a b", "it holds a blank"),
        ("https//docs.example.com", "the colon behind “http” is missing"),
        ("www.example.com", "it does not begin with “https://”"),
        ("htps://example.com", "there is no “htps:”"),
        ("https:/example.com", "“//” is missing"),
        ("https://", "it names no host"),
        ("https:///path", "it names no host"),
        ("http://https://example.com", "it begins twice"),
        ("https://docs..example.com", "“docs..example.com” cannot be a host"),
        ("https://docs,example.com", "“docs,example.com” cannot be a host"),
        ("https://-example.com", "“-example.com” cannot be a host"),
        ("https://example.com:99999/x", "“99999” cannot be a port"),
        ("https://example.com:http/x", "“http” cannot be a port"),
        ("mailto:help", "it is no e-mail address"),
        ("!!!", "it is no path either"),
    ],
)
def test_text_cannot_be_an_address(url, why):
    assert why_no_link(url) == why
