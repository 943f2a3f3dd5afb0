import { sha256 } from "../values/sha256";
import { needsMerge } from "./cell-merge";
import type { PagePlan, SheetPlan } from "./sheet-plan";

/** Key of the worksheet custom property that holds the looks that a sheet of ours was last given whole. */
export const LOOKS_KEY = "statusark-looks";

const KEY_LENGTH = 16;

function keyOf(looks: unknown): string {
  return sha256(JSON.stringify(looks)).slice(0, KEY_LENGTH);
}

function pageKey({ styles }: SheetPlan, { heights, cells }: PagePlan): string {
  return keyOf([heights, cells.map((cell) => [cell.row, cell.column, cell.rows, cell.columns, styles[cell.style], cell.link, typeof cell.value, needsMerge(cell, styles[cell.style]), cell.isShare])]);
}

/** What a sheet looks like apart from its contents, as short keys: two plans with the same keys differ in values only. */
export interface SheetLooks {
  /** Widths, conditional formats, print set-up without the footer, and where pages begin. */
  readonly sheet: string;
  /** By the page's name. */
  readonly pages: ReadonlyMap<string, string>;
}

export function sheetLooks(plan: SheetPlan): SheetLooks {
  const { columnWidths, formats, print, pages } = plan;
  const sheet = keyOf([columnWidths, formats, { ...print, footer: [print.footer.pageWord, print.footer.ofWord] }, pages.map(({ name, heights }) => [name, heights.length])]);
  return { sheet, pages: new Map(pages.map((page) => [page.name, pageKey(plan, page)])) };
}

/** The looks as the custom property holds them. */
export function looksText({ sheet, pages }: SheetLooks): string {
  return JSON.stringify([sheet, ...pages]);
}

/** `null` for anything that Statusark did not write. */
export function readLooks(text: string): SheetLooks | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(read)) return null;
  const [sheet, ...pages] = read as readonly unknown[];
  const pairs = pages.filter((pair): pair is [string, string] => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string");
  return typeof sheet === "string" && pairs.length === pages.length ? { sheet, pages: new Map(pairs) } : null;
}
