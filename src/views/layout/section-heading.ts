import { heading, label, right, type Scale } from "./looks";
import type { SheetRow } from "./sheet-row";
import { linesOf, type Field } from "./table-rows";
import { wholePixels } from "./grid";

const TITLE_SIZE = 11;

export interface HeadingTexts {
  readonly title: string;
  /** What the section says, in a sentence or two. */
  readonly finding?: string;
  /** At the right edge: a unit, or how to read a sign. */
  readonly unit?: string;
}

/** Title at the left, the finding from the eighth column on, a unit at the right edge. */
export function sectionHeading({ title, finding = "", unit = "" }: HeadingTexts, scale: Scale): SheetRow {
  const titleStyle = heading(TITLE_SIZE);
  const titleField: Field = { at: 1, span: finding === "" && unit === "" ? 24 : 7, value: title, style: titleStyle };
  const fields: Field[] = [titleField];
  if (finding !== "") fields.push({ at: 8, span: unit === "" ? 17 : 12, value: finding, style: label(scale.note) });
  if (unit !== "") fields.push({ at: 20, span: 5, value: unit, style: right(label(scale.note)) });
  const broken = fields.map((field) => ({ field, lines: linesOf(field) }));
  const count = Math.max(...broken.map(({ lines }) => lines.length));
  return {
    height: wholePixels(scale.heading + (count - 1) * scale.line),
    cells: broken.map(({ field: { at, span, style }, lines }) => ({
      at,
      span,
      value: lines.join("\n"),
      style: { ...style, vertical: count > 1 ? "top" : "centre", ...(lines.length > 1 ? { wrap: true } : {}) },
    })),
  };
}
