import type { CellArea } from "../../workbook/address";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import { setCellValidation } from "../../xlsx/cell-validation";
import { holds, intersection, without } from "./areas";
import { boundedAreas, eachCell, raiseFormatChange } from "./cell-looks";
import { oneOf } from "./checks";
import { apiNotFound } from "./host-error";
import type { HostBook } from "./host-book";
import { raiseChange } from "./raise-change";
import type { Cells } from "./targets";
import { checkUnlocked } from "./write-cells";

export const CLEAR_WORDS = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents");

/** Takes the cells out of every conditional format; one that is left without cells goes. */
export function removeFormats(sheet: XlsxSheet, areas: readonly CellArea[], where: string): void {
  for (const format of [...sheet.conditionalFormats]) {
    if (!format.areas.some((area) => areas.some((hole) => intersection(area, hole)))) continue;
    if (format.isExtended) throw apiNotFound(`${where} of an extended conditional format`);
    const left = areas.reduce<readonly CellArea[]>((rest, hole) => rest.flatMap((area) => without(area, hole)), format.areas);
    if (left.length === 0) sheet.removeConditionalFormat(format.id);
    else sheet.changeConditionalFormat(format.id, { areas: left });
  }
}

function clearLooks(sheet: XlsxSheet, cells: Cells, where: string): void {
  removeFormats(sheet, cells.areas, where);
  for (const merge of [...sheet.merges]) if (cells.areas.some((area) => holds(area, merge))) sheet.unmerge(merge);
  eachCell(boundedAreas(cells), (row, column) => {
    if (sheet.cell(row, column) !== null) sheet.setCell(row, column, { style: 0 });
  });
}

function clearLinks(sheet: XlsxSheet, cells: Cells): void {
  eachCell(boundedAreas(cells), (row, column) => {
    if (sheet.link(row, column) !== null) sheet.setLink(row, column, null);
  });
}

export function clearCells(host: HostBook, cells: Cells, what: ReturnType<typeof CLEAR_WORDS>, where: string): void {
  const { sheet, areas } = cells;
  if (what === "ResetContents") throw apiNotFound(`${where} ${what}`);
  const bounded = boundedAreas(cells);
  checkUnlocked(host, sheet, bounded, where);
  if (what === "All" || what === "Contents") {
    eachCell(bounded, (row, column) => {
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== null)) sheet.setCell(row, column, { value: null });
    });
    for (const area of areas) raiseChange(host, { sheet, area, by: "add-in" });
  }
  if (what === "All" || what === "Formats" || what === "RemoveHyperlinks") clearLooks(sheet, cells, where);
  if (what !== "Contents" && what !== "Formats") clearLinks(sheet, cells);
  if (what === "All" || what === "Formats") raiseFormatChange(host, cells);
  if (what === "All") setCellValidation(sheet, areas, null);
}
