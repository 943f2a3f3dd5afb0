import type { Initiative } from "../../model/initiative";
import { flowPages } from "../layout/flow-pages";
import { PAGE_SCALE, TIGHT_PAGE_SCALE, type Scale } from "../layout/looks";
import type { RowGroup } from "../layout/sheet-row";
import { closingSection, pageDecisions } from "./closing-section";
import { economySection } from "./economy-section";
import { informationSection } from "./information-section";
import { lightsSection } from "./lights-section";
import { milestonesSection } from "./milestones-section";
import { pageTitle } from "./page-title";
import { bestSplit, progressSection } from "./progress-section";
import type { SheetContext } from "./sheet-context";

function pagesAt(scale: Scale, context: SheetContext, initiative: Initiative): readonly RowGroup[] {
  const split = bestSplit(context, initiative, scale);
  const decisions = pageDecisions(context, initiative, scale);
  const sections = [
    informationSection(context, initiative, scale),
    lightsSection(context, initiative, scale),
    milestonesSection(context, initiative, scale),
    economySection(context, initiative, scale),
    progressSection(context, initiative, split, scale),
    ...decisions,
    closingSection(context, initiative, split, decisions.length > 0, scale),
  ];
  return flowPages(sections, (page) => pageTitle(context, initiative, page));
}

/** The report of one initiative: with air where it fits, closer where that saves a page. */
export function initiativePages(context: SheetContext, initiative: Initiative): readonly RowGroup[] {
  const pages = pagesAt(PAGE_SCALE, context, initiative);
  if (pages.length === 1) return pages;
  const tight = pagesAt(TIGHT_PAGE_SCALE, context, initiative);
  return tight.length < pages.length ? tight : pages;
}
