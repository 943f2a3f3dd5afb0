import fc from "fast-check";
import { attribute, attributes, withAttribute } from "../../../src/xlsx/xml/attributes";
import { checkXml } from "../../../src/xlsx/xml/scan-xml";
import { XmlDocument } from "../../../src/xlsx/xml/xml-document";
import { XmlElement } from "../../../src/xlsx/xml/xml-element";
import { decodeXstring, encodeXstring, escapeXml, unescapeXml } from "../../../src/xlsx/xml/xml-text";
import { packageParts } from "../../support/package-inventory";
import { FIXTURES, fixtureBytes } from "../../support/workbook-fixtures";

function takeApart(element: XmlElement, depth: number): void {
  if (depth === 0) return;
  for (const piece of element.pieces) if (piece.name !== "") takeApart(piece.element, depth - 1);
}

test.each(FIXTURES)("every part of %s comes out of being taken apart as it went in", (name) => {
  for (const [part, bytes] of packageParts(fixtureBytes(name))) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const xml = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const document = XmlDocument.parse(xml);
    takeApart(document.root, 3);
    expect(document.toString() === xml).toBe(true);
  }
});

test("any text survives escaping, and any cell text its own escapes", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => unescapeXml(escapeXml(text)) === text || /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom("_x000D_", "a_x005F_b", "_x_", "_x000d", "\r\u0007")), (text) => decodeXstring(encodeXstring(text)) === text));
});

test("what XML cannot hold becomes a replacement character", () => {
  expect(escapeXml("a\u0001b\uD800c\uFFFE")).toBe("a\uFFFDb\uFFFDc\uFFFD");
});

test("attributes are found and set whatever their quotes and spaces", () => {
  const tag = `<c r = 'A1' s="2"\n t="a&gt;b" x:y='>'/>`;
  expect(attributes(tag)).toEqual([["r", "A1"], ["s", "2"], ["t", "a>b"], ["x:y", ">"]]);
  expect(withAttribute(tag, "r", "B'2")).toBe(`<c r = "B'2" s="2"\n t="a&gt;b" x:y='>'/>`);
  expect(withAttribute(tag, "s", null)).toBe(`<c r = 'A1'\n t="a&gt;b" x:y='>'/>`);
  expect(withAttribute("<c/>", "s", "<1>")).toBe('<c s="&lt;1&gt;"/>');
  expect(attribute(tag, "y")).toBeNull();
});

test("a new child stands where the schema wants it, alternate content included", () => {
  const element = XmlElement.parse('<w><a/><mc:AlternateContent><mc:Choice><d/></mc:Choice></mc:AlternateContent><!-- x --><e/></w>');
  element.insert("<c/>", ["a", "b", "c", "d", "e"]);
  expect(element.toString()).toBe('<w><a/><c/><mc:AlternateContent><mc:Choice><d/></mc:Choice></mc:AlternateContent><!-- x --><e/></w>');
  element.insert("<d2/>", ["a", "b", "c", "d", "d2", "e"]);
  expect(element.toString()).toContain("<!-- x --><d2/><e/>");
});

test.each(["<a>", "<a></b>", "<a/><b/>", "<a b=c/>".replace("=c", "='c"), "<!DOCTYPE a><a/>", "<a><![CDATA[x]]</a>", "<a><!-- </a>", "< a/>", ""])("%s is no well-formed XML", (xml) => {
  expect(() => {
    checkXml(xml);
  }).toThrow("damaged");
});
