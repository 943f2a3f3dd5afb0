import fc from "fast-check";
import { review } from "../../../src/app/review";
import { dayFromIso } from "../../../src/values/calendar-date";
import { LANGUAGES } from "../../../src/values/language";
import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { bookOfReports } from "../../support/later-reports";
import { planProblems } from "../../support/plan-problems";

const WORDS = ["i", "gjennomføringsevne", "Tiltaket", "er", "forsinket", "leverandørutviklingsprosjektet", "på", "grunn", "av", "MP4", "2 500 000", "–", "WWWWWW", "\n", "• ", "x".repeat(90)];

const text = fc.tuple(fc.constantFrom(3, 12, 40, 150, 700), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }))
  .map(([length, words]) => Array.from({ length }, (_, at) => words[at % words.length] ?? "").join(" "));
/** What is a code or a name becomes a long one, and a sentence as long as a page or several. */
const LONGEST = [[12, 40], [40, 200]] as const;
/** Of the texts of a workbook one in so many is another one. */
const changes = fc.tuple(fc.integer({ min: 4, max: 60 }), fc.integer({ min: 0, max: 59 }), fc.array(text, { minLength: 1, maxLength: 5 }), fc.constantFrom(...LANGUAGES));

function withTexts(snapshot: WorkbookSnapshot, every: number, from: number, texts: readonly string[]): WorkbookSnapshot {
  let seen = from;
  const changed = <V>(value: V): V | string => {
    if (typeof value !== "string" || value === "" || ++seen % every !== 0) return value;
    const given = texts[seen % texts.length] ?? "";
    return given.slice(0, LONGEST.find(([most]) => value.length <= most)?.[1]);
  };
  return { ...snapshot, tables: snapshot.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(changed)) })) };
}

it("a fourth report's pages hold whatever texts the workbook and its history have", async () => {
  const snapshot = await new XlsxWorkbook(await bookOfReports(4, [], false)).read();
  fc.assert(
    fc.property(changes, ([every, from, texts, language]) => {
      const { programme } = review(withTexts(snapshot, every, from, texts), { period: null, statusDate: null, today: dayFromIso("2022-08-24"), language });
      expect(planProblems(statusSheet(programme))).toEqual([]);
    }),
    { numRuns: 60, seed: 20221201 },
  );
}, 120_000);
