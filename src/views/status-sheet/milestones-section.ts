import type { Initiative } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { ROW_LINE, HEADER_LINE, SECTION_LINE, bold, header, indented, label, plain, right, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowGroup, Section } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import { STATUS_WORDS, currentDate, firstOf, lateDelivery, milestoneStatus, shownSlip, type MilestoneStatus } from "./milestone-facts";
import type { SheetContext } from "./sheet-context";
import { MISSING, dateField, missing, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Status milepæler", nn: "Status milepælar", en: "Milestone status" },
  id: { nb: "ID", nn: "ID", en: "ID" },
  description: { nb: "Beskrivelse av milepæl", nn: "Skildring av milepæl", en: "Milestone" },
  baseline: { nb: "Planlagt ferdig", nn: "Planlagt ferdig", en: "Planned finish" },
  current: { nb: "Gjeldende plan/prognose", nn: "Gjeldande plan/prognose", en: "Current plan/forecast" },
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
const DUE_WITHIN: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} forfaller innen 60 dager.`,
  nn: (count) => `${String(count)} forfell innan 60 dagar.`,
  en: (count) => `${String(count)} ${count === 1 ? "is" : "are"} due within 60 days.`,
};

const SOON = 60;
const PLACES = {
  id: { at: 1, span: 1 },
  description: { at: 2, span: 8 },
  baseline: { at: 10, span: 2 },
  current: { at: 12, span: 4 },
  delivered: { at: 16, span: 2 },
  slip: { at: 18, span: 2 },
  working: { at: 20, span: 2 },
  status: { at: 22, span: 3 },
} as const satisfies Readonly<Record<string, Place>>;

/** Words that ask somebody to look. */
const BOLD: ReadonlySet<MilestoneStatus> = new Set(["late", "soon", "overdue", "replanned", "uncertain"]);

function finding(context: SheetContext, rows: readonly number[]): string {
  const { programme, write } = context;
  let [delivered, soon, largest] = [0, 0, 0];
  let shown = "";
  for (const row of rows) {
    const milestone = programme.milestones.at(row);
    if (milestone.isDelivered) delivered++;
    const inDays = milestone.due - milestone.statusDate;
    if (!milestone.isDelivered && milestone.due !== NONE && inDays >= 0 && inDays <= SOON) soon++;
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
    write.say(CHART_LATER),
  ];
  return sentences.join(" ");
}

function slipField(place: Place, value: number | string, isMoved: boolean, size: number): Field {
  if (value === MISSING) return missing(place, plain(size));
  const style = right(isMoved ? bold(size) : plain(size));
  return { ...place, value, style: typeof value === "number" ? { ...style, format: '"+"0;"\u2212"0;0' } : style };
}

function milestoneRows(context: SheetContext, row: number, scale: Scale): readonly RowGroup[] {
  const { programme, language, write } = context;
  const milestone = programme.milestones.at(row);
  const style = plain(scale.body);
  const current = currentDate(milestone);
  const late = lateDelivery(milestone, write);
  const status = milestoneStatus(milestone);
  const slip = shownSlip(milestone, write);
  const deliveredDay = milestone.isDelivered ? milestone.deliveredEnd : NONE;
  const fields: Field[] = [
    { ...PLACES.id, value: milestone.id || MISSING, style: milestone.id ? bold(scale.body) : label(scale.body) },
    { ...PLACES.description, value: milestone.description || MISSING, style },
    dateField(PLACES.baseline, milestone.baselineEnd, firstOf(milestone.written("baseline")), language, style),
    current ? dateField(PLACES.current, current.day, current.written, language, style) : missing(PLACES.current, style),
    late === null ? dateField(PLACES.delivered, deliveredDay, milestone.isDelivered ? milestone.written("delivered") : null, language, style)
      : { ...PLACES.delivered, value: late, style: right(style) },
    slipField(PLACES.slip, slip.calendar as number | string, slip.isMoved, scale.body),
    slipField(PLACES.working, slip.working as number | string, false, scale.body),
    { ...PLACES.status, value: STATUS_WORDS[status][language], style: indented(BOLD.has(status) ? bold(scale.body) : style) },
  ];
  return tableRows(fields, scale, ROW_LINE);
}

/** One row per milestone, with every date, the slip in calendar and working days, and the status in a word. */
export function milestonesSection(context: SheetContext, initiative: Initiative, scale: Scale): Section {
  const { language, write } = context;
  const rows = context.milestonesOf(initiative);
  const title = LABELS.title[language];
  if (rows.length === 0) {
    return { gap: scale.gap, rule: SECTION_LINE, heading: [sectionHeading({ title, finding: write.say(NONE_REGISTERED) }, scale)], groups: [] };
  }
  const head = header(scale.body);
  const columns: readonly Field[] = [
    { ...PLACES.id, value: LABELS.id[language], style: head },
    { ...PLACES.description, value: LABELS.description[language], style: head },
    { ...PLACES.baseline, value: LABELS.baseline[language], style: right(head) },
    { ...PLACES.current, value: LABELS.current[language], style: right(head) },
    { ...PLACES.delivered, value: LABELS.delivered[language], style: right(head) },
    { ...PLACES.slip, value: LABELS.slip[language], style: right(head) },
    { ...PLACES.working, value: LABELS.working[language], style: right(head) },
    { ...PLACES.status, value: LABELS.status[language], style: indented(head) },
  ];
  return {
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [sectionHeading({ title, finding: finding(context, rows) }, scale), headerRow(columns, scale, HEADER_LINE)],
    groups: rows.flatMap((row) => milestoneRows(context, row, scale)),
  };
}
