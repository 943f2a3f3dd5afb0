import { checkAsJson, checkAsText } from "../../src/app/check-report";
import { plainLine } from "../../src/app/plain-line";
import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { dayOf } from "../../src/values/calendar-date";
import type { Language } from "../../src/values/language";
import { sampleSnapshot } from "../support/sample-snapshot";

function sample(language: Language | null): Review {
  return review(sampleSnapshot(), { period: null, statusDate: null, today: dayOf(2022, 3, 9), language });
}

test("JSON has the members of the contract and no others", () => {
  const report = JSON.parse(checkAsJson(sample(null), "rmr-2022.xlsx")) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual(["workbook", "period", "findings", "notRun", "summary"]);
  expect(report).toMatchObject({ workbook: "rmr-2022.xlsx", period: "2022-W02-09" });
  const findings = report.findings as Record<string, unknown>[];
  expect(findings.length).toBeGreaterThan(20);
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual(["rule", "kind", "severity", "sheet", "cell", "table", "column", "key", "message", "acknowledged", "fixes"]);
    for (const fix of finding.fixes as Record<string, unknown>[]) expect(Object.keys(fix)).toEqual(["label", "edits", "appends"]);
  }
  const summary = report.summary as Record<string, number>;
  expect(summary).toEqual({
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    notes: findings.filter(({ severity }) => severity === "note").length,
  });
});

test("the text says each finding in the language asked for, with what was not read", () => {
  const text = checkAsText(sample("en"));
  const { findings } = sample("en").result;
  for (const { message } of findings) expect(text).toContain(plainLine(message));
  expect(checkAsText(sample("nn"))).not.toBe(checkAsText(sample("nb")));
  const odd = sampleSnapshot();
  const [first, ...rest] = odd.tables;
  if (!first) throw new Error("no table");
  const strange = { ...first, name: "tblUkjent", headers: ["Rart", "Rarere"], sheet: "Rart" };
  const unread = checkAsText(review({ ...odd, tables: [first, ...rest, strange] }, { period: null, statusDate: null, today: dayOf(2022, 3, 9), language: "nb" }));
  expect(unread).toContain("tblUkjent");
});

test("control characters from a workbook never reach the terminal", () => {
  expect(plainLine("a\u001b[31mrød\u0007\r\nb\u202Ec\u2028d")).toBe("a [31mrød   b c d");
  const snapshot = sampleSnapshot();
  const tables = snapshot.tables.map((table) =>
    table.name === "tblMilepaeler" ? { ...table, rows: table.rows.map((row) => row.map((value, column) => (column === 1 && typeof value === "string" ? `\u001b[2J${value}` : value))) } : table,
  );
  const text = checkAsText(review({ ...snapshot, tables }, { period: null, statusDate: null, today: dayOf(2022, 3, 9), language: "nb" }));
  expect(text).not.toContain("\u001b");
});

test("a workbook without any known table is not said to be without findings alone", () => {
  const empty = { ...sampleSnapshot(), tables: [] };
  const options = { period: null, statusDate: null, today: dayOf(2022, 3, 9) };
  expect(checkAsText(review(empty, { ...options, language: "nb" }))).toMatch(/^Arbeidsboken har ingen tabell som Statusark kjenner igjen/);
  expect(checkAsText(review(empty, { ...options, language: "nn" }))).toMatch(/^Arbeidsboka har ingen tabell som Statusark kjenner att/);
  expect(checkAsText(sample("nb"))).not.toContain("kjenner igjen");
});

test("what is left unread is counted in each language, one and several", () => {
  const own = sample("nb");
  const counted = (count: number, isSecond: boolean): Review["leftUnread"] => ({
    tables: [], columns: [{ table: "tblA", columns: [{ title: "Sum", isSecond }] }], rows: [{ table: "tblB", blank: 0, totals: count, otherPeriods: count }], cells: count, formulas: count,
  });
  const lines = (language: Language, count: number): readonly string[] => checkAsText({ ...own, language, leftUnread: counted(count, count > 1) }).trimEnd().split("\n").slice(-5);
  expect((["nb", "nn", "en"] as const).map((language) => [lines(language, 1), lines(language, 2)])).toEqual([
    [
      ["Ikke lest: kolonner i tblA: Sum", "Ikke lest: én sumrad i tblB", "Ikke lest: én rad i tblB fra en annen periode", "Ikke lest: én celle som ikke kan forstås", "Ikke lest: én formel uten verdi i filen"],
      ["Ikke lest: kolonner i tblA: Sum (den andre med det navnet)", "Ikke lest: 2 sumrader i tblB", "Ikke lest: 2 rader i tblB fra andre perioder", "Ikke lest: 2 celler som ikke kan forstås", "Ikke lest: 2 formler uten verdi i filen"],
    ],
    [
      ["Ikkje lese: kolonnar i tblA: Sum", "Ikkje lese: éi sumrad i tblB", "Ikkje lese: éi rad i tblB frå ein annan periode", "Ikkje lese: éi celle som ikkje kan forståast", "Ikkje lese: éin formel utan verdi i fila"],
      ["Ikkje lese: kolonnar i tblA: Sum (den andre med det namnet)", "Ikkje lese: 2 sumrader i tblB", "Ikkje lese: 2 rader i tblB frå andre periodar", "Ikkje lese: 2 celler som ikkje kan forståast", "Ikkje lese: 2 formlar utan verdi i fila"],
    ],
    [
      ["Not read: columns of tblA: Sum", "Not read: one row of sums in tblB", "Not read: one row of tblB from another period", "Not read: one cell that cannot be understood", "Not read: one formula without a value in the file"],
      ["Not read: columns of tblA: Sum (the second of that name)", "Not read: 2 rows of sums in tblB", "Not read: 2 rows of tblB from other periods", "Not read: 2 cells that cannot be understood", "Not read: 2 formulas without a value in the file"],
    ],
  ]);
});
