import type { CellArea } from "../../workbook/address";
import type { DataBar, NewConditionalFormat } from "../xlsx-book";
import { escapeXml } from "../xml/xml-text";
import { writeAreas } from "./areas";

/** The whole cell is the bar's way, as it is for bars that Excel makes today. */
export function dataBarXml(prefix: string, { least, most, colour }: DataBar): string {
  const limit = (value: number | null, otherwise: string): string => (value === null ? `<${prefix}cfvo type="${otherwise}"/>` : `<${prefix}cfvo type="num" val="${String(value)}"/>`);
  return `<${prefix}dataBar minLength="0" maxLength="100">${limit(least, "min")}${limit(most, "max")}<${prefix}color rgb="FF${colour}"/></${prefix}dataBar>`;
}

function blockXml(prefix: string, areas: readonly CellArea[], rule: string): string {
  return `<${prefix}conditionalFormatting sqref="${writeAreas(areas)}">${rule}</${prefix}conditionalFormatting>`;
}

/** A format by formula in a block of its own. `dxf`: number of its looks. */
export function formulaFormatXml(prefix: string, { areas, formula, stopIfTrue }: NewConditionalFormat, dxf: number, priority: number): string {
  const stop = stopIfTrue ? ' stopIfTrue="1"' : "";
  return blockXml(prefix, areas, `<${prefix}cfRule type="expression" dxfId="${String(dxf)}" priority="${String(priority)}"${stop}><${prefix}formula>${escapeXml(formula)}</${prefix}formula></${prefix}cfRule>`);
}

/** A data bar in a block of its own. */
export function dataBarFormatXml(prefix: string, areas: readonly CellArea[], bar: DataBar, priority: number): string {
  return blockXml(prefix, areas, `<${prefix}cfRule type="dataBar" priority="${String(priority)}">${dataBarXml(prefix, bar)}</${prefix}cfRule>`);
}
