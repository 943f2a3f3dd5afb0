import { tableColumns, type TableColumn } from "../../src/rules/table-column";
import { mayHideYears, rowsNear, writtenCells, writtenCellsOf, type WrittenCell } from "../../src/rules/written-cell";
import { NONE } from "../../src/values/none";
import { programmeFrom } from "../support/programme-from";

function columnOf(workbook: string, field: string): TableColumn {
  const found = tableColumns(programmeFrom(workbook)).find((each) => each.field === field);
  if (!found) throw new Error(`No column ${field}`);
  return found;
}

/** «3 meant 2022 hides 5»: the row from 1, the year that may have been meant, the cells that it speaks for, its error. */
function told({ row, trapYear, hidesYear, hidingCells, error }: WrittenCell): string {
  const parts = [String(row + 1), ...(trapYear === NONE ? [] : [`meant ${String(trapYear)}`]), ...(hidesYear ? [`hides ${String(hidingCells)}`] : []), ...(error === null ? [] : [error])];
  return parts.join(" ");
}

/** Milestones by their code and planned date; of 1d where only the date is given. */
function milestones(dates: readonly string[]): string {
  const rows = dates.map((date, at) => (date.includes(": ") ? date.split(": ") : ["1d", date]).reduce((code, day) => `| ${code} | MP${String(at + 1)} | Steg ${String(at)} | ${day} |`));
  return `tblMilepaeler\n| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |\n${rows.join("\n")}\n`;
}

const HIDDEN = (day: string): string => `{${day} | d. mmm}`;

describe("a typed date whose day may be a year", () => {
  it.each<readonly [what: string, dates: readonly string[], said: readonly string[]]>([
    ["stands out between two", ["2022-01-30", "2024-01-22", "2022-06-30"], ["2 meant 2022"]],
    ["stands first, its witness two below", ["2024-01-22", "2021-03-01", "2022-06-30"], ["1 meant 2022"]],
    ["stands last, its witness two above", ["2022-06-30", "2021-03-01", "2024-01-22"], ["3 meant 2022"]],
    ["has its witness beyond a blank", ["2022-01-30", "", "2024-01-22"], ["3 meant 2022"]],
    ["has its witness beyond one that is no date", ["2022-01-30", "'snart", "2024-01-22"], ["2", "3 meant 2022"]],
    ["has a witness three away", ["2024-01-22", "2021-03-01", "2020-03-01", "2022-06-30"], []],
    ["has a witness three above", ["2022-06-30", "2021-03-01", "2020-03-01", "2024-01-22"], []],
    ["has one of its own year below", ["2022-06-30", "2024-01-22", "2024-03-01"], []],
    ["has one of its own year two below", ["2022-06-30", "2024-01-22", "2022-07-30", "2024-03-01"], []],
    ["has one of its own year above", ["2024-03-01", "2024-01-22", "2022-06-30"], []],
    ["has one of its own year two above", ["2024-03-01", "2022-06-30", "2024-01-22"], []],
    ["has one of its own year three away", ["2024-03-01", "2022-06-30", "2022-07-30", "2024-01-22"], ["4 meant 2022"]],
    ["has one of its own year in another initiative", ["2022-06-30", "2024-01-22", "5b: 2024-03-01"], []],
    ["has witnesses of another initiative only", ["1d: 2022-06-30", "5b: 2024-01-22", "1d: 2022-07-30"], []],
    ["has a witness of its own initiative two away", ["1d: 2022-06-30", "5b: 2021-01-05", "1d: 2024-01-22"], ["3 meant 2022"]],
    ["is written as text", ["2022-06-30", "'22.01.2024", "2022-07-30"], []],
    ["is no witness where it is nobody's year", ["2021-06-30", "2024-01-22", "2023-07-30"], []],
    ["lies nearer to its neighbours than the month of that year", ["2022-12-20", "2023-01-22", "2022-11-30"], []],
    ["lies as near as the month of that year", ["2022-07-27", "2023-01-22"], []],
    ["is its own year's", ["2022-01-30", "2022-01-22", "2022-06-30"], []],
  ])("%s", (_, dates, said) => {
    const column = columnOf(milestones(dates), "baseline");
    expect(writtenCells(column).map(told)).toEqual(said);
    expect(writtenCellsOf(column, { from: 0, to: dates.length }).map(told)).toEqual(said);
    expect(dates.flatMap((_each, row) => writtenCellsOf(column, { from: row, to: row + 1 }).map(told))).toEqual(said);
    expect(mayHideYears(column)).toBe(false);
  });
});

describe("dates whose format shows no year", () => {
  it.each<readonly [what: string, dates: readonly string[], said: readonly string[]]>([
    ["one of them", ["2022-01-30", HIDDEN("30.09.22"), "2022-06-30"], ["2 hides 1"]],
    ["the first and the last", [HIDDEN("30.09.22"), "2022-06-30", HIDDEN("30.08.22")], ["1 hides 1", "3 hides 1"]],
    ["a day alone, a month alone", ["2022-01-30", "{30.09.22 | dd}", "{30.09.22 | mmmm}"], ["2 hides 1", "3 hides 1"]],
    ["a number or a year alone is no such date", ["2022-01-30", "{30.09.22 | 0}", "{30.09.22 | yyyy}"], []],
    ["four in all speak for themselves", ["30.01.22", "28.02.22", "30.03.22", "30.04.22"].map(HIDDEN), ["1 hides 1", "2 hides 1", "3 hides 1", "4 hides 1"]],
    ["the first of five in all speaks for them", ["30.01.22", "28.02.22", "30.03.22", "30.04.22", "30.05.22"].map(HIDDEN), ["1 hides 5"]],
    ["of five and one that shows it", [...["30.01.22", "28.02.22", "30.03.22", "30.04.22", "30.05.22"].map(HIDDEN), "2022-06-30"], ["1 hides 5"]],
    ["of five and two that show it", ["2022-06-30", ...["30.01.22", "28.02.22", "30.03.22", "30.04.22", "30.05.22"].map(HIDDEN), "2022-07-30"], ["2 hides 1", "3 hides 1", "4 hides 1", "5 hides 1", "6 hides 1"]],
    ["of eight in ten", ["2022-06-30", ...["30.01.22", "28.02.22", "30.03.22", "30.04.22", "30.05.22", "30.06.22", "30.07.22", "30.08.22"].map(HIDDEN), "2022-07-30"], ["2 hides 8"]],
    ["texts and blanks are not among all", [...["30.01.22", "28.02.22", "30.03.22", "30.04.22", "30.05.22"].map(HIDDEN), "'30.06.2022", "'30.07.2022", ""], ["1 hides 5"]],
    ["one that may be a year's month speaks too", [HIDDEN("22.01.24"), "2022-06-30"], ["1 meant 2022 hides 1"]],
    ["its witness a year away", [HIDDEN("22.01.24"), "2023-06-30"], ["1 meant 2022 hides 1"]],
    ["its witness a year before", [HIDDEN("22.01.24"), "2021-06-30"], ["1 meant 2022 hides 1"]],
    ["its witness two years away", [HIDDEN("22.01.24"), "2020-06-30"], ["1 hides 1"]],
    ["its witness hides its own year", [HIDDEN("22.01.24"), HIDDEN("30.06.22")], ["1 hides 1", "2 hides 1"]],
    ["its witness is another initiative's", [`1d: ${HIDDEN("22.01.24")}`, "5b: 2022-06-30"], ["1 hides 1"]],
    ["one that shows its year, among those that hide theirs", [HIDDEN("30.09.23"), "2022-06-30", "2024-01-22", "2022-07-30"], ["1 hides 1", "3 meant 2022"]],
    ["the suspect stands beside the first of the others", ["2022-02-28", HIDDEN("22.01.24"), ...["30.01.22", "28.02.22", "30.03.22", "30.04.22", "30.05.22", "30.06.22", "30.07.22", "30.08.22", "30.09.22"].map(HIDDEN)], ["2 meant 2022 hides 9", "3 hides 9"]],
  ])("%s", (_, dates, said) => {
    const column = columnOf(milestones(dates), "baseline");
    expect(writtenCells(column).map(told)).toEqual(said);
    expect(mayHideYears(column)).toBe(said.length > 0);
  });
});

describe("amounts and texts", () => {
  const money = (...plans: readonly string[]): string => `tblOkonomi
| PeriodeID | Kode | Plan hittil | Kommentar |
${plans.map((plan, at) => `| 2022-W02-09 | ${String(at)} | ${plan} | |`).join("\n")}
`;

  it("speak where they say more than a number", () => {
    const column = columnOf(money("1000", "'1 000", "'1,5 MNOK", "'1000 inkl. mva.", "'- 15 250", "#REF!", "'snart", "", "'3.500"), "plan");
    const cells = writtenCells(column);
    expect(cells.map(told)).toEqual(["3", "4", "5", "6 #REF!", "7", "9"]);
    expect(cells.map(({ raw, money: read, amountFailure, date, dateFailure }) => [raw, read?.unit ?? null, read?.vat ?? null, amountFailure?.reason ?? null, date, dateFailure])).toEqual([
      ["1,5 MNOK", "million", "unknown", null, null, null],
      ["1000 inkl. mva.", "none", "incl", null, null, null],
      ["- 15 250", "none", "unknown", null, null, null],
      ["#REF!", null, null, "cell-error", null, null],
      ["snart", null, null, "not-an-amount", null, null],
      ["3.500", "none", "unknown", null, null, null],
    ]);
    expect(Array.from({ length: 9 }, (_, row) => writtenCellsOf(column, { from: row, to: row + 1 }).map(told)).flat()).toEqual(cells.map(told));
  });

  it("speak of an error alone where they are texts", () => {
    const column = columnOf(milestones([]).trimEnd().concat("\n| 1d | MP1 | #REF! | 2022-01-30 |\n| 1d | MP2 | Steg | 2022-02-28 |\n| 1d | MP3 | #N/A | 2022-03-30 |\n"), "description");
    expect(writtenCells(column).map((cell) => [told(cell), cell.raw, cell.kind, cell.field, cell.title])).toEqual([
      ["1 #REF!", "#REF!", "milestones", "description", "Beskrivelse av milepæl"],
      ["3 #N/A", "#N/A", "milestones", "description", "Beskrivelse av milepæl"],
    ]);
    expect([0, 1, 2].map((row) => writtenCellsOf(column, { from: row, to: row + 1 }).map(told))).toEqual([["1 #REF!"], [], ["3 #N/A"]]);
  });
});

it("an edit of a date reaches two rows up and down within the table, and that of another cell its own row", () => {
  const dates = columnOf(milestones(Array.from({ length: 6 }, () => "2022-01-30")), "baseline");
  const texts = columnOf(milestones(Array.from({ length: 6 }, () => "2022-01-30")), "description");
  expect([0, 1, 3, 5].map((row) => rowsNear(row, dates))).toEqual([{ from: 0, to: 3 }, { from: 0, to: 4 }, { from: 1, to: 6 }, { from: 3, to: 6 }]);
  expect(rowsNear(3, texts)).toEqual({ from: 3, to: 4 });
});

it("what is read in several parts hides its years part by part", () => {
  const column = columnOf(`${milestones(["2022-01-30", HIDDEN("30.09.22")])}
tblMilepaeler2
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | Pilot | ${HIDDEN("30.10.22")} |
| 5b | MP2 | Drift | 2022-11-30 |
`, "baseline");
  expect(writtenCells(column).map(told)).toEqual(["2 hides 1", "3 hides 1"]);
});
