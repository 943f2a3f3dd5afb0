import type { ConditionalFormat, LookPatch, XlsxSheet } from "../../xlsx/xlsx-book";
import { accessDenied, apiNotFound, itemNotFound } from "./host-error";
import type { FormatHandle } from "./targets";

/** The format behind a handle as it stands now. */
export function formatNow({ sheet, id }: FormatHandle, where: string): ConditionalFormat {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) throw itemNotFound(where);
  return format;
}

/** A sheet's formats, the one that is looked at first at the head. */
export function ranked(sheet: XlsxSheet): readonly ConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Priority as Office.js counts it: from 0, without gaps, over the sheet. */
export function rankOf({ sheet, id }: FormatHandle): number {
  return ranked(sheet).findIndex((format) => format.id === id);
}

/** Changes parts of a format's looks; what is `undefined` is taken away. */
export function changeLook(target: FormatHandle, where: string, change: { readonly [K in keyof LookPatch]: LookPatch[K] | undefined }): void {
  const format = formatNow(target, where);
  if (format.isExtended) throw apiNotFound(`${where} of an extended conditional format`);
  if (target.sheet.isProtected) throw accessDenied(where);
  const look = Object.fromEntries(Object.entries({ ...format.look, ...change }).filter(([, value]) => value !== undefined)) as LookPatch;
  target.sheet.changeConditionalFormat(target.id, { look });
}
