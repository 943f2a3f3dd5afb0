import { newProgramme } from "../../src/app/new-programme";
import { review } from "../../src/app/review";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { TABLE_KINDS } from "../../src/tables/table-definition";
import { dayOf } from "../../src/values/calendar-date";
import { LANGUAGES, type Language } from "../../src/values/language";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { snapshotOfTables } from "../support/sample-snapshot";

function snapshotOf(language: Language, withExample: boolean): WorkbookSnapshot {
  return snapshotOfTables(newProgramme({ language, withExample }).tables ?? [], "ny.xlsx");
}

/** A ledger is pasted in where an office has one, and not made. */
const OWN_KINDS = TABLE_KINDS.filter((kind) => kind !== "ledger");

describe.each(LANGUAGES)("in %s", (language) => {
  test("every kind of table is made once, on a sheet of its own, and recognised as what it is", () => {
    const snapshot = snapshotOf(language, false);
    expect(recogniseTables(snapshot.tables).map(({ kind }) => kind)).toEqual(OWN_KINDS);
    expect(new Set(snapshot.facts.sheets).size).toBe(OWN_KINDS.length);
    expect(snapshot.tables.every(({ headers }) => new Set(headers.map((header) => header.toLowerCase())).size === headers.length)).toBe(true);
  });

  test("the settings that are written out are understood", () => {
    const [programme] = newProgramme({ language, withExample: false }).tables ?? [];
    const rows = (programme?.rows ?? []).map(([name, value], at) => ({ name: name as string, value: value as string | number | null, sheet: "Program", cell: `B${String(at + 2)}` }));
    const settings = readSettings(rows);
    expect(settings.problems).toEqual([]);
    expect(settings.language).toBe(language);
    expect(settings.rules).toEqual([]);
  });

  test("an empty programme has no findings, and the example has no errors", () => {
    const options = { period: null, statusDate: null, today: dayOf(2026, 5, 4), language: null };
    expect(review(snapshotOf(language, false), options).result.findings).toEqual([]);
    const example = review(snapshotOf(language, true), options);
    expect(example.language).toBe(language);
    expect(example.programme.initiatives).toHaveLength(4);
    expect(example.result.summary.errors).toBe(0);
    expect(example.leftUnread).toMatchObject({ tables: [], columns: [], cells: 0 });
  });
});
