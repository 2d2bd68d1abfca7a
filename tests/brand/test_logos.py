"""Logos: what kind of picture bytes are, and what an SVG may not hold."""

import pytest

from helpers.pictures import adobe, jpeg, png
from perspectief.source.logos import dangers, picture_kind

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def svg(inside: str, before: str = "") -> bytes:
    return f"{before}{HEAD}{inside}</svg>".encode()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (svg(""), "svg"),
        (b"\xef\xbb\xbf" + svg("", '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b">'), "svg"),
        (png(), "png"),
        (jpeg(), "jpeg"),
        (jpeg(colours=1), "jpeg"),
        (jpeg(before=adobe(1)), "jpeg"),
        (jpeg(colours=4, before=adobe(2)), ""),
        (jpeg(before=adobe(0)), ""),
        (jpeg()[:24] + b"\xff\xd9", ""),
        (png()[:-1], ""),
        (png(4001, 1), ""),
        (jpeg(1, 4001), ""),
        (jpeg(0, 0), ""),
        (b"\x89PNG\r\n\x1a\nIEND\xaeB`\x82", ""),
        (b"\xff\xd8\xff\xd9", ""),
        (b"", ""),
        (b"GIF89a", ""),
        (b"<html><svg></svg></html>", ""),
        (b"<svg></svg>", ""),
        (svg("<g>"), ""),
        (svg("").decode().encode("utf-16"), ""),
    ],
)
def test_kind_is_read_from_the_bytes(data: bytes, kind: str) -> None:
    """What a picture is shows in its bytes; what is not whole, or too large, is none."""
    assert picture_kind(data) == kind


def test_a_small_picture_inside_says_nothing() -> None:
    """How large a JPEG is stands in it itself, not in the small one that a camera puts in it."""
    inside = b"Exif\0\0" + jpeg(9, 9, colours=4)
    assert picture_kind(jpeg(4000, 1, before=inside)) == "jpeg"
    assert picture_kind(jpeg(4001, 1, before=inside)) == ""


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<path onload="alert(1)"/>',
        '<a xlink:href="javascript:alert(1)"><path/></a>',
        "<foreignObject><p/></foreignObject>",
        '<image href="https://example.org/x.png"/>',
        '<image xlink:href="../x.png"/>',
        '<use href="other.svg#a"/>',
        "<style>@import 'x.css';</style>",
        "<style>path { fill: url( 'https://example.org/x') }</style>",
        '<path style="fill:url(//example.org)"/>',
        '<path fill="url(&#x68;ttps://example.org)"/>',
        '<g id="a"><use href="#b"/></g><use href="#a"/>',
    ],
)
def test_more_than_a_picture_is_told(inside: str) -> None:
    """Code, what comes from elsewhere, and parts that use parts are found in an SVG."""
    assert len(dangers(svg(inside))) == 1


def test_definitions_are_not_read() -> None:
    """A file that defines words of its own is told of before anybody reads it."""
    words = "".join(f'<!ENTITY w{n} "{f"&w{n - 1};" * 10}">' for n in range(1, 30))
    bomb = svg("&w29;", f'<!DOCTYPE svg [<!ENTITY w0 "x">{words}]>')
    assert (picture_kind(bomb), len(dangers(bomb))) == ("svg", 1)


@pytest.mark.parametrize(
    "inside",
    [
        "",
        '<!-- url(https://example.org) --><path fill="url( #a )"/>',
        '<path id="b"/><use href="#b"/><use href="#b"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        "<style>path { fill: #ee7700 }</style>",
        '<metadata><x resource="https://example.org"/></metadata>',
    ],
)
def test_an_ordinary_logo_is_only_a_picture(inside: str) -> None:
    """What drawing programs write is no danger."""
    assert dangers(svg(inside)) == ()
