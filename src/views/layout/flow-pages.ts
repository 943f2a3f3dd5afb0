import { PAGE_HEIGHT } from "./grid";
import { heightOf, type RowGroup, type Section, type SheetRow } from "./sheet-row";

/** A section longer than a page starts where it stands only if this many of its groups still fit there. */
const GROUPS_WORTH_STARTING = 3;

function blank(height: number): SheetRow {
  return { height, cells: [] };
}

function withRule(heading: RowGroup, section: Section): RowGroup {
  const [first, ...rest] = heading;
  return first && section.rule ? [{ ...first, above: section.rule }, ...rest] : heading;
}

/** Lets the rows that may grow share what is left of a page, in their order. */
function grown(rows: RowGroup): RowGroup {
  let left = PAGE_HEIGHT - heightOf(rows);
  return rows.map((row) => {
    const more = row.growsTo === undefined ? 0 : Math.floor(Math.min(left, row.growsTo - row.height) / 0.75) * 0.75;
    if (more <= 0) return row;
    left -= more;
    return { ...row, height: row.height + more };
  });
}

/**
 * Sections one after another on as many pages as they need. `titleOf(0)` heads the first page, `titleOf(n)` the others.
 * A section that does not fit starts on the next page; one that is longer than a page goes on under its heading.
 * Groups are never parted: none may be higher than a page with its title and heading.
 */
export function flowPages(sections: readonly Section[], titleOf: (page: number) => RowGroup): readonly RowGroup[] {
  const pages: SheetRow[][] = [];
  let page: SheetRow[] = [];
  let left = PAGE_HEIGHT;
  let isFresh = true;
  const put = (rows: RowGroup): void => {
    page.push(...rows);
    left -= heightOf(rows);
  };
  const turn = (): void => {
    page = [];
    pages.push(page);
    left = PAGE_HEIGHT;
    put(titleOf(pages.length - 1));
    isFresh = true;
  };
  turn();
  const onFresh = PAGE_HEIGHT - heightOf(titleOf(1));
  for (const section of sections) {
    const whole = heightOf(section.heading) + section.groups.reduce((sum, group) => sum + heightOf(group), 0);
    const start = heightOf([...section.heading, ...section.groups.slice(0, GROUPS_WORTH_STARTING).flat()]);
    const wanted = whole <= onFresh ? whole : start;
    if (!isFresh && wanted + section.gap > left) turn();
    if (!isFresh && section.gap > 0) put([blank(section.gap)]);
    put(isFresh ? section.heading : withRule(section.heading, section));
    let hasGroups = false;
    for (const group of section.groups) {
      if (hasGroups && heightOf(group) > left) {
        turn();
        put(section.heading);
      }
      put(group);
      hasGroups = true;
    }
    isFresh = false;
  }
  return pages.map(grown);
}
