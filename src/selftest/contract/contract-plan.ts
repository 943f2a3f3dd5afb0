import type { PlanCell, SheetPlan } from "../../workbook/sheet-plan";

export const PLAN_SHEET = "S 2022-W02-09";
export const OVERVIEW = "Statusark_2022_W02_09_Oversikt";
export const PAGE_1E = "Statusark_2022_W02_09_1e";

const overview: readonly PlanCell[] = [
  { row: 1, column: 1, columns: 6, value: "Statusrapportering – tiltak «RMR» & øvrige", style: "title" },
  { row: 2, column: 1, value: "1e", style: "link", link: PAGE_1E },
  { row: 2, column: 2, columns: 2, value: "=HYPERLINK(\"http://eksempel.no\")", style: "body" },
  { row: 2, column: 4, value: -15250, style: "money" },
  { row: 2, column: 5, value: { date: "2022-03-06" }, style: "date" },
  { row: 2, column: 6, value: "▲ Gul", style: "light" },
];

/** A small sheet of two pages, with every kind of cell. `extra` rows are put below on the second page. */
export function contractPlan(options: { readonly stamp?: string; readonly period?: string; readonly remark?: string; readonly extra?: number } = {}): SheetPlan {
  const { stamp = "abc123", period = "2022-W02-09", remark = "", extra = 0 } = options;
  const page: readonly PlanCell[] = [
    { row: 1, column: 1, columns: 6, value: "Selvbetjening – «bestille»", style: "title" },
    { row: 2, column: 1, columns: 3, rows: 2, value: "+47 22 22 22 22", style: "body" },
    { row: 2, column: 4, columns: 3, value: remark, style: "field", remark: "1e/merknad" },
    { row: 3, column: 4, columns: 3, value: "← Oversikt", style: "link", link: OVERVIEW },
    ...Array.from({ length: extra }, (_, at): PlanCell => ({ row: 4 + at, column: 1, value: `Linje ${String(at + 1)}`, style: "body" })),
  ];
  return {
    sheet: PLAN_SHEET,
    marker: { kind: "status-sheet", period, version: 1, stamp },
    columnWidths: [32.25, 64.5, 32.25, 64.5, 64.5, 48],
    styles: {
      title: { size: 20, bold: true, colour: "22384D", bottom: { weight: "thick", colour: "22384D" } },
      body: { size: 10, vertical: "top", colour: "1F2D3A" },
      link: { size: 10, underline: true, colour: "0B6A8A" },
      money: { size: 10, horizontal: "right", format: '"+"#,##0;"−"#,##0;0' },
      date: { size: 10, horizontal: "right", format: "dd.mm.yyyy" },
      light: { size: 10, bold: true, horizontal: "centre" },
      field: { size: 9, fill: "F2F5F7", vertical: "top", indent: 1 },
    },
    pages: [
      { name: OVERVIEW, title: "Oversikt", slot: "overview", heights: [30, 15.75], cells: overview },
      { name: PAGE_1E, title: "1e", slot: "1e", heights: [24, 12.75, 12.75, ...new Array<number>(extra).fill(12.75)], cells: page },
    ],
    formats: [
      { firstColumn: 6, lastColumn: 6, formula: 'LEFT(F1,1)="▲"', style: { fill: "FFEFB8", colour: "6B4A00" } },
      { firstColumn: 6, lastColumn: 6, formula: 'LEFT(F1,1)="■"', style: { fill: "9C1C1C", colour: "FFFFFF" } },
    ],
    print: {
      paper: "A4",
      orientation: "landscape",
      scale: 100,
      margins: { left: 0.35, right: 0.35, top: 0.3, bottom: 0.5, footer: 0.2 },
      centreHorizontally: true,
      footer: { left: "RMR & øvrige · Uke 02–09 2022 · Utkast", pageWord: "Side", ofWord: "av" },
    },
  };
}
