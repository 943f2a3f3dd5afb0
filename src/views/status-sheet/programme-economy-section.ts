import { deviationWord, inOfficeSign } from "../../model/deviation-word";
import { oreOfValue } from "../../model/fact-value";
import type { Initiative } from "../../model/initiative";
import { previousInitiatives, type PastInitiative } from "../../model/past-initiatives";
import { foldText } from "../../values/fold";
import { programmeTrail, REPORTS_FOR_MONEY } from "../../model/report-trail";
import type { InEachLanguage } from "../../values/language";
import type { Ore, VatBasis } from "../../values/money";
import { NONE } from "../../values/none";
import { HEADER_LINE, ROW_LINE, SECTION_LINE, bold, header, indented, label, plain, right, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowGroup, Section } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import { VAT_WORDS } from "./economy-section";
import { sumOf } from "./initiatives-section";
import { asSentences } from "../sentences";
import { unitThatFits, unitWords, type MoneyUnit } from "./money-unit";
import { previousReport } from "./previous-report";
import type { SheetContext } from "./sheet-context";
import { deviationField, missing, moneyField, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Økonomi", nn: "Økonomi", en: "Economy" },
  budget: { nb: "Totalbudsjett", nn: "Totalbudsjett", en: "Total budget" },
  changes: { nb: "Vedtatte endringer", nn: "Vedtekne endringar", en: "Approved changes" },
  plan: { nb: "Plan hittil", nn: "Plan hittil", en: "Plan to date" },
  actual: { nb: "Virkelig hittil", nn: "Verkeleg hittil", en: "Actual to date" },
  deviation: { nb: "Avvik", nn: "Avvik", en: "Deviation" },
  forecast: { nb: "Prognose totalt", nn: "Prognose totalt", en: "Total forecast" },
  reserve: { nb: "Reserve", nn: "Reserve", en: "Reserve" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const PREVIOUS: InEachLanguage = { nb: "Forrige rapport", nn: "Førre rapport", en: "Previous report" };
const FRAME: InEachLanguage = { nb: "Programramme", nn: "Programramme", en: "Programme frame" };
const ALL: InEachLanguage<(count: number) => string> = {
  nb: (count) => (count === 1 ? "Tiltaket" : `Alle ${String(count)} tiltak`),
  nn: (count) => (count === 1 ? "Tiltaket" : `Alle ${String(count)} tiltak`),
  en: (count) => (count === 1 ? "The initiative" : `All ${String(count)} initiatives`),
};
const WITHOUT: InEachLanguage<(codes: string) => string> = {
  nb: (codes) => `Uten ${codes}`,
  nn: (codes) => `Utan ${codes}`,
  en: (codes) => `Without ${codes}`,
};
const COUNT: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} tiltak`,
  nn: (count) => `${String(count)} tiltak`,
  en: (count) => `${String(count)} initiatives`,
};
const USED: InEachLanguage<(share: string) => string> = {
  nb: (share) => `Brukt ${share} av totalbudsjettet.`,
  nn: (share) => `Brukt ${share} av totalbudsjettet.`,
  en: (share) => `${share} of the total budget is used.`,
};
const DEVIATES: InEachLanguage<(share: string) => string> = {
  nb: (share) => `Avviket er ${share} av plan hittil.`,
  nn: (share) => `Avviket er ${share} av plan hittil.`,
  en: (share) => `The deviation is ${share} of the plan to date.`,
};
const BASES: InEachLanguage<(codes: string, basis: string, others: string) => string> = {
  nb: (codes, basis, others) => `${codes}: ${basis}; de andre er ${others}`,
  nn: (codes, basis, others) => `${codes}: ${basis}; dei andre er ${others}`,
  en: (codes, basis, others) => `${codes}: ${basis}; the others are ${others}`,
};
const ONE_BASIS: InEachLanguage<(basis: string) => string> = {
  nb: (basis) => `Alle beløp er ${basis}`,
  nn: (basis) => `Alle beløp er ${basis}`,
  en: (basis) => `All amounts are ${basis}`,
};
const UNKNOWN_BASIS: InEachLanguage = { nb: "Mva. er ikke oppgitt.", nn: "Mva. er ikkje oppgitt.", en: "VAT is not given." };
const CHARTS_LATER: InEachLanguage = {
  nb: "Diagram vises fra neste rapport.",
  nn: "Diagram blir vist frå neste rapport.",
  en: "Charts are shown from the next report on.",
};
const DASH: InEachLanguage = {
  nb: "Strek betyr ikke oppgitt eller ingen forrige rapport.",
  nn: "Strek betyr ikkje oppgitt eller ingen førre rapport.",
  en: "A dash means not given, or no previous report.",
};
const BASIS: Readonly<Record<VatBasis, InEachLanguage>> = {
  ...VAT_WORDS,
  unknown: { nb: "mva. ikke oppgitt", nn: "mva. ikkje oppgitt", en: "VAT not given" },
};
const NOTHING: InEachLanguage = { nb: "Ingen økonomitall er oppgitt.", nn: "Ingen økonomital er oppgitt.", en: "No figures are given." };

const PLACES = {
  label: { at: 1, span: 4 },
  budget: { at: 5, span: 3 },
  changes: { at: 8, span: 3 },
  plan: { at: 11, span: 2 },
  actual: { at: 13, span: 2 },
  deviation: { at: 15, span: 2 },
  word: { at: 17, span: 3 },
  forecast: { at: 20, span: 3 },
  reserve: { at: 23, span: 2 },
} as const satisfies Readonly<Record<string, Place>>;

const MOST_NAMED = 4;
/** Types of approved changes that move the budget. */
const BUDGET_CHANGES = new Set(["ramme", "prisjustering", "omfordeling", "frame", "price adjustment", "reallocation"]);

interface Sums {
  readonly budget: Ore;
  readonly plan: Ore;
  readonly actual: Ore;
  readonly deviation: Ore;
  /** `NONE` unless every initiative has one: a part would look like the whole. */
  readonly forecast: Ore;
}

function sums(initiatives: readonly Initiative[]): Sums {
  const of = (pick: (initiative: Initiative) => Ore | undefined): readonly Ore[] => initiatives.map((each) => pick(each) ?? NONE);
  const forecasts = of((each) => each.economy?.forecast);
  return {
    budget: sumOf(of((each) => each.budget?.ore)),
    plan: sumOf(of((each) => each.economy?.plan)),
    actual: sumOf(of((each) => each.economy?.actual)),
    deviation: sumOf(of((each) => each.economy?.deviation)),
    forecast: forecasts.includes(NONE) ? NONE : sumOf(forecasts),
  };
}

/** The basis that most budgets have, a declared one before none. */
function usualBasis(initiatives: readonly Initiative[]): VatBasis {
  const count = (basis: VatBasis): number => initiatives.filter(({ vat }) => vat === basis).length;
  const [usual] = (["incl", "excl"] as const).slice().sort((a, b) => count(b) - count(a));
  return usual !== undefined && count(usual) > 0 ? usual : "unknown";
}

function approvedChanges({ programme }: SheetContext, initiatives: readonly Initiative[]): Ore {
  const codes = new Set(initiatives.map(({ code }) => foldText(code)));
  const changes = programme.changes.filter(({ code, type, decision, approvedBy }) =>
    codes.has(foldText(code)) && BUDGET_CHANGES.has(foldText(type)) && (decision !== "" || approvedBy !== ""));
  return sumOf(changes.map(({ amount }) => amount));
}

interface MoneyRow {
  readonly name: string;
  readonly sums: Sums;
  readonly changes: Ore;
  readonly reserve: Ore;
  readonly isStrong: boolean;
}

const NO_SUMS: Sums = { budget: NONE, plan: NONE, actual: NONE, deviation: NONE, forecast: NONE };

function moneyRow(context: SheetContext, { name, sums: row, changes, reserve, isStrong }: MoneyRow, unit: MoneyUnit, scale: Scale): readonly RowGroup[] {
  const { language, programme } = context;
  const style = isStrong ? bold(scale.body) : plain(scale.body);
  const word = row.deviation === NONE ? [] : [{ ...PLACES.word, value: deviationWord(row.deviation, programme.settings.deviationWords, language), style: indented(label(scale.body)) }];
  const fields: readonly Field[] = [
    { ...PLACES.label, value: name, style },
    moneyField(PLACES.budget, row.budget, unit, style),
    changes === NONE ? missing(PLACES.changes, style) : deviationField(PLACES.changes, changes, unit, style),
    moneyField(PLACES.plan, row.plan, unit, style),
    moneyField(PLACES.actual, row.actual, unit, style),
    deviationField(PLACES.deviation, row.deviation === NONE ? NONE : inOfficeSign(row.deviation, programme.settings), unit, style),
    ...word,
    moneyField(PLACES.forecast, row.forecast, unit, style),
    moneyField(PLACES.reserve, reserve, unit, style),
  ];
  return tableRows(fields, { ...scale, row: 17.25 }, ROW_LINE);
}

/** Those that the previous report had figures for, summed as it held them; dashes in a first report. */
function previousRow(context: SheetContext): MoneyRow {
  const { programme, language } = context;
  const previous = previousReport(context);
  const nothing: MoneyRow = { name: PREVIOUS[language], sums: NO_SUMS, changes: NONE, reserve: NONE, isStrong: false };
  if (!previous) return nothing;
  const reported = [...previousInitiatives(programme).values()].filter(({ plan, actual }) => plan !== NONE || actual !== NONE);
  const of = (pick: (past: PastInitiative) => Ore): readonly Ore[] => reported.map(pick);
  const forecasts = of(({ forecast }) => forecast);
  const reserve = previous.snapshot.facts.find(({ field }) => field === "programme.reserve");
  return {
    ...nothing,
    name: `${PREVIOUS[language]}: ${previous.title}`,
    reserve: reserve ? oreOfValue(reserve.value) : NONE,
    sums: {
      budget: sumOf(of(({ budget }) => budget)),
      plan: sumOf(of(({ plan }) => plan)),
      actual: sumOf(of(({ actual }) => actual)),
      deviation: sumOf(of(({ plan, actual }) => (plan === NONE || actual === NONE ? NONE : actual - plan))),
      forecast: forecasts.includes(NONE) ? NONE : sumOf(forecasts),
    },
  };
}

function isChartToCome({ programme, reporting }: SheetContext): boolean {
  return programme.settings.charts !== "none" && programmeTrail(programme, reporting).reports.length < REPORTS_FOR_MONEY;
}

/** The programme's money, the sum on one VAT basis where they differ, and the previous report beside it. */
export function programmeEconomySection(context: SheetContext, scale: Scale): Section {
  const { language, programme, write, reporting } = context;
  const title = LABELS.title[language];
  const all = sums(reporting);
  const { frame, reserve } = programme.settings;
  const base = { gap: scale.gap, rule: SECTION_LINE };
  if (Object.values(all).every((ore) => ore === NONE) && frame === NONE) {
    return { ...base, heading: [sectionHeading({ title, finding: NOTHING[language] }, scale)], groups: [] };
  }
  const budgeted = reporting.filter(({ budget }) => budget !== null);
  const usual = usualBasis(budgeted);
  const others = budgeted.filter(({ vat }) => vat !== usual);
  const codes = others.length > MOST_NAMED ? COUNT[language](others.length) : write.list(others.map(({ code }) => code));
  const same = reporting.filter((initiative) => !others.includes(initiative));
  const rows: MoneyRow[] = [{ name: ALL[language](reporting.length), sums: all, changes: approvedChanges(context, reporting), reserve, isStrong: true }];
  if (others.length > 0) rows.push({ name: WITHOUT[language](codes), sums: sums(same), changes: approvedChanges(context, same), reserve: NONE, isStrong: false });
  if (frame !== NONE) rows.push({ name: FRAME[language], sums: { ...NO_SUMS, budget: frame }, changes: NONE, reserve: NONE, isStrong: false });
  rows.push(previousRow(context));
  const amounts = rows.flatMap(({ sums: { budget, plan, actual, deviation, forecast }, changes, reserve: kept }) => [budget, plan, actual, deviation, forecast, changes, kept]);
  const unit = unitThatFits(amounts, programme.settings.shownUnit, 2, scale.body);
  const shown = inOfficeSign(all.deviation, programme.settings);
  const finding = [
    ...(all.budget === NONE || all.actual === NONE || all.budget <= 0 ? [] : [USED[language](write.percent(all.actual / all.budget))]),
    ...(all.deviation === NONE || all.plan === NONE || all.plan <= 0 ? [] : [DEVIATES[language](write.percent(shown / all.plan))]),
  ].join(" ");
  const bases = usual === "unknown" ? UNKNOWN_BASIS[language] : ONE_BASIS[language](VAT_WORDS[usual][language]);
  const kinds = [...new Set(others.map(({ vat }) => BASIS[vat][language]))];
  const note = asSentences([others.length > 0 ? BASES[language](codes, write.list(kinds), VAT_WORDS[usual][language]) : bases, DASH[language], ...(isChartToCome(context) ? [CHARTS_LATER[language]] : [])]);
  const head = header(scale.body);
  const columns = (["budget", "changes", "plan", "actual", "deviation", "forecast", "reserve"] as const).map((key): Field => ({ ...PLACES[key], value: LABELS[key][language], style: right(head) }));
  const body = rows.flatMap((row) => moneyRow(context, row, unit, scale));
  const notes = tableRows([{ at: 1, span: 24, value: note, style: label(scale.note) }], scale, undefined);
  return {
    ...base,
    heading: [sectionHeading({ title, finding, unit: unitWords(unit, language) }, scale), headerRow(columns, scale, HEADER_LINE)],
    groups: [...body, ...notes],
  };
}
