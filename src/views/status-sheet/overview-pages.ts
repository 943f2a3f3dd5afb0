import { flowPages } from "../layout/flow-pages";
import { OVERVIEW_SCALE, type Scale } from "../layout/looks";
import type { RowGroup, Section } from "../layout/sheet-row";
import { changesSection } from "./changes-section";
import { initiativesSection } from "./initiatives-section";
import { legendSection } from "./legend-section";
import { overviewHead, overviewTitle } from "./overview-head";
import { periodMilestonesSection } from "./period-milestones-section";
import { programmeChartsSection } from "./programme-charts-section";
import { programmeDecisionsSection } from "./programme-decisions-section";
import { programmeEconomySection } from "./programme-economy-section";
import { riskSection } from "./risk-section";
import { roadmapSection } from "./roadmap-section";
import type { SheetContext } from "./sheet-context";

/** In the order in which a steering committee reads. */
const SECTIONS: readonly ((context: SheetContext, scale: Scale) => Section | readonly Section[])[] = [
  overviewHead,
  programmeDecisionsSection,
  changesSection,
  initiativesSection,
  programmeEconomySection,
  programmeChartsSection,
  periodMilestonesSection,
  riskSection,
  roadmapSection,
  legendSection,
];

export function overviewPages(context: SheetContext): readonly RowGroup[] {
  return flowPages(SECTIONS.flatMap((section) => section(context, OVERVIEW_SCALE)), (page) => overviewTitle(context, page));
}
