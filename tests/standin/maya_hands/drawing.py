"""Draws a window of the stand-in as HTML, so that somebody can look at its layout.

Not Maya's look: its boxes in their places.
"""

from __future__ import annotations

import html

from maya.cmds import _ui_elements as ui

_STYLE = """body{background:#222;margin:20px;font:13px sans-serif;color:#ddd}
.window{display:inline-block;background:#444;border:1px solid #111}
.title{background:#333;padding:4px 8px;color:#bbb}.inside{padding:8px}
.columnLayout,.scrollLayout,.formLayout,.frame{display:flex;flex-direction:column;gap:4px}
.rowLayout,.shelfLayout,.menus{display:flex;flex-direction:row;gap:6px;align-items:center}
.frame>b{background:#555;padding:3px 6px;display:block}.frame>.in{padding:6px;background:#404040}
button{background:#5d5d5d;color:#eee;border:1px solid #333;padding:4px 12px}button:disabled{color:#888}
input,select,textarea{background:#2b2b2b;color:#ddd;border:1px solid #222;padding:2px 4px}
.list{background:#2b2b2b;border:1px solid #222;min-height:60px;padding:2px;white-space:pre;
overflow:hidden}
.chosen{background:#5285a6}.tabs>span{padding:3px 8px;background:#383838;margin-right:2px}.tabs>.chosen{background:#555}
.line{display:flex;gap:6px;align-items:center}.line input{flex:1}
.bar{background:#2b2b2b;height:14px}.bar>i{display:block;height:14px;background:#5285a6}.grey{color:#888}"""

# Of fixed width for Japanese too (two cells a character), as Maya's is; monospace alone falls back to any other font.
_EVEN_FONT = 'font-size:14px;font-family:"IPAGothic","Noto Sans Mono CJK JP","MS Gothic","Osaka-Mono",monospace'


def drawn_html(window):
    """A whole HTML page with one window, by its name."""
    element = ui.needed(window, {"window"})
    menus = "".join(f"<span>{_text(one, 'label')}</span>" for one in element.children if one.kind == "menu")
    bar = f"<div class='menus inside'>{menus}</div>" if menus else ""
    inside = "".join(_drawn(one) for one in element.children if one.kind != "menu")
    size = element.flags.get("widthHeight") or (element.flags.get("width", 0), element.flags.get("height", 0))
    width = f"width:{size[0]}px;" if size[0] else ""
    return (
        f"<!doctype html><meta charset='utf-8'><title>{_text(element, 'title')}</title><style>{_STYLE}</style>"
        f"<div class='window' style='{width}'><div class='title'>{_text(element, 'title')}</div>"
        f"{bar}<div class='inside'>{inside}</div></div>"
    )


def _text(element, flag, default=""):
    return html.escape(str(element.flags.get(flag, default)))


def _drawn(element):
    if not element.flags.get("visible", True) or not element.flags.get("manage", True):
        return ""
    draw = _DRAWN.get(element.kind)
    if draw is not None:
        return draw(element)
    if element.kind in ui.LAYOUTS:
        return f"<div class='{element.kind}'>{_children(element)}</div>"
    return f"<span class='grey'>[{element.kind} {html.escape(element.name)}]</span>"


def _children(element):
    return "".join(_drawn(child) for child in element.children)


def _disabled(element):
    return "" if element.flags.get("enable", True) else " disabled"


def _label(element):
    text = _text(element, "label")
    return f"<label>{text}</label> " if text else ""


def _button(element):
    shown = element.flags.get("label") or element.flags.get("image") or element.name
    tip = _text(element, "annotation")
    return f"<button title='{tip}'{_disabled(element)}>{html.escape(str(shown))}</button>"


def _field(element):
    value = element.flags.get("text", "")
    button = f" <button>{_text(element, 'buttonLabel')}</button>" if element.kind == "textFieldButtonGrp" else ""
    label = _label(element) if element.kind.endswith("Grp") else ""
    return f"<div class='line'>{label}<input value='{html.escape(str(value))}'{_disabled(element)}>{button}</div>"


def _box(element):
    ticked = " checked" if element.flags.get("value") else ""
    return f"<div><input type='checkbox'{ticked}{_disabled(element)}> {_text(element, 'label')}</div>"


def _radio_buttons(element):
    count = int(element.flags.get("numberOfRadioButtons", 1))
    labels = list(element.flags.get(f"labelArray{count}", [])) or [element.flags.get("label1", "")]
    chosen = int(element.flags.get("select", 0))
    parts = []
    for number, label in enumerate(labels, 1):
        ticked = " checked" if number == chosen else ""
        parts.append(f"<input type='radio'{ticked}> {html.escape(str(label))}")
    return f"<div>{_label(element)}{' '.join(parts)}</div>"


def _options(element):
    chosen = int(element.flags.get("select", 1))
    rows = "".join(
        f"<option{' selected' if number == chosen else ''}>{_text(item, 'label')}</option>"
        for number, item in enumerate(element.children, 1)
    )
    return f"<div>{_label(element)}<select{_disabled(element)}>{rows}</select></div>"


def _font(element):
    return _EVEN_FONT if "fixedWidth" in str(element.flags.get("font", "")) else ""


def _words(element):
    return f"<div style='white-space:pre-wrap;{_font(element)}'>{_text(element, 'label')}</div>"


def _rows(element):
    parts = [f"<div{' class=chosen' if on else ''}>{html.escape(str(text))}</div>" for text, on in element.items]
    return f"<div class='list' style='{_font(element)}'>{''.join(parts)}</div>"


def _frame(element):
    inside = "" if element.flags.get("collapse") else f"<div class='in'>{_children(element)}</div>"
    mark = "▸" if element.flags.get("collapse") else "▾"
    return f"<div class='frame'><b>{mark} {_text(element, 'label')}</b>{inside}</div>"


def _bar(element):
    low, high = element.flags.get("minValue", 0), element.flags.get("maxValue", 100) or 1
    part = 100 * (element.flags.get("progress", 0) - low) / max(1, high - low)
    return f"<div class='bar'><i style='width:{part:.0f}%'></i></div>"


_DRAWN = {
    **dict.fromkeys(("button", "shelfButton"), _button),
    **dict.fromkeys(("textField", "textFieldGrp", "textFieldButtonGrp"), _field),
    "checkBox": _box,
    "radioButtonGrp": _radio_buttons,
    "optionMenu": _options,
    "textScrollList": _rows,
    "menuItem": lambda element: "",
    "text": _words,
    "frameLayout": _frame,
    "progressBar": _bar,
}
