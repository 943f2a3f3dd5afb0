import type { Initiative } from "../../model/initiative";
import { flowPages } from "../layout/flow-pages";
import { PAGE_HEIGHT } from "../layout/grid";
import { PAGE_SCALE, TIGHT_PAGE_SCALE, type Scale } from "../layout/looks";
import { heightOf, type RowGroup } from "../layout/sheet-row";
import { closingSection, pageDecisions } from "./closing-section";
import { economySection } from "./economy-section";
import { informationSection } from "./information-section";
import { lightsSection } from "./lights-section";
import { milestonesSection } from "./milestones-section";
import { ownChangesSection } from "./own-changes-section";
import { pageTitle } from "./page-title";
import { bestSplit, progressSection, type Split } from "./progress-section";
import type { SheetContext } from "./sheet-context";

function pagesAt(scale: Scale, context: SheetContext, initiative: Initiative, split: Split): readonly RowGroup[] {
  const decisions = pageDecisions(context, initiative, scale);
  const sections = [
    informationSection(context, initiative, scale),
    lightsSection(context, initiative, scale),
    ...ownChangesSection(context, initiative, scale),
    milestonesSection(context, initiative, scale),
    economySection(context, initiative, scale),
    progressSection(context, initiative, split, scale),
    ...decisions,
    closingSection(context, initiative, split, decisions.length > 0, scale),
  ];
  return flowPages(sections, (page) => pageTitle(context, initiative, page));
}

/** The tight scale takes at most this share from a row, and its smaller gaps at most these points from a page. */
const TIGHTER = 0.1;
const GAPS = 60;
/** Rows that head each page but the first. */
const TITLE_ROWS = 2;

/** Whether what stands on the last page could stand on those before it at the tight scale: most pages are too full for that. */
function mayLoseAPage(pages: readonly RowGroup[]): boolean {
  const last = heightOf((pages.at(-1) ?? []).slice(TITLE_ROWS).filter((row) => row.growsTo === undefined)) * (1 - TIGHTER) - GAPS;
  const room = pages.slice(0, -1).reduce((sum, rows) => sum + PAGE_HEIGHT - heightOf(rows) * (1 - TIGHTER) + GAPS, 0);
  return last <= room;
}

/** The report of one initiative: with air where it fits, closer where that saves a page. */
export function initiativePages(context: SheetContext, initiative: Initiative): readonly RowGroup[] {
  const split = bestSplit(context, initiative, PAGE_SCALE.body);
  const pages = pagesAt(PAGE_SCALE, context, initiative, split);
  if (pages.length === 1 || !mayLoseAPage(pages)) return pages;
  const tight = pagesAt(TIGHT_PAGE_SCALE, context, initiative, split);
  return tight.length < pages.length ? tight : pages;
}
