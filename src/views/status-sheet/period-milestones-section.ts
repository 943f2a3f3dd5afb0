import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { writeFuzzyDate } from "../../values/write-date";
import { HEADER_LINE, ROW_LINE, SECTION_LINE, bold, header, label, plain, right, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import { AHEAD, DUE_WITHIN, daysOverdue, shownSlip } from "./milestone-facts";
import { emptySection } from "./programme-decisions-section";
import { codeAndText, columnsFor } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { MISSING, dateField, missing, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Milepæler", nn: "Milepælar", en: "Milestones" },
  plus: { nb: "Pluss: senere enn plan", nn: "Pluss: seinare enn plan", en: "Plus: later than planned" },
  last: { nb: "Siste periode, til statusdato", nn: "Siste periode, til statusdato", en: "Last period, to the status date" },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  id: { nb: "ID", nn: "ID", en: "ID" },
  milestone: { nb: "Milepæl", nn: "Milepæl", en: "Milestone" },
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
  slip: { nb: "Avvik, dager", nn: "Avvik, dagar", en: "Slip, days" },
  planned: { nb: "Planlagt", nn: "Planlagt", en: "Planned" },
  inDays: { nb: "Om dager", nn: "Om dagar", en: "In days" },
  uncertain: { nb: "usikker dato", nn: "usikker dato", en: "uncertain" },
  notDelivered: { nb: "ikke levert", nn: "ikkje levert", en: "not delivered" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const NEXT: InEachLanguage<(day: string) => string> = {
  nb: (day) => `Neste 60 dager, til ${day}`,
  nn: (day) => `Neste 60 dagar, til ${day}`,
  en: (day) => `Next 60 days, to ${day}`,
};
const NOTHING: InEachLanguage = {
  nb: "Ingen milepæler er levert i perioden, ingen er over fristen, og ingen forfaller innen 60 dager.",
  nn: "Ingen milepælar er leverte i perioden, ingen er over fristen, og ingen forfell innan 60 dagar.",
  en: "No milestone was delivered in the period, none is overdue, and none is due within 60 days.",
};
type Count = (count: number) => string;
const DELIVERED: InEachLanguage<Count> = {
  nb: (count) => `${String(count)} ${count === 1 ? "milepæl" : "milepæler"} er levert i perioden`,
  nn: (count) => `${String(count)} ${count === 1 ? "milepæl er levert" : "milepælar er leverte"} i perioden`,
  en: (count) => `${String(count)} ${count === 1 ? "milestone was" : "milestones were"} delivered in the period`,
};
const OVERDUE: InEachLanguage<Count> = {
  nb: (count) => `${String(count)} er over fristen`,
  nn: (count) => `${String(count)} er over fristen`,
  en: (count) => `${String(count)} ${count === 1 ? "is" : "are"} overdue`,
};
const EXPECTED_LATE: InEachLanguage<Count> = {
  nb: (count) => `${String(count)} er ventet etter plan.`,
  nn: (count) => `${String(count)} er venta etter plan.`,
  en: (count) => `${String(count)} ${count === 1 ? "is" : "are"} expected after plan.`,
};
const UNCERTAIN: InEachLanguage<Count> = {
  nb: (count) => `${String(count)} har usikker dato`,
  nn: (count) => `${String(count)} har usikker dato`,
  en: (count) => `${String(count)} ${count === 1 ? "has" : "have"} an uncertain date`,
};
const OWN_DATE: InEachLanguage<(codes: string, day: string) => string> = {
  nb: (codes, day) => `${codes}: egen statusdato ${day}.`,
  nn: (codes, day) => `${codes}: eigen statusdato ${day}.`,
  en: (codes, day) => `${codes}: own status date ${day}.`,
};
const AGAINST_PLAN: InEachLanguage<(names: string, days: string) => string> = {
  nb: (names, days) => `${names}: ${days} mot ny plan.`,
  nn: (names, days) => `${names}: ${days} mot ny plan.`,
  en: (names, days) => `${names}: ${days} from the new plan.`,
};

const DAYS: InEachLanguage = { nb: "dager", nn: "dagar", en: "days" };

/** More would leave the milestones' texts too little. */
const MOST_CODE_COLUMNS = 2;
const STRETCHES = { left: [[1, 12]], right: [[14, 24]], both: [[1, 12], [14, 24]] } as const satisfies Readonly<Record<string, SheetRow["stretches"]>>;

type Places = Readonly<Record<"code" | "id" | "text" | "date" | "days", Place>>;

interface Sides {
  readonly left: Places;
  readonly right: Places;
}

/** Two tables side by side; longer codes and IDs take their room from the texts. */
function sidesOf({ programme, codeColumns }: SheetContext, { last, next }: Rows, scale: Scale): Sides {
  const code = Math.min(codeColumns, MOST_CODE_COLUMNS);
  const id = columnsFor([...last, ...next].map((row) => programme.milestones.at(row).id), plain(scale.body), MOST_CODE_COLUMNS);
  const places = (from: number, to: number): Places => ({
    code: { at: from, span: code }, id: { at: from + code, span: id }, text: { at: from + code + id, span: to - 3 - from - code - id },
    date: { at: to - 3, span: 2 }, days: { at: to - 1, span: 2 },
  });
  return { left: places(1, 12), right: places(14, 24) };
}

interface Rows {
  readonly last: readonly number[];
  readonly next: readonly number[];
  /** In neither: not due yet, but expected later than planned. */
  readonly expectedLate: number;
}

function chosen(context: SheetContext): Rows {
  const { programme } = context;
  const all = context.initiatives.flatMap((initiative) => [...context.milestonesOf(initiative)]);
  const from = programme.period?.from ?? NONE;
  const last = all.filter((row) => {
    const milestone = programme.milestones.at(row);
    if (milestone.oneDateOnly) return milestone.due >= from;
    return milestone.deliveredInPeriod || daysOverdue(milestone) > 0;
  });
  const next = all.filter((row) => {
    const { isDelivered, due, statusDate } = programme.milestones.at(row);
    return !isDelivered && due !== NONE && due >= statusDate && due - statusDate <= AHEAD;
  });
  const late = all.filter((row) => {
    const { isDelivered, oneDateOnly, forecastWritten, forecastEnd, due, statusDate } = programme.milestones.at(row);
    return !isDelivered && !oneDateOnly && forecastWritten && due >= statusDate && forecastEnd > due;
  });
  return { last, next, expectedLate: late.length };
}

function named(context: SheetContext, row: number, places: Places, scale: Scale): readonly Field[] {
  const { initiative, code: written, id, description } = context.programme.milestones.at(row);
  const { code, text } = codeAndText(context, initiative?.code ?? written, description);
  const style = plain(scale.body);
  return [
    { ...places.code, value: code, style },
    { ...places.id, value: id || MISSING, style: id ? style : label(scale.body) },
    { ...places.text, value: text, style },
  ];
}

function lastFields(context: SheetContext, row: number, places: Places, scale: Scale): readonly Field[] {
  const { programme, language, write } = context;
  const names = named(context, row, places, scale);
  const milestone = programme.milestones.at(row);
  const style = plain(scale.body);
  if (milestone.oneDateOnly) {
    const written = milestone.written("baseline");
    const date = written ? writeFuzzyDate(written, language) : write.day(milestone.due);
    return [...names, { ...places.date, value: `(${date})`, style: right(style) }, { ...places.days, value: LABELS.uncertain[language], style: right(style) }];
  }
  const { calendar, isMoved } = shownSlip(milestone, write);
  const date: Field = milestone.isDelivered
    ? dateField(places.date, milestone.deliveredEnd, milestone.written("delivered"), language, style)
    : { ...places.date, value: LABELS.notDelivered[language], style: right(style) };
  const strong = isMoved ? bold(scale.body) : style;
  const days: Field = calendar === MISSING ? missing(places.days, style)
    : { ...places.days, value: calendar, style: right(typeof calendar === "number" ? { ...strong, format: '"+"0;"\u2212"0;0' } : strong) };
  return [...names, date, days];
}

function nextFields(context: SheetContext, row: number, places: Places, scale: Scale): readonly Field[] {
  const { programme, language } = context;
  const names = named(context, row, places, scale);
  const milestone = programme.milestones.at(row);
  const written = milestone.planWritten ? milestone.written("plan") : milestone.written("baseline");
  const style = plain(scale.body);
  return [
    ...names,
    dateField(places.date, milestone.due, written?.second ? null : written, language, style),
    { ...places.days, value: milestone.due - milestone.statusDate, style: right({ ...bold(scale.body), format: "0" }) },
  ];
}

function notes(context: SheetContext, { last }: Rows): string {
  const { programme, language, write, reporting } = context;
  const own = reporting.filter(({ statusDate }) => statusDate !== programme.statusDate);
  const days = [...new Set(own.map(({ statusDate }) => statusDate))].sort((a, b) => a - b);
  const sentences = days.map((day) => OWN_DATE[language](write.list(own.filter(({ statusDate }) => statusDate === day).map(({ code }) => code)), write.day(day)));
  const replanned = new Map<string, { readonly code: string; readonly days: string; readonly names: string[] }>();
  for (const row of last) {
    const { due, baselineEnd, deliveredEnd, isDelivered, id, description, initiative } = programme.milestones.at(row);
    if (!isDelivered || due === baselineEnd || due === NONE) continue;
    const [code, days] = [initiative?.code ?? "", `${write.signed(deliveredEnd - due)}\u00a0${DAYS[language]}`];
    const group = replanned.get(`${days} ${code}`) ?? { code, days, names: [] };
    group.names.push(id || `«${description}»`);
    replanned.set(`${days} ${code}`, group);
  }
  for (const { code, days, names } of replanned.values()) sentences.push(AGAINST_PLAN[language](`${code} ${write.list(names)}`, days));
  return sentences.join(" ");
}

function reported({ programme, language }: SheetContext, last: readonly number[]): string {
  const count = (belongs: (row: number) => boolean): number => last.filter(belongs).length;
  const uncertain = count((row) => programme.milestones.at(row).oneDateOnly);
  const delivered = count((row) => programme.milestones.at(row).isDelivered);
  const overdue = last.length - uncertain - delivered;
  return `${[DELIVERED[language](delivered), ...(overdue > 0 ? [OVERDUE[language](overdue)] : []), ...(uncertain > 0 ? [UNCERTAIN[language](uncertain)] : [])].join(", ")}.`;
}

function headings(context: SheetContext, { left, right: ahead }: Sides, scale: Scale): readonly SheetRow[] {
  const { language, write, programme } = context;
  const strong = bold(scale.body);
  const head = header(scale.body);
  const sub = tableRows([
    { at: 1, span: 12, value: LABELS.last[language], style: strong },
    { at: 14, span: 11, value: NEXT[language](write.day(programme.statusDate + AHEAD)), style: strong },
  ], { ...scale, row: 16.5 }, undefined).flat();
  const titles = (places: Places, date: keyof typeof LABELS, days: keyof typeof LABELS): readonly Field[] => [
    { ...places.code, value: LABELS.code[language], style: head },
    { ...places.id, value: LABELS.id[language], style: head },
    { ...places.text, value: LABELS.milestone[language], style: head },
    { ...places.date, value: LABELS[date][language], style: right(head) },
    { ...places.days, value: LABELS[days][language], style: right(head) },
  ];
  return [...sub, headerRow([...titles(left, "delivered", "slip"), ...titles(ahead, "planned", "inDays")], scale, HEADER_LINE, STRETCHES.both)];
}

/** Milestones delivered in the period or overdue at the left, those due in the next 60 days at the right. */
export function periodMilestonesSection(context: SheetContext, scale: Scale): Section {
  const { language } = context;
  const rows = chosen(context);
  const title = LABELS.title[language];
  const { last, next, expectedLate } = rows;
  const alsoLate = expectedLate > 0 ? ` ${EXPECTED_LATE[language](expectedLate)}` : "";
  if (last.length + next.length === 0) return emptySection(title, NOTHING[language] + alsoLate, scale.gap, scale);
  const sides = sidesOf(context, rows, scale);
  const groups: RowGroup[] = [];
  for (let index = 0; index < Math.max(last.length, next.length); index++) {
    const [left, ahead] = [last[index], next[index]];
    const stretches = left === undefined ? STRETCHES.right : ahead === undefined ? STRETCHES.left : STRETCHES.both;
    const fields = [...(left === undefined ? [] : lastFields(context, left, sides.left, scale)), ...(ahead === undefined ? [] : nextFields(context, ahead, sides.right, scale))];
    groups.push(...tableRows(fields, scale, ROW_LINE, stretches));
  }
  const note = notes(context, rows);
  const foot = note === "" ? [] : tableRows([{ at: 1, span: 24, value: note, style: label(scale.note) }], scale, undefined);
  const finding = `${reported(context, last)} ${DUE_WITHIN[language](next.length)}${alsoLate}`;
  return {
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [sectionHeading({ title, finding, unit: LABELS.plus[language] }, scale), ...headings(context, sides, scale)],
    groups: [...groups, ...foot],
  };
}
