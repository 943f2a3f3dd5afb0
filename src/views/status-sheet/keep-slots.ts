import { numberAt } from "../../values/item-at";
import type { InEachLanguage, Language } from "../../values/language";
import type { PagePlan, SheetPlan } from "../../workbook/sheet-plan";
import type { StandingPage } from "../../workbook/sheet-tags";
import { COLUMNS, PAGE_HEIGHT } from "../layout/grid";
import { heading, label } from "../layout/looks";

const GONE: InEachLanguage = { nb: "utgått", nn: "utgått", en: "discontinued" };
const WHY: InEachLanguage = {
  nb: "Denne siden er ikke lenger med i rapporten. Den står tom, så merknader og kommentarer på den ikke går tapt.",
  nn: "Denne sida er ikkje lenger med i rapporten. Ho står tom, så merknader og kommentarar på ho ikkje går tapt.",
  en: "This page is no longer part of the report. It stands empty so that notes and comments on it are not lost.",
};

const TITLE_STYLE = "gone title";
const WHY_STYLE = "gone why";
const TITLE_HEIGHT = 24;
const ROW_HEIGHT = 12.75;
/** Height of a row that only keeps the place of one that was there before. */
const SPARE = 0.75;

function steps(points: number): number {
  return Math.floor(points / SPARE) * SPARE;
}

/** Spare rows at the end, so that the page takes as many rows as before; its tallest row gives them room where the paper has none. */
function withRows(page: PagePlan, rows: number): PagePlan {
  const spare = rows - page.heights.length;
  if (spare <= 0) return page;
  const heights = [...page.heights];
  const over = heights.reduce((sum, height) => sum + height, 0) + spare * SPARE - PAGE_HEIGHT;
  const tallest = heights.indexOf(Math.max(...heights));
  if (over > 0) heights[tallest] = Math.max(SPARE, numberAt(heights, tallest) - Math.ceil(over / SPARE) * SPARE);
  return { ...page, heights: [...heights, ...new Array<number>(spare).fill(SPARE)] };
}

function gonePage({ name, slot, title, firstRow, lastRow }: StandingPage, language: Language): PagePlan {
  const rows = Math.max(2, lastRow - firstRow + 1);
  const height = Math.max(SPARE, Math.min(ROW_HEIGHT, steps((PAGE_HEIGHT - TITLE_HEIGHT) / (rows - 1))));
  return {
    name, slot, title,
    heights: [TITLE_HEIGHT, ...new Array<number>(rows - 1).fill(height)],
    cells: [
      { row: 1, column: 1, columns: COLUMNS, value: `${title} – ${GONE[language]}`, style: TITLE_STYLE },
      { row: 2, column: 1, columns: COLUMNS, value: WHY[language], style: WHY_STYLE },
    ],
  };
}

function bySlot<T extends { readonly slot: string }>(pages: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const page of pages) groups.set(page.slot, [...(groups.get(page.slot) ?? []), page]);
  return groups;
}

/**
 * The plan in the order in which its pages stand on the sheet already, so that notes, comments and links keep their
 * place: new initiatives come last, a page takes no fewer rows than before, and one that is no longer needed stays,
 * marked «utgått». The stamp is the plan's own: the same facts have the same, whatever stood there before.
 */
export function keepSlots(plan: SheetPlan, standing: readonly StandingPage[], language: Language): SheetPlan {
  if (standing.length === 0) return plan;
  const fresh = bySlot(plan.pages);
  const before = bySlot(standing);
  const rowsOf = new Map(standing.map(({ name, firstRow, lastRow }) => [name, lastRow - firstRow + 1]));
  const needed = new Set(plan.pages.map(({ name }) => name));
  const slots = [...before.keys(), ...[...fresh.keys()].filter((slot) => !before.has(slot))];
  const pages = slots.flatMap((slot) => [
    ...(fresh.get(slot) ?? []).map((page) => withRows(page, rowsOf.get(page.name) ?? 0)),
    ...(before.get(slot) ?? []).filter(({ name }) => !needed.has(name)).map((page) => gonePage(page, language)),
  ]);
  if (pages.length === plan.pages.length) return { ...plan, pages };
  return { ...plan, pages, styles: { ...plan.styles, [TITLE_STYLE]: heading(16), [WHY_STYLE]: label(10) } };
}
