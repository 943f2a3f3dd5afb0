import type { OpenedSheet } from "./opened-sheet";
import type { XmlElement } from "../xml/xml-element";
import { extendedBlocks } from "../sheet/extended-formats";
import { extensionItems } from "../sheet/map-areas";

/** Puts every formula of a sheet through `map`: cells, conditional formats, data validations, also those of the x14 extension. */
export function mapSheetFormulas(sheet: OpenedSheet, map: (formula: string) => string, onChanged?: (sheet: OpenedSheet, row: number, column: number, formula: string) => void): void {
  const changed: { row: number; column: number; formula: string }[] = [];
  sheet.data.forEachFormula((row, column, formula) => {
    const mapped = map(formula);
    if (mapped !== formula) changed.push({ row, column, formula: mapped });
  });
  for (const { row, column, formula } of changed) {
    sheet.data.rewriteFormula(row, column, formula);
    onChanged?.(sheet, row, column, formula);
  }
  let isChanged = changed.length > 0;
  const mapText = (element: XmlElement): void => {
    const formula = element.text;
    const mapped = map(formula);
    if (mapped === formula) return;
    element.text = mapped;
    isChanged = true;
  };
  const { xml } = sheet;
  for (const block of xml.root.all("conditionalFormatting")) {
    for (const rule of block.element.all("cfRule")) for (const formula of rule.element.all("formula")) mapText(formula.element);
  }
  for (const { element } of xml.child("dataValidations")?.all("dataValidation") ?? []) {
    for (const local of ["formula1", "formula2"]) for (const formula of element.all(local)) mapText(formula.element);
  }
  for (const block of extendedBlocks(xml)) {
    for (const rule of block.anyAll("cfRule")) for (const formula of rule.element.anyAll("f")) mapText(formula.element);
  }
  for (const validation of extensionItems(xml, "dataValidations", "dataValidation")) {
    for (const local of ["formula1", "formula2"]) {
      for (const formula of validation.anyAll(local)) for (const f of formula.element.anyAll("f")) mapText(f.element);
    }
  }
  for (const group of extensionItems(xml, "sparklineGroups", "sparklineGroup")) {
    for (const list of group.anyAll("sparklines")) {
      for (const line of list.element.anyAll("sparkline")) for (const f of line.element.anyAll("f")) mapText(f.element);
    }
  }
  if (!isChanged) return;
  sheet.refreshFormats();
  sheet.touch();
}
