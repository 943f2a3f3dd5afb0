import type { BorderLine, CellStyle, PlanValue } from "../../workbook/sheet-plan";
import type { EdgeLook, LookPatch } from "../xlsx-book";

function edge(line: BorderLine): EdgeLook {
  return { style: line.weight, colour: line.colour };
}

/** A plan's style as a patch over the workbook's default; text cells are always text cells, so that nothing in them ever becomes a formula. */
export function planLook(style: CellStyle, value: PlanValue | undefined): LookPatch {
  const format = typeof value === "string" ? "@" : (style.format ?? (typeof value === "object" ? "dd.mm.yyyy" : undefined));
  const horizontal = style.horizontal === "centre" ? "center" : style.horizontal;
  const vertical = style.vertical === "centre" ? "center" : style.vertical;
  return {
    ...(format !== undefined && { format }),
    ...(style.size !== undefined && { size: style.size }),
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.colour !== undefined && { colour: style.colour }),
    ...(style.fill !== undefined && { fill: style.fill }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.wrap !== undefined && { wrap: style.wrap }),
    ...(style.indent !== undefined && { indent: style.indent }),
    ...(style.top !== undefined && { top: edge(style.top) }),
    ...(style.bottom !== undefined && { bottom: edge(style.bottom) }),
  };
}
