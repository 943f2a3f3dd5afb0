import type { BorderLine, CellStyle } from "../../workbook/sheet-plan";
import { PALETTE } from "./palette";

export const TITLE_LINE: BorderLine = { weight: "thick", colour: PALETTE.heading };
export const SECTION_LINE: BorderLine = { weight: "medium", colour: PALETTE.heading };
export const HEADER_LINE: BorderLine = { weight: "thin", colour: PALETTE.headerRule };
export const ROW_LINE: BorderLine = { weight: "thin", colour: PALETTE.rowRule };

/** Sizes of one kind of page: the overview is read at a distance, initiative pages are dense. */
export interface Scale {
  readonly body: number;
  /** A row of one line, and each further line. */
  readonly row: number;
  readonly line: number;
  readonly header: number;
  /** Size of notes, units and findings. */
  readonly note: number;
  /** Between sections. */
  readonly gap: number;
  /** A section's heading. */
  readonly heading: number;
}

export const OVERVIEW_SCALE: Scale = { body: 10, row: 15.75, line: 12.75, header: 14.25, note: 10, gap: 10.5, heading: 16.5 };
export const PAGE_SCALE: Scale = { body: 9, row: 13.5, line: 12, header: 13.5, note: 9, gap: 9, heading: 16.5 };
/** For a page that would else need another one. */
export const TIGHT_PAGE_SCALE: Scale = { ...PAGE_SCALE, row: 12.75, line: 11.25, header: 12.75, gap: 3.75, heading: 15 };

export function plain(size: number): CellStyle {
  return { size, colour: PALETTE.text };
}

export function bold(size: number): CellStyle {
  return { size, bold: true, colour: PALETTE.text };
}

export function label(size: number): CellStyle {
  return { size, colour: PALETTE.label };
}

export function header(size: number): CellStyle {
  return { size, bold: true, colour: PALETTE.label };
}

export function heading(size: number): CellStyle {
  return { size, bold: true, colour: PALETTE.heading };
}

export function link(style: CellStyle): CellStyle {
  return { ...style, underline: true, colour: PALETTE.accent };
}

export function right(style: CellStyle): CellStyle {
  return { ...style, horizontal: "right" };
}

export function centred(style: CellStyle): CellStyle {
  return { ...style, horizontal: "centre" };
}

export function indented(style: CellStyle): CellStyle {
  return { ...style, horizontal: "left", indent: 1 };
}
