import type { CellValue } from "../../../src/values/cell-value";
import { createCalculator } from "../../../src/workbench/calculate";
import { bookSheet } from "../../../src/workbench/book-sheet";
import { createConditionalLooks } from "../../../src/workbench/conditional/conditional-looks";
import type { ConditionalRule } from "../../../src/workbench/conditional/conditional-rule";
import type { CellLooks } from "../../../src/workbench/grid/grid-sheet";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { fixtureBytes } from "../../support/workbook-fixtures";

const column: readonly CellValue[] = [10, 20, 30, 40, 50, "tekst", null, 20];

function looks(rule: Partial<ConditionalRule>): readonly (CellLooks | null)[] {
  const made = createConditionalLooks([{
    areas: [{ firstRow: 1, lastRow: 8, firstColumn: 1, lastColumn: 1 }], kind: "expression", formulas: [], parameters: {}, thresholds: [], colours: [],
    looks: { bold: true }, priority: 1, stopIfTrue: false, ...rule,
  }], { cell: (_, row) => column[row - 1] ?? null, definedName: () => null, today: 0, date1904: false });
  return column.map((_, at) => made.at(at + 1, 1));
}

function held(rule: Partial<ConditionalRule>): readonly number[] {
  return looks(rule).flatMap((each, at) => (each ? [at + 1] : []));
}

test.each<[string, Partial<ConditionalRule>, readonly number[]]>([
  ["greater than", { kind: "cellIs", formulas: ["20"], parameters: { operator: "greaterThan" } }, [3, 4, 5, 6]],
  ["between, both ends in", { kind: "cellIs", formulas: ["20", "30"], parameters: { operator: "between" } }, [2, 3, 8]],
  ["equal to a text", { kind: "cellIs", formulas: ['"TEKST"'], parameters: { operator: "equal" } }, [6]],
  ["the two highest", { kind: "top10", parameters: { rank: "2" } }, [4, 5]],
  ["the lowest third", { kind: "top10", parameters: { rank: "34", percent: "1", bottom: "1" } }, [1, 2, 8]],
  ["above average", { kind: "aboveAverage" }, [3, 4, 5]],
  ["below average", { kind: "aboveAverage", parameters: { aboveAverage: "0" } }, [1, 2, 8]],
  ["what stands twice", { kind: "duplicateValues" }, [2, 8]],
  ["what stands once", { kind: "uniqueValues" }, [1, 3, 4, 5, 6]],
  ["contains a text, by the formula that the file has", { kind: "containsText", formulas: ['NOT(ISERROR(SEARCH("eks",A1)))'] }, [6]],
])("%s", (_, rule, rows) => {
  expect(held(rule)).toEqual(rows);
});

const ends = [{ kind: "min", value: null, orEqual: true }, { kind: "max", value: null, orEqual: true }];

test("a colour scale goes from the colour of the least to that of the most", () => {
  const scale = looks({ kind: "colorScale", thresholds: ends, colours: ["#000000", "#ffffff"] });
  expect(scale.map((each) => each?.fill ?? null)).toEqual(["#000000", "#404040", "#808080", "#bfbfbf", "#ffffff", null, null, "#404040"]);
});

test("an icon changes at its threshold, or just beyond where the file says so", () => {
  const thresholds = [0, 50, 100].map((percent) => ({ kind: "percent", value: String(percent), orEqual: percent < 100 }));
  const icons = looks({ kind: "iconSet", thresholds, parameters: { iconSet: "3Arrows" } });
  expect(icons.map((each) => each?.icon?.at ?? null)).toEqual([0, 0, 1, 1, 1, null, null, 0]);
  expect(looks({ kind: "iconSet", thresholds, parameters: { reverse: "1", showValue: "0" } })[0]).toMatchObject({ icon: { at: 2, of: 3 }, hidesValue: true });
});

test("a data bar reaches from a tenth to nine tenths of the cell", () => {
  expect(looks({ kind: "dataBar", thresholds: ends, colours: ["#638ec6"] }).map((each) => each?.bar?.percent ?? null)).toEqual([10, 30, 50, 70, 90, null, null, 30]);
});

test.each([
  "libraries/poi/NewStyleConditionalFormattings.xlsx",
  "libraries/poi/ConditionalFormattingSamples.xlsx",
  "libraries/openpyxl/conditional-formatting.xlsx",
  "rich/rich.xlsx",
])("nothing is left undrawn in %s", (name) => {
  const book = openXlsx(fixtureBytes(name));
  const calculator = createCalculator(book, () => 44_626);
  let drawn = 0;
  for (const sheet of book.sheets) {
    const { grid, notEvaluated } = bookSheet(book, sheet, calculator);
    const used = sheet.usedArea();
    for (let row = used?.firstRow ?? 1; used && row <= used.lastRow; row++) {
      for (let at = used.firstColumn; at <= used.lastColumn; at++) {
        const { icon, bar, fill } = grid.cell(row, at)?.looks ?? {};
        if (icon || bar || fill) drawn++;
      }
    }
    expect([...notEvaluated]).toEqual([]);
  }
  expect(drawn).toBeGreaterThan(10);
});
