import { deviationWord, inOfficeSign } from "../../model/deviation-word";
import { shareOf } from "../../model/economy-rows";
import type { Initiative } from "../../model/initiative";
import { previousInitiative, type PastInitiative } from "../../model/past-initiatives";
import { REPORTS_FOR_MONEY, trailOf } from "../../model/report-trail";
import type { InEachLanguage, Language } from "../../values/language";
import type { VatBasis } from "../../values/money";
import { NONE } from "../../values/none";
import { hasMoneyChart, moneyChart, moneyNumbers } from "../charts/money-chart";
import { BESIDE, besideChart, LEFT_OF_CHART } from "../layout/beside-chart";
import { HEADER_LINE, SECTION_LINE, bold, header, indented, label, plain, right, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowGroup, Section } from "../layout/sheet-row";
import { headerRow, linesOf, tableRows, textHeight, type Field } from "../layout/table-rows";
import { wantsCharts } from "./charts-shown";
import { moneyRows } from "./money-rows";
import { unitThatFits, unitWords, type MoneyUnit } from "./money-unit";
import { previousReport } from "./previous-report";
import type { SheetContext } from "./sheet-context";
import { MISSING, deviationField, moneyField, percentField, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Status økonomi", nn: "Status økonomi", en: "Financial status" },
  budget: { nb: "Totalbudsjett for tiltaket", nn: "Totalbudsjett for tiltaket", en: "Total budget" },
  plan: { nb: "Plan/budsjett hittil", nn: "Plan/budsjett hittil", en: "Plan to date" },
  actual: { nb: "Virkelig hittil", nn: "Verkeleg hittil", en: "Actual to date" },
  accrued: { nb: "Påløpt (estimat)", nn: "Påløpt (estimat)", en: "Accrued (estimate)" },
  deviation: { nb: "Avvik (kr)", nn: "Avvik (kr)", en: "Deviation (NOK)" },
  share: { nb: "Avvik (%)", nn: "Avvik (%)", en: "Deviation (%)" },
  forecast: { nb: "Prognose totalt", nn: "Prognose totalt", en: "Total forecast" },
  rest: { nb: "Rest", nn: "Rest", en: "Remaining" },
  comment: { nb: "Kommentar", nn: "Kommentar", en: "Comment" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export const VAT_WORDS: Readonly<Record<VatBasis, InEachLanguage>> = {
  incl: { nb: "inkl. mva.", nn: "inkl. mva.", en: "incl. VAT" },
  excl: { nb: "ekskl. mva.", nn: "ekskl. mva.", en: "excl. VAT" },
  unknown: { nb: "mva. uoppgitt", nn: "mva. uoppgitt", en: "VAT not given" },
};

const OF_PLAN: InEachLanguage = { nb: "av plan hittil", nn: "av plan hittil", en: "of plan" };
const OF_TOTAL: InEachLanguage = { nb: "av total", nn: "av total", en: "of total" };
const NOT_GIVEN: InEachLanguage = { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given" };
const OVER_TOTAL: InEachLanguage<(amount: string) => string> = {
  nb: (amount) => `${amount} mot total`,
  nn: (amount) => `${amount} mot total`,
  en: (amount) => `${amount} of total`,
};
const NO_FIGURES: InEachLanguage = {
  nb: "Ingen økonomitall er oppgitt for perioden.",
  nn: "Ingen økonomital er oppgitt for perioden.",
  en: "No figures are given for the period.",
};
const COSTS_AT: InEachLanguage<(day: string) => string> = {
  nb: (day) => (day === "" ? "Dato for kostnader er ikke oppgitt." : `Kostnader per ${day}.`),
  nn: (day) => (day === "" ? "Dato for kostnader er ikkje oppgitt." : `Kostnader per ${day}.`),
  en: (day) => (day === "" ? "The costs have no date." : `Costs at ${day}.`),
};
const OF_BUDGET: InEachLanguage<(share: string) => string> = {
  nb: (share) => `Avviket er ${share} av totalbudsjettet.`,
  nn: (share) => `Avviket er ${share} av totalbudsjettet.`,
  en: (share) => `The deviation is ${share} of the total budget.`,
};
const PREVIOUS: InEachLanguage = { nb: "Forrige rapport", nn: "Førre rapport", en: "Previous report" };
const CHART_LATER: InEachLanguage = {
  nb: "Kostnadsdiagram vises fra andre rapport.",
  nn: "Kostnadsdiagram blir vist frå andre rapport.",
  en: "Cost chart from the second report on.",
};

const SIZE = 10;
const MOST_LINES_BESIDE = 8;
const COMMENT_GAP = 3.75;
const COMMENT: Place = { at: 15, span: 10 };

function place(index: number): Place {
  return { at: 1 + index * 2, span: 2 };
}

function below(index: number, text: string, size: number): Field {
  return { ...place(index), value: text, style: right(label(size)) };
}

/** What the previous report had in the same columns, in grey under a line that says so. */
function previousRows(context: SheetContext, past: PastInitiative, unit: MoneyUnit, scale: Scale): readonly RowGroup[] {
  const { language, programme } = context;
  const previous = previousReport(context);
  if (!previous) return [];
  const { budget, plan, actual, forecast } = past;
  const grey = label(scale.note);
  const deviation = plan === NONE || actual === NONE ? NONE : actual - plan;
  const share = inOfficeSign(shareOf(deviation, plan), programme.settings);
  return [
    ...tableRows([{ at: 1, span: 14, value: `${PREVIOUS[language]}: ${previous.title} (${previous.state})`, style: grey }], scale, undefined),
    ...tableRows([
      moneyField(place(0), budget, unit, grey), moneyField(place(1), plan, unit, grey), moneyField(place(2), actual, unit, grey),
      deviationField(place(3), deviation === NONE ? NONE : inOfficeSign(deviation, programme.settings), unit, grey), percentField(place(4), share, grey),
      moneyField(place(5), forecast, unit, grey), moneyField(place(6), budget === NONE || actual === NONE ? NONE : budget - actual, unit, grey),
    ], scale, undefined),
  ];
}

/** A comment keeps the lines that its writer broke. */
function commentGroups(comment: string, figures: RowGroup, scale: Scale): readonly RowGroup[] {
  const field: Field = { ...COMMENT, value: comment || MISSING, style: indented(comment ? plain(scale.body) : label(scale.body)) };
  const lines = linesOf(field);
  if (lines.length > MOST_LINES_BESIDE) {
    const own = tableRows([{ at: 1, span: 24, value: comment, style: plain(scale.body) }], scale, undefined);
    return [figures, ...own];
  }
  const beside = figures.reduce((sum, row) => sum + row.height, 0);
  const needed = textHeight(lines.length, scale) + 1.5;
  const rows = needed > beside ? [...figures, { height: Math.ceil((needed - beside) / 0.75) * 0.75, cells: [] }] : figures;
  const [first, ...rest] = rows;
  if (!first) return [];
  const cell = { ...COMMENT, down: rows.length, value: lines.join("\n"), style: { ...field.style, vertical: "top" as const, ...(lines.length > 1 ? { wrap: true } : {}) } };
  return [[{ ...first, cells: [...first.cells, cell] }, ...rest]];
}

/** Beside a chart the comment stands below the figures. */
function commentBelow(comment: string, language: Language, scale: Scale): readonly RowGroup[] {
  if (comment === "") return [];
  const rows = tableRows([{ at: 1, span: BESIDE, value: `${LABELS.comment[language]}: ${comment}`, style: plain(scale.body) }], scale, undefined, LEFT_OF_CHART);
  const [first, ...rest] = rows;
  return first ? [[{ height: COMMENT_GAP, cells: [] }, ...first], ...rest] : [];
}

/** Seven figures, each with its basis or word below, and the leader's comment. */
export function economySection(context: SheetContext, initiative: Initiative, scale: Scale): Section {
  const { language, write, programme } = context;
  const { economy, budget } = initiative;
  const total = budget?.ore ?? NONE;
  const title = LABELS.title[language];
  const base = { gap: scale.gap, rule: SECTION_LINE };
  if (!economy && total === NONE) return { ...base, heading: [sectionHeading({ title, finding: NO_FIGURES[language] }, scale)], groups: [] };
  const [plan, actual, forecast] = [economy?.plan ?? NONE, economy?.actual ?? NONE, economy?.forecast ?? NONE];
  const deviation = economy?.deviation ?? NONE;
  const rest = total === NONE || actual === NONE ? NONE : total - actual;
  const past = previousInitiative(programme, initiative.code);
  const unit = unitThatFits([total, plan, actual, forecast, deviation, rest, ...(past ? [past.budget, past.plan, past.actual, past.forecast] : [])], 1, 2, SIZE);
  const shown = deviation === NONE ? NONE : inOfficeSign(deviation, programme.settings);
  const share = economy ? inOfficeSign(economy.share, programme.settings) : Number.NaN;
  const ofBudget = deviation === NONE || total === NONE || total <= 0 ? [] : [OF_BUDGET[language](write.percent(shown / total))];
  const trail = trailOf(programme, initiative);
  const isCharted = wantsCharts(context, initiative) && hasMoneyChart(trail);
  const isChartToCome = programme.settings.charts === "all" && trail.reports.length < REPORTS_FOR_MONEY;
  const finding = [`${unitWords(unit, language)}.`, COSTS_AT[language](write.day(initiative.costDate)), ...ofBudget, ...(isChartToCome ? [CHART_LATER[language]] : [])].join(" ");
  const head = header(scale.body);
  const names = [LABELS.budget, LABELS.plan, economy?.isEstimate ? LABELS.accrued : LABELS.actual, LABELS.deviation, LABELS.share, LABELS.forecast, LABELS.rest];
  const columns: readonly Field[] = [
    ...names.map((name, index): Field => ({ ...place(index), value: name[language], style: right(head) })),
    ...(isCharted ? [] : [{ ...COMMENT, value: LABELS.comment[language], style: indented(head) }]),
  ];
  const strong = bold(SIZE);
  const style = plain(SIZE);
  const figures = tableRows([
    moneyField(place(0), total, unit, style), moneyField(place(1), plan, unit, style), moneyField(place(2), actual, unit, style),
    deviationField(place(3), shown, unit, strong), percentField(place(4), share, style), moneyField(place(5), forecast, unit, style),
    moneyField(place(6), rest, unit, style),
  ], { ...scale, row: 15 }, undefined);
  const excess = forecast === NONE || total === NONE || forecast === total ? "" : OVER_TOTAL[language](write.signed(Math.round((forecast - total) / 100 / unit)));
  const words = tableRows([
    below(0, total === NONE ? NOT_GIVEN[language] : VAT_WORDS[initiative.vat][language], scale.note),
    ...(deviation === NONE ? [] : [below(3, deviationWord(deviation, programme.settings.deviationWords, language), scale.note)]),
    ...(Number.isNaN(share) ? [] : [below(4, OF_PLAN[language], scale.note)]),
    below(5, forecast === NONE ? NOT_GIVEN[language] : excess, scale.note),
    ...(rest === NONE ? [] : [below(6, OF_TOTAL[language], scale.note)]),
  ], scale, undefined);
  const top = headerRow(columns, scale, HEADER_LINE, isCharted ? LEFT_OF_CHART : undefined);
  const comment = economy?.comment ?? "";
  const groups = isCharted
    ? besideChart([[...figures, ...words].flat(), ...commentBelow(comment, language, scale), ...moneyRows(context, trail, scale)], {
      subject: "cost", beside: [top], numbers: moneyNumbers(trail.money, write), draw: (size) => moneyChart(trail, "cost", write, size),
    }, scale)
    : commentGroups(comment, [...figures, ...words, ...(past ? previousRows(context, past, unit, scale) : [])].flat(), scale);
  return { ...base, heading: [sectionHeading({ title, finding }, scale), top], groups };
}
