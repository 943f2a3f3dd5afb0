import { placePages } from "./page-rows";
import { UNDER_UPDATE, type SheetMarker, type SheetPlan } from "./sheet-plan";

/**
 * Column of the tags on a sheet of ours: right of the print area, left of the charts' data. A tag is written together
 * with the contents of its page and moves with its row, so it never says more than what stands there.
 */
export const TAG_COLUMN = 26;

/** Number format of a tag's cell: nothing of it is shown. */
export const TAG_FORMAT = ";;;";

const TAG_START = "statusark:";
const STAMP_LENGTH = 16;

/** A page as it stands on a sheet. Its rows go on until the next page begins. */
export interface StandingPage {
  readonly name: string;
  readonly slot: string;
  readonly title: string;
  /** Start of the stamp of the generation that wrote it. */
  readonly stamp: string;
  /** Which page of how many that generation wrote, from 1. */
  readonly number: number;
  readonly of: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The place of a «Merknad» field; `key` is `CODE/field`. */
export interface StandingField {
  readonly key: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetTags {
  /** Where the tags stand; 0 where there are none. */
  readonly column: number;
  readonly pages: readonly StandingPage[];
  readonly fields: readonly StandingField[];
}

export const NO_TAGS: SheetTags = { column: 0, pages: [], fields: [] };

type Tag = readonly ["page", string, string, string, string, number, number, number] | readonly ["field", string, number];

function stampPart(stamp: string): string {
  return stamp.slice(0, STAMP_LENGTH);
}

/** Text of the tag by worksheet row. */
export function sheetTags(plan: SheetPlan): ReadonlyMap<number, string> {
  const tags = new Map<number, Tag[]>();
  const add = (row: number, tag: Tag): void => {
    tags.set(row, [...(tags.get(row) ?? []), tag]);
  };
  placePages(plan).forEach(({ page, firstRow }, index) => {
    add(firstRow, ["page", page.name, page.slot, page.title, stampPart(plan.marker.stamp), index + 1, plan.pages.length, page.heights.length]);
    for (const { remark, row, column } of page.cells) if (remark !== undefined) add(firstRow + row - 1, ["field", remark, column]);
  });
  return new Map([...tags].map(([row, each]) => [row, TAG_START + JSON.stringify(each)]));
}

function parsed(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read as readonly unknown[]) : [];
  } catch {
    return [];
  }
}

export function isTag(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(TAG_START);
}

function readPage(tag: readonly unknown[], row: number): StandingPage | null {
  const [, name, slot, title, stamp, number, of, rows] = tag;
  if (typeof name !== "string" || typeof slot !== "string" || typeof title !== "string" || typeof stamp !== "string") return null;
  if (typeof number !== "number" || typeof of !== "number" || typeof rows !== "number") return null;
  return { name, slot, title, stamp, number, of, firstRow: row, lastRow: row + rows - 1 };
}

/**
 * The tags among the values of a sheet whose first is row `firstRow`, column `firstColumn`. Where a person has inserted
 * columns, the tags stand further right, and so do the fields.
 */
export function readTags(values: readonly (readonly unknown[])[], firstRow: number, firstColumn: number): SheetTags {
  const pages: StandingPage[] = [];
  const fields: StandingField[] = [];
  let column = 0;
  values.forEach((cells, at) => {
    cells.forEach((text, across) => {
      if (!isTag(text)) return;
      const row = firstRow + at;
      column = firstColumn + across;
      const moved = column - TAG_COLUMN;
      for (const tag of parsed(text.slice(TAG_START.length))) {
        if (!Array.isArray(tag)) continue;
        const [kind, key, place] = tag as readonly unknown[];
        const page = kind === "page" ? readPage(tag as readonly unknown[], row) : null;
        if (page) pages.push(page);
        else if (kind === "field" && typeof key === "string" && typeof place === "number") fields.push({ key, row, column: place + moved });
      }
    });
  });
  return { column, pages: withoutGaps(pages), fields };
}

/** Rows that nobody owns belong to the page above them, those at the top to the first. */
function withoutGaps(pages: readonly StandingPage[]): readonly StandingPage[] {
  return pages.map((page, index) => ({
    ...page,
    firstRow: index === 0 ? 1 : page.firstRow,
    lastRow: (pages[index + 1]?.firstRow ?? page.lastRow + 1) - 1,
  }));
}

/**
 * Whether the sheet is not what one generation wrote: it is being written, a page is from another generation, or pages
 * are missing. A sheet without tags is judged by its stamp alone.
 */
export function isTorn({ stamp }: SheetMarker, { pages }: SheetTags): boolean {
  if (stamp === UNDER_UPDATE) return true;
  if (pages.length === 0) return false;
  const numbers = new Set(pages.map(({ number }) => number));
  return numbers.size !== pages.length || pages.some((page) => page.stamp !== stampPart(stamp) || page.of !== pages.length);
}
