import { markOf } from "../../workbook/mark-formula";
import type { MarkLook } from "../../workbook/mark-looks";
import type { Marks } from "../../workbook/marks";
import { markIdentity, wantedMarks, type WantedMark } from "../../workbook/wanted-marks";
import type { ConditionalFormat, LookPatch, XlsxBook, XlsxSheet } from "../xlsx-book";

function patchOf({ fill, colour }: MarkLook): LookPatch {
  return colour === null ? { fill } : { fill, colour };
}

function ownName(format: ConditionalFormat): string | null {
  const [formula] = format.formulas;
  return format.kind === "expression" && !format.isExtended && formula !== undefined ? markOf(formula) : null;
}

function isAsWanted(format: ConditionalFormat, { formula, look }: WantedMark): boolean {
  return format.formulas[0] === formula && !format.stopIfTrue && format.look.fill === look.fill && (look.colour === null || format.look.colour === look.colour);
}

interface OwnMark {
  readonly format: ConditionalFormat;
  readonly identity: string;
}

function ownMarks(sheet: XlsxSheet): readonly OwnMark[] {
  const found = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return found.flatMap((format): OwnMark[] => {
    const name = ownName(format);
    return name === null ? [] : [{ format, identity: markIdentity({ name, areas: format.areas }) }];
  });
}

/** How many of ours, from the first on, are the wanted ones in the wanted order: the rest is taken away and drawn anew. */
function alikeFromTheFirst(present: readonly OwnMark[], wanted: readonly WantedMark[]): number {
  let alike = 0;
  for (const { format, identity } of present) {
    const next = wanted[alike];
    if (!next || identity !== markIdentity(next) || !isAsWanted(format, next)) break;
    alike++;
  }
  return alike;
}

/** What is missing comes below all other formats, so that the user's own keep their order. */
function paintSheet(sheet: XlsxSheet, wanted: readonly WantedMark[]): void {
  const present = ownMarks(sheet);
  const kept = alikeFromTheFirst(present, wanted);
  for (const { format } of present.slice(kept)) sheet.removeConditionalFormat(format.id);
  let priority = Math.max(0, ...sheet.conditionalFormats.map((format) => format.priority));
  for (const { areas, formula, look } of wanted.slice(kept)) {
    priority++;
    sheet.addConditionalFormat({ areas, formula, look: patchOf(look), stopIfTrue: false, priority });
  }
}

/** Draws the complete set on every sheet and takes our others away. Protected sheets stay as they are. */
export function paintMarks(book: XlsxBook, marks: Marks): void {
  const wanted = book.sheets.map((sheet) => [sheet, wantedMarks(sheet.name, marks)] as const);
  for (const [sheet, formats] of wanted) if (!sheet.isProtected) paintSheet(sheet, formats);
}
