import type { Initiative } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import { periodTitle } from "../../values/read-period";
import { wholePixels } from "../layout/grid";
import { TITLE_LINE, bold, heading, label, link, right } from "../layout/looks";
import { shortened } from "../layout/shortened";
import type { RowGroup, SheetRow } from "../layout/sheet-row";
import { linesOf } from "../layout/table-rows";
import { ownCode } from "./code-columns";
import type { SheetContext } from "./sheet-context";

const REPORT: InEachLanguage = { nb: "Statusrapport", nn: "Statusrapport", en: "Status report" };
const STATUS_AT: InEachLanguage = { nb: "status per", nn: "status per", en: "status at" };
const BACK: InEachLanguage = { nb: "← Oversikt", nn: "← Oversikt", en: "← Overview" };
const CONTINUED: InEachLanguage<(page: number) => string> = {
  nb: (page) => `side ${String(page)}`,
  nn: (page) => `side ${String(page)}`,
  en: (page) => `page ${String(page)}`,
};

const SIZE = 16;
const MOST_LINES = 3;

/** Heading of an initiative's page: what it is about, the period, the way back. Further pages say which one they are. */
export function pageTitle(context: SheetContext, initiative: Initiative, page: number): RowGroup {
  const { language, write, programme } = context;
  const style = heading(SIZE);
  const subject = initiative.area || initiative.name || initiative.code;
  const lines = linesOf({ at: 1, span: 13, value: `${subject} – ${REPORT[language]}`, style });
  const shown = shortened(lines, MOST_LINES);
  const period = initiative.report?.statedPeriod ?? programme.period;
  const title = period ? periodTitle(period, language) : "";
  const when = [title, `${STATUS_AT[language]} ${write.day(initiative.statusDate)}`].filter((part) => part !== "").join(" · ");
  const isTall = shown.length > 1;
  const first: SheetRow = {
    height: wholePixels(24 + (shown.length - 1) * 20.25),
    below: TITLE_LINE,
    cells: [
      { at: 1, span: 13, value: shown.join("\n"), style: { ...style, vertical: isTall ? "top" : "centre", ...(isTall ? { wrap: true } : {}) } },
      { at: 14, span: 8, value: when, style: { ...right(bold(10)), vertical: "centre" } },
      { at: 22, span: 3, value: BACK[language], style: { ...right(link(bold(9))), bold: false, vertical: "centre" }, link: context.overviewName },
    ],
  };
  if (page === 0) return [first];
  const name = [ownCode(initiative), initiative.name].filter((part) => part !== "" && part !== initiative.area).join(" · ");
  const continued = `, ${CONTINUED[language](page + 1)}`;
  const [line = ""] = shortened(linesOf({ at: 1, span: 16, value: name, style: label(9) }), 1);
  return [first, { height: 15, cells: [{ at: 1, span: 18, value: line + continued, style: { ...label(9), vertical: "centre" } }] }];
}
