import fc from "fast-check";
import { review } from "../../src/app/review";
import { TABLE_KINDS } from "../../src/tables/table-definition";
import { tableDefinitions } from "../../src/tables/table-definitions";
import type { CellValue } from "../../src/values/cell-value";
import { LANGUAGES } from "../../src/values/language";
import { findingsText } from "../../src/views/findings-text";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

const RUNS = process.env["DEEP"] === "1" ? 20_000 : 300;

const PIECES = [
  "5b", "8a", "MP1", "MP2", "2022-W02-09", "2022-01", "Uke 02 - 10", "Jan-22", "(05.04.21)", "31.02.22", "30.11.21 10.03.22", "3.5 MNOK",
  "- 15 250", "4,8 MNOK inkl. mva.", "EUR 3", "pågår", "fullført", "lav", "høy", "5", "inkl.", "5b/MP1", "gjort", "Fremdrift: rød",
  "• MP1 levert 31. januar\n• underforbruk", "MP1", "-", " ", "\u200b\u202e\u05d0", "=1+1", "x".repeat(400), "milestone/overdue", "full", "3",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 3, arbitrary: fc.integer({ min: 44000, max: 45000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.constantFrom<CellValue>({ error: "#REF!" }, { error: "#N/A" }, true, false, 60, 0, -1, 1e300, 2022),
  fc.string({ unit: "binary", maxLength: 12 }),
);

const table: fc.Arbitrary<TableSnapshot> = fc
  .tuple(fc.constantFrom(...TABLE_KINDS), fc.constantFrom(...LANGUAGES), fc.integer({ min: 0, max: 5 }), fc.infiniteStream(cell), fc.infiniteStream(fc.nat(9)))
  .map(([kind, language, count, cells, chances]): TableSnapshot => {
    const titles = Object.values(tableDefinitions[kind].fields).map((field) => field.titles[language][0] ?? "");
    const headers = titles.filter(() => (chances.next().value ?? 0) > 0);
    if (headers.length > 1 && chances.next().value === 0) headers[0] = headers[1] ?? "";
    return {
      name: tableDefinitions[kind].name,
      sheet: kind,
      firstRow: 2,
      firstColumn: 1,
      headers,
      rows: Array.from({ length: count }, () => headers.map(() => (cells.next() as IteratorResult<CellValue, null>).value)),
      formats: headers.map(() => (chances.next().value === 0 ? "d-mmm" : "General")),
      formulas: headers.map(() => (chances.next().value === 0 ? Array.from({ length: count }, () => "=A1") : null)),
      hasTotals: false,
    };
  });

const workbook: fc.Arbitrary<WorkbookSnapshot> = fc.tuple(fc.array(table, { maxLength: 9 }), fc.boolean()).map(([tables, date1904]) => ({
  tables: tables.map((each, at) => ({ ...each, name: `${each.name}${String(at)}`, sheet: `${each.sheet}${String(at)}` })),
  candidates: [],
  ownSheets: [],
  facts: { name: null, sheets: [], date1904, readOnly: false, protectedSheets: [], language: null },
}));

it("answers any workbook with whole sentences and real cells, and never throws", () => {
  fc.assert(
    fc.property(workbook, fc.constantFrom(...LANGUAGES), (snapshot, language) => {
      const { result, programme } = review(snapshot, { period: null, statusDate: null, today: 19065, language });
      for (const finding of result.findings) {
        expect(finding.message).not.toMatch(/undefined|NaN|\[object|Infinity|9007199254740991/);
        expect(finding.message.length).toBeGreaterThan(10);
        if (finding.cell !== null) expect(snapshot.tables.some(({ sheet }) => sheet === finding.sheet)).toBe(true);
        for (const { edits } of finding.fixes) for (const { sheet } of edits) expect(snapshot.tables.some((each) => each.sheet === sheet)).toBe(true);
      }
      expect(findingsText(result, programme).length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS },
  );
});

it("says the same about the same workbook, and about one whose plain data has passed a file", () => {
  fc.assert(
    fc.property(workbook, (snapshot) => {
      const options = { period: null, statusDate: null, today: 19065, language: "nb" } as const;
      const { result } = review(snapshot, options);
      const copy = JSON.parse(JSON.stringify(snapshot)) as WorkbookSnapshot;
      expect(review(copy, options).result).toEqual(result);
    }),
    { numRuns: RUNS / 3 },
  );
});

it.each([
  ["headers only", []],
  ["a million blanks", Array.from({ length: 100_000 }, () => new Array<CellValue>(10).fill(null))],
  ["cells of 32 767 characters", [["5b", "MP1", "x".repeat(32767), "1".repeat(32767), null, null, "(".repeat(32767), null, null, "a ".repeat(16383)]]],
])("meets %s", (_, rows: readonly (readonly CellValue[])[]) => {
  const headers = Object.values(tableDefinitions.milestones.fields).map((field) => field.titles.nb[0] ?? "");
  const snapshot: WorkbookSnapshot = {
    tables: [{ name: "tblMilepaeler", sheet: "Milepæler", firstRow: 2, firstColumn: 1, headers, rows, formats: headers.map(() => "General"), formulas: headers.map(() => null), hasTotals: false }],
    candidates: [],
    ownSheets: [],
    facts: { name: null, sheets: ["Milepæler"], date1904: false, readOnly: false, protectedSheets: [], language: null },
  };
  const started = performance.now();
  const { result, leftUnread } = review(snapshot, { period: null, statusDate: null, today: 19065, language: "nb" });
  expect(performance.now() - started).toBeLessThan(5000);
  expect(result.summary.warnings).toBe(0);
  expect(leftUnread.rows.reduce((sum, { blank }) => sum + blank, 0)).toBe(rows.length > 1 ? rows.length : 0);
});
