import { entryHelpFor } from "../../src/views/entry-help";
import { liveRules } from "../../src/views/live-rules";
import type { CellValue } from "../../src/values/cell-value";
import { LANGUAGES } from "../../src/values/language";
import { compileFormula } from "../../src/workbench/formula/evaluate-formula";
import { entryValidations } from "../../src/workbook/entry-help";
import { LONGEST_FORMULA } from "../../src/workbook/mark-formula";
import { programmeOf } from "../support/sample-programme";
import { sampleSnapshot } from "../support/sample-snapshot";

const snapshot = sampleSnapshot();
const programme = programmeOf(snapshot);

function allows(kind: "date" | "amount", value: CellValue): unknown {
  const help = entryHelpFor(programme).find((each) => each.kind === kind)!;
  const [validation] = entryValidations(help.sheet, [help], []);
  return compileFormula(validation!.formula)({ cell: () => value, definedName: () => null, today: 44_600, date1904: false }, { rows: 0, columns: 0 });
}

test("every date and amount column of the three tables has help, in the workbook's language, under its header", () => {
  const help = entryHelpFor(programme);
  expect(help.map(({ sheet, title, kind }) => `${sheet} ${title} ${kind}`)).toEqual(expect.arrayContaining(["Milepæler Planlagt ferdig date", "Milepæler Levert date"]));
  expect(new Set(help.map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(help.length);
  expect(help.filter(({ kind }) => kind === "amount").length).toBeGreaterThan(2);
  for (const language of LANGUAGES) {
    const words = entryHelpFor({ ...programme, language }).map(({ message }) => message);
    expect(words.every((text) => text.length > 10 && text.length <= 255)).toBe(true);
  }
  const messages = LANGUAGES.map((language) => entryHelpFor({ ...programme, language })[0]?.message);
  expect(new Set(messages).size).toBe(3);
});

test("a date column takes dates, years, and months and weeks in words, and asks about a date in text and a number that is no date", () => {
  expect([44_600, 2023, "Desember 22", "uke 2-3", "mars 22", "–"].map((value) => allows("date", value))).toEqual([true, true, true, true, true, true]);
  expect(["31.02.22", "2022-01-31", "31/1/22", 5, 1989].map((value) => allows("date", value))).toEqual([false, false, false, false, false]);
});

test("an amount column takes numbers and a dash, and asks about text", () => {
  expect([0, -12.5, 4_800_000, "–", "-"].map((value) => allows("amount", value))).toEqual([true, true, true, true, true]);
  expect(["3.5 MNOK", "4 800 000 kr"].map((value) => allows("amount", value))).toEqual([false, false]);
});

test("it asks about no more text than a live rule marks", () => {
  const marks = liveRules(programme).filter(({ name }) => name.startsWith("column/"));
  const help = entryHelpFor(programme);
  expect(marks.map(({ sheet, address }) => `${sheet}!${address}`).sort()).toEqual(help.map(({ sheet, address }) => `${sheet}!${address}`).sort());
});

test("its formulas keep Excel's length in the last cell of a sheet", () => {
  for (const help of entryHelpFor(programme)) {
    const [validation] = entryValidations(help.sheet, [{ ...help, address: "XFD1048576" }], []);
    expect(validation!.formula.length).toBeLessThanOrEqual(LONGEST_FORMULA);
  }
});
