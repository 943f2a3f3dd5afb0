import type { ChartPlan, SheetPlan } from "../../src/workbook/sheet-plan";
import type { Batch } from "../../src/workbook/batch";
import type { EntryHelp } from "../../src/workbook/entry-help";
import { makeXlsx } from "./make-xlsx";

export const HOME = "Hjem";
export const APPENDED = "Tillegg";
export const NEW_TABLE = "Nytt";
export const STATUS = "S 2022-W02-09";

/** A workbook with a cell of a user's own in A1… of «Hjem» for each text, and a table that rows can be put below. */
export function homeOf(texts: readonly string[]): Uint8Array {
  return makeXlsx([
    { name: HOME, cells: Object.fromEntries(texts.map((_, at) => [`A${String(at + 1)}`, "før"])) },
    { name: APPENDED, cells: { A1: "Tekst", B1: "Sum", A2: "før", B2: { formula: "1+1", value: 2 } }, tables: [{ name: "tblTillegg", area: "A1:B2", headers: ["Tekst", "Sum"] }] },
  ]);
}

export const CHART = "Statusark prøve";

/** A chart that says texts wherever it says anything. */
function chartOf(texts: readonly string[]): ChartPlan {
  const at = (nth: number): string => texts[nth % texts.length] ?? "";
  return {
    name: CHART, row: 1, column: 1, rows: 5, columns: 2, inset: 6, title: at(0), subtitle: at(1), description: at(2), isStacked: false, dataRow: 1, dataColumn: 27,
    categories: { header: at(3), values: [at(4), at(5)], format: "@", axisFormat: "General" },
    series: [
      { name: at(6) || "–", draws: "columns", colour: "BFD3DD", values: [1, 2], format: "#,##0", label: "outside" },
      { name: at(7) || "–", draws: "line", colour: "22384D", weight: 1.5, values: [3, null], format: "#,##0", label: "right" },
    ],
    axis: { format: "#,##0" },
    plot: { left: 0.2, top: 0.25, width: 0.6, height: 0.5 },
  };
}

function planOf(texts: readonly string[]): SheetPlan {
  const [first = ""] = texts;
  return {
    sheet: STATUS,
    marker: { kind: "status-sheet", period: first, version: 1, stamp: first },
    columnWidths: [200, 60],
    styles: { body: { size: 10 } },
    pages: [
      {
        name: "Statusark_side",
        title: first,
        slot: first,
        heights: texts.map(() => 12.75),
        cells: texts.flatMap((value, at) => [
          { row: at + 1, column: 1, value, style: "body" },
          { row: at + 1, column: 2, value: "→", style: "body", link: "Statusark_side", ...(at < 5 && { remark: `${value}/merknad` }) },
        ]),
        charts: [chartOf(texts)],
      },
    ],
    formats: [],
    print: { paper: "A4", orientation: "landscape", scale: 100, margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, footer: 0.2 }, centreHorizontally: true, footer: { left: first, pageWord: "Side", ofWord: "av" } },
  };
}

/** So many cells of «Hjem» are helped at entry: each has a validation of its own. */
const HELPED = 25;
/** What the help's formula asks, without its marker. */
export const HELP_FORMULA = "ISTEXT(#)";

function helpOf(texts: readonly string[]): readonly EntryHelp[] {
  return texts.slice(0, HELPED).map((text, at): EntryHelp => ({
    kind: "date", sheet: HOME, address: `A${String(at + 1)}`, formula: HELP_FORMULA, title: text, message: text,
  }));
}

/** Every kind of write at once, with the texts as what is written: edits in A1… of «Hjem» with help at entry, rows, a table of its own and a status sheet with a chart. */
export function batchOf(texts: readonly string[]): Batch {
  return {
    edits: texts.map((value, at) => ({ sheet: HOME, cell: `A${String(at + 1)}`, value })),
    appended: [{ table: "tblTillegg", rows: texts.map((text) => ({ Tekst: text })) }],
    tables: [{ sheet: NEW_TABLE, name: "tblNytt", headers: ["Tekst"], rows: texts.map((text) => [text]) }],
    sheets: [planOf(texts)],
    entryHelp: helpOf(texts),
  };
}
