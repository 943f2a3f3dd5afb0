import type { Initiative } from "../../model/initiative";
import { REPORTS_FOR_TREND, trailOf } from "../../model/report-trail";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { milestoneTrend } from "../charts/milestone-trend";
import { trendChart, trendNumbers } from "../charts/trend-chart";
import { besideChart, LEFT_OF_CHART } from "../layout/beside-chart";
import { ROW_LINE, HEADER_LINE, SECTION_LINE, bold, header, indented, label, plain, right, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowGroup, Section } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import { wantsCharts } from "./charts-shown";
import { AHEAD, DUE_WITHIN, STATUS_WORDS, currentDate, firstOf, lateDelivery, milestoneStatus, shownSlip, type MilestoneStatus } from "./milestone-facts";
import { columnsFor } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { trendRows } from "./trend-rows";
import { MISSING, dateField, missing, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Status milepæler", nn: "Status milepælar", en: "Milestone status" },
  id: { nb: "ID", nn: "ID", en: "ID" },
  description: { nb: "Beskrivelse av milepæl", nn: "Skildring av milepæl", en: "Milestone" },
  baseline: { nb: "Planlagt ferdig", nn: "Planlagt ferdig", en: "Planned finish" },
  current: { nb: "Gjeldende plan/prognose", nn: "Gjeldande plan/prognose", en: "Current plan/forecast" },
  shortCurrent: { nb: "Gj. plan/ prognose", nn: "Gj. plan/ prognose", en: "Plan/ forecast" },
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
  slip: { nb: "Avvik (dager)", nn: "Avvik (dagar)", en: "Slip (days)" },
  working: { nb: "Arbeidsdager", nn: "Arbeidsdagar", en: "Working days" },
  status: { nb: "Status", nn: "Status", en: "Status" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const NONE_REGISTERED: InEachLanguage = { nb: "Ingen milepæler er registrert.", nn: "Ingen milepælar er registrerte.", en: "No milestones are registered." };
const CHART_LATER: InEachLanguage = {
  nb: "Trenddiagram vises fra tredje rapport.",
  nn: "Trenddiagram blir vist frå tredje rapport.",
  en: "Trend chart from the third report on.",
};

type Count = (count: number, all: number) => string;
const DELIVERED: InEachLanguage<Count> = {
  nb: (count, all) => (count === all ? (all === 1 ? "Milepælen er levert." : `Alle ${String(all)} er levert.`) : `${count === 0 ? "Ingen" : String(count)} av ${String(all)} er levert.`),
  nn: (count, all) => (count === all ? (all === 1 ? "Milepælen er levert." : `Alle ${String(all)} er leverte.`) : `${count === 0 ? "Ingen" : String(count)} av ${String(all)} er levert.`),
  en: (count, all) => (count === all ? (all === 1 ? "The milestone is delivered." : `All ${String(all)} are delivered.`) : `${count === 0 ? "None" : String(count)} of ${String(all)} ${count === 1 ? "is" : "are"} delivered.`),
};
const LARGEST: InEachLanguage<(days: string) => string> = {
  nb: (days) => `Største avvik er ${days} dager.`,
  nn: (days) => `Største avvik er ${days} dagar.`,
  en: (days) => `The largest slip is ${days} days.`,
};
type Column = "id" | "description" | "baseline" | "current" | "delivered" | "slip" | "working" | "status";
const FULL_WIDTH = {
  id: { at: 1, span: 1 },
  description: { at: 2, span: 8 },
  baseline: { at: 10, span: 2 },
  current: { at: 12, span: 4 },
  delivered: { at: 16, span: 2 },
  slip: { at: 18, span: 2 },
  working: { at: 20, span: 2 },
  status: { at: 22, span: 3 },
} as const satisfies Readonly<Record<Column, Place>>;
/** The working days give way to the chart. */
const BESIDE_CHART = {
  id: { at: 1, span: 1 },
  description: { at: 2, span: 5 },
  baseline: { at: 7, span: 2 },
  current: { at: 9, span: 2 },
  delivered: { at: 11, span: 2 },
  slip: { at: 13, span: 2 },
  status: { at: 15, span: 2 },
} as const satisfies Readonly<Partial<Record<Column, Place>>>;
const MOST_ID_COLUMNS = 3;
const LEAST_DESCRIPTION = 3;
type Places = Readonly<Record<Exclude<Column, "working">, Place>> & { readonly working?: Place };

/** Long IDs take their room from the descriptions. */
function withIds({ id, description, ...others }: Places, ids: readonly string[], scale: Scale): Places {
  const span = columnsFor(ids, bold(scale.body), Math.min(MOST_ID_COLUMNS, description.span - LEAST_DESCRIPTION));
  return { ...others, id: { ...id, span }, description: { at: id.at + span, span: description.span + 1 - span } };
}

/** Words that ask somebody to look. */
const BOLD: ReadonlySet<MilestoneStatus> = new Set(["late", "soon", "overdue", "replanned", "uncertain"]);

function finding(context: SheetContext, rows: readonly number[], isChartToCome: boolean): string {
  const { programme, write } = context;
  let [delivered, soon, largest] = [0, 0, 0];
  let shown = "";
  for (const row of rows) {
    const milestone = programme.milestones.at(row);
    if (milestone.isDelivered) delivered++;
    const inDays = milestone.due - milestone.statusDate;
    if (!milestone.isDelivered && milestone.due !== NONE && inDays >= 0 && inDays <= AHEAD) soon++;
    const slip = milestone.slip();
    if (!slip || milestone.oneDateOnly || Math.abs(slip.max) <= Math.abs(largest)) continue;
    largest = slip.max;
    const { calendar } = shownSlip(milestone, write);
    shown = typeof calendar === "number" ? write.signed(calendar) : typeof calendar === "string" ? calendar : "";
  }
  const sentences = [
    DELIVERED[write.language](delivered, rows.length),
    ...(largest === 0 || shown === "" ? [] : [LARGEST[write.language](shown)]),
    ...(soon === 0 ? [] : [DUE_WITHIN[write.language](soon)]),
    ...(isChartToCome ? [write.say(CHART_LATER)] : []),
  ];
  return sentences.join(" ");
}

function slipField(place: Place, value: number | string, isMoved: boolean, size: number): Field {
  if (value === MISSING) return missing(place, plain(size));
  const style = right(isMoved ? bold(size) : plain(size));
  return { ...place, value, style: typeof value === "number" ? { ...style, format: '"+"0;"\u2212"0;0' } : style };
}

function milestoneRows(context: SheetContext, row: number, places: Places, scale: Scale): readonly RowGroup[] {
  const { programme, language, write } = context;
  const milestone = programme.milestones.at(row);
  const style = plain(scale.body);
  const current = currentDate(milestone);
  const late = lateDelivery(milestone, write);
  const status = milestoneStatus(milestone);
  const slip = shownSlip(milestone, write);
  const deliveredDay = milestone.isDelivered ? milestone.deliveredEnd : NONE;
  const fields: Field[] = [
    { ...places.id, value: milestone.id || MISSING, style: milestone.id ? bold(scale.body) : label(scale.body) },
    { ...places.description, value: milestone.description || MISSING, style },
    dateField(places.baseline, milestone.baselineEnd, firstOf(milestone.written("baseline")), language, style),
    current ? dateField(places.current, current.day, current.written, language, style) : missing(places.current, style),
    late === null ? dateField(places.delivered, deliveredDay, milestone.isDelivered ? milestone.written("delivered") : null, language, style)
      : { ...places.delivered, value: late, style: right(style) },
    slipField(places.slip, slip.calendar as number | string, slip.isMoved, scale.body),
    ...(places.working ? [slipField(places.working, slip.working as number | string, false, scale.body)] : []),
    { ...places.status, value: STATUS_WORDS[status][language], style: indented(BOLD.has(status) ? bold(scale.body) : style) },
  ];
  return tableRows(fields, scale, ROW_LINE, places.working ? undefined : LEFT_OF_CHART);
}

/** One row per milestone, with every date, the slip in calendar and working days, and the status in a word. */
export function milestonesSection(context: SheetContext, initiative: Initiative, scale: Scale): Section {
  const { language, write, programme } = context;
  const rows = context.milestonesOf(initiative);
  const title = LABELS.title[language];
  if (rows.length === 0) {
    return { gap: scale.gap, rule: SECTION_LINE, heading: [sectionHeading({ title, finding: write.say(NONE_REGISTERED) }, scale)], groups: [] };
  }
  const trend = wantsCharts(context, initiative) ? milestoneTrend(context, initiative) : null;
  const places = withIds(trend ? BESIDE_CHART : FULL_WIDTH, rows.map((row) => programme.milestones.at(row).id), scale);
  const head = header(scale.body);
  const columns: readonly Field[] = [
    { ...places.id, value: LABELS.id[language], style: head },
    { ...places.description, value: LABELS.description[language], style: head },
    { ...places.baseline, value: LABELS.baseline[language], style: right(head) },
    { ...places.current, value: (trend ? LABELS.shortCurrent : LABELS.current)[language], style: right(head) },
    { ...places.delivered, value: LABELS.delivered[language], style: right(head) },
    { ...places.slip, value: LABELS.slip[language], style: right(head) },
    ...(places.working ? [{ ...places.working, value: LABELS.working[language], style: right(head) }] : []),
    { ...places.status, value: LABELS.status[language], style: indented(head) },
  ];
  const isChartToCome = programme.settings.charts === "all" && rows.some((row) => !programme.milestones.at(row).isDelivered) && trailOf(programme, initiative).reports.length < REPORTS_FOR_TREND;
  const top = headerRow(columns, scale, HEADER_LINE, trend ? LEFT_OF_CHART : undefined);
  const body = rows.flatMap((row) => milestoneRows(context, row, places, scale));
  const groups = trend
    ? besideChart([...body, ...trendRows(context, trend, scale)], {
      subject: "trend", beside: [top], numbers: trendNumbers(trend, write), draw: (size) => trendChart(trend, write, size),
    }, scale)
    : body;
  return { gap: scale.gap, rule: SECTION_LINE, heading: [sectionHeading({ title, finding: finding(context, rows, isChartToCome) }, scale), top], groups };
}
