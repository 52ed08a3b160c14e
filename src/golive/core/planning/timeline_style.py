"""Paint of the timeline: colours for light, dark and paper, patterns that read in black and white."""

from xml.sax.saxutils import escape, quoteattr

# Every colour is a custom property; the attribute beside it serves renderers without them.
PAINT = {
    "surface": 'fill="#ffffff"',
    "off": 'fill="#f1f1ee"',
    "some-off": 'fill="url(#glt-off)"',
    "grid": 'stroke="#e3e3e0" stroke-width="1"',
    "month": 'fill="#565b66" font-size="11" font-weight="600"',
    "tick": 'fill="#6b707b" font-size="11"',
    "phase": 'fill="#22262e" font-size="12.5" font-weight="650"',
    "band": 'fill="#f6f6f3"',
    "span": 'stroke="#22262e" stroke-width="2" fill="none"',
    "name": 'fill="#353a44" font-size="12"',
    "muted": 'fill="#6b707b" font-size="11.5"',
    "date": 'fill="#565b66" font-size="11.5"',
    "vendor": 'fill="#565b6b"',
    "customer": 'fill="url(#glt-customer)"',
    "third": 'fill="url(#glt-third)"',
    "customer-mark": 'fill="#8b3fa8"',
    "third-mark": 'fill="#2f6fb0"',
    "nobody": 'fill="none" stroke="#b3392f" stroke-width="1.25" stroke-dasharray="3 2"',
    "edge": 'fill="none" stroke="#565b6b" stroke-width="1"',
    "crit": 'fill="none" stroke="#22262e" stroke-width="1.75"',
    "undecided": 'fill="none" stroke="#22262e" stroke-width="1.25" stroke-dasharray="4 3"',
    "done": 'fill="#1d7a55"',
    "tick-mark": 'fill="none" stroke="#ffffff" stroke-width="1.5"',
    "ghost": 'fill="#c9cac6"',
    "slack": 'stroke="#6b707b" stroke-width="2" stroke-dasharray="0.1 5" stroke-linecap="round"',
    "dep": 'fill="none" stroke="#b4b7bd" stroke-width="1"',
    "mile": 'fill="#22262e"',
    "golive": 'fill="#0f6e4f" stroke="#ffffff" stroke-width="1.5"',
    "golive-line": 'stroke="#0f6e4f" stroke-width="1.25" stroke-dasharray="2 3"',
    "target": 'fill="none" stroke="#22262e" stroke-width="1.5"',
    "mile-label": 'fill="#353a44" font-size="11.5"',
    "today": 'stroke="#b3392f" stroke-width="1.25"',
    "today-label": 'fill="#b3392f" font-size="11" font-weight="600" text-anchor="middle"',
}

STYLE = """
.glt{color-scheme:light dark;font-family:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;font-variant-numeric:tabular-nums;
--tl-surface:light-dark(#fff,#1d1f25);--tl-off:light-dark(#f1f1ee,#25282f);--tl-band:light-dark(#f7f7f4,#22252c);--tl-grid:light-dark(#e3e3e0,#343841);
--tl-ink:light-dark(#22262e,#eceef2);--tl-ink-2:light-dark(#454a55,#bfc4ce);--tl-ink-3:light-dark(#646974,#9aa0ac);--tl-faint:light-dark(#b4b7bd,#565c68);
--tl-vendor:light-dark(#565b6b,#a5abba);--tl-customer:light-dark(#8b3fa8,#cf93e6);--tl-third:light-dark(#2f6fb0,#86b9ee);--tl-done:light-dark(#1d7a55,#5cc79b);--tl-accent:light-dark(#0f6e4f,#63d3a6);--tl-bad:light-dark(#b3392f,#f08d83)}
[data-theme=light] .glt{color-scheme:light}[data-theme=dark] .glt{color-scheme:dark}
.glt .surface{fill:var(--tl-surface)}.glt .off{fill:var(--tl-off)}.glt .band{fill:var(--tl-band)}.glt .grid{stroke:var(--tl-grid)}
.glt .month,.glt .date{fill:var(--tl-ink-2)}.glt .tick,.glt .muted{fill:var(--tl-ink-3)}.glt .phase,.glt .mile{fill:var(--tl-ink)}.glt .name,.glt .mile-label{fill:var(--tl-ink-2)}
.glt .span,.glt .crit,.glt .undecided,.glt .target{stroke:var(--tl-ink)}.glt .edge{stroke:var(--tl-vendor)}.glt .nobody{stroke:var(--tl-bad)}
.glt .vendor{fill:var(--tl-vendor)}.glt .customer-mark{fill:var(--tl-customer)}.glt .third-mark{fill:var(--tl-third)}.glt .customer-line{stroke:var(--tl-customer)}.glt .third-line{stroke:var(--tl-third)}
.glt .done{fill:var(--tl-done)}.glt .tick-mark{stroke:var(--tl-surface)}.glt .ghost{fill:var(--tl-faint)}.glt .slack{stroke:var(--tl-ink-3)}.glt .dep{stroke:var(--tl-faint)}.glt .dep-tip{fill:var(--tl-faint)}
.glt .golive{fill:var(--tl-accent);stroke:var(--tl-surface)}.glt .golive-line{stroke:var(--tl-accent)}.glt .golive-point .mile-label{fill:var(--tl-accent);font-weight:700}
.glt .month,.glt .tick,.glt .mile-label{paint-order:stroke;stroke:var(--tl-surface);stroke-width:3px;stroke-linejoin:round}
.glt .today{stroke:var(--tl-bad)}.glt .today-label{fill:var(--tl-bad)}
@media print{.glt{color-scheme:light;print-color-adjust:exact;-webkit-print-color-adjust:exact}}
"""

_ALLOWED = {0x09: " ", 0x0A: " ", 0x0D: " "}
_CONTROLS = {*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF} - _ALLOWED.keys()
_FORBIDDEN = dict.fromkeys(_CONTROLS, "\N{REPLACEMENT CHARACTER}")
_TRANSLATE = _ALLOWED | _FORBIDDEN


def xml_text(text: str) -> str:
    """Return text escaped for XML, with what XML forbids replaced."""
    plain = text.translate(_TRANSLATE).encode("utf-8", "replace").decode("utf-8")
    return escape(plain)


def tag(element: str, paint: str, text: str = "", *, title: str = "", **values: object) -> str:
    """Return one SVG element.

    Args:
        element: Its name.
        paint: Name of its paint, which becomes its class.
        text: Its text content, escaped here; "" for an empty element.
        title: What pointing at it shows, "" for nothing.
        values: Attributes; underscores stand for hyphens, floats get two decimals, None is left out.
    """
    parts = [element, f'class="{paint}"', PAINT[paint]]
    for name, value in values.items():
        if value is None:
            continue
        shown = f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else value
        parts.append(f"{name.replace('_', '-')}={quoteattr(str(shown))}")
    inner = (f"<title>{xml_text(title)}</title>" if title else "") + xml_text(text)
    return f"<{' '.join(parts)}>{inner}</{element}>" if inner else f"<{' '.join(parts)}/>"


DEFINITIONS = """<defs>
<pattern id="glt-customer" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="customer-line" stroke="#8b3fa8" stroke-width="3.4" d="M0 0V6"/></pattern>
<pattern id="glt-third" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="third-mark" fill="#2f6fb0" cx="2.5" cy="2.5" r="1.5"/></pattern>
<pattern id="glt-off" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="grid" stroke="#e3e3e0" stroke-width="2" d="M0 0V6"/></pattern>
<marker id="glt-tip" viewBox="0 0 6 6" refX="5.5" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path class="dep-tip" fill="#b4b7bd" d="M0 0L6 3L0 6Z"/></marker>
</defs>"""
