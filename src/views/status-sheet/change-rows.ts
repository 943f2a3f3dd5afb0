import type { Change } from "../../model/since-previous";
import type { MilestoneDateField } from "../../model/milestone";
import type { InEachLanguage } from "../../values/language";
import type { FuzzyDate } from "../../values/fuzzy-date";
import { NONE } from "../../values/none";
import { ROW_LINE, bold, indented, plain, right, type Scale } from "../layout/looks";
import type { RowGroup, SheetRow } from "../layout/sheet-row";
import { linesOf, tableRows, type Field } from "../layout/table-rows";
import { lightLines } from "../light-lines";
import { lightText } from "../light-symbols";
import { LIGHT_TITLES } from "../light-words";
import { asSentences } from "../sentences";
import { deviationFormat, inUnit, type MoneyUnit } from "./money-unit";
import type { SheetContext } from "./sheet-context";
import { MISSING, dateField, missing, moneyField, type Place } from "./value-cells";

const DATES: Readonly<Record<MilestoneDateField, InEachLanguage>> = {
  baseline: { nb: "planlagt ferdig", nn: "planlagt ferdig", en: "planned finish" },
  plan: { nb: "gjeldende plan", nn: "gjeldande plan", en: "current plan" },
  forecast: { nb: "prognose", nn: "prognose", en: "forecast" },
  delivered: { nb: "levert", nn: "levert", en: "delivered" },
};
const WORDS = {
  budget: { nb: "Totalbudsjett", nn: "Totalbudsjett", en: "Total budget" },
  light: { nb: "lys", nn: "lys", en: "light" },
  milestoneAdded: { nb: "Ny milepæl", nn: "Ny milepæl", en: "New milestone" },
  milestoneGone: { nb: "Milepæl ikke lenger med", nn: "Milepæl ikkje lenger med", en: "Milestone no longer there" },
  initiativeAdded: { nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New initiative" },
  initiativeGone: { nb: "Tiltak ikke lenger med", nn: "Tiltak ikkje lenger med", en: "Initiative no longer there" },
  renumbered: { nb: "Ny ID", nn: "Ny ID", en: "New ID" },
  recoded: { nb: "Ny kode", nn: "Ny kode", en: "New code" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export const CHANGE_PLACES = {
  code: { at: 1, span: 1 },
  what: { at: 2, span: 6 },
  from: { at: 8, span: 3 },
  to: { at: 11, span: 3 },
  change: { at: 14, span: 3 },
  why: { at: 17, span: 8 },
} as const satisfies Readonly<Record<string, Place>>;

function named(name: string, description: string): string {
  return description === "" || description === name ? name : `${name} ${description}`;
}

/** What changed, in words. */
function whatWords(change: Change, { language }: SheetContext): string {
  switch (change.kind) {
    case "date":
      return `${change.name}, ${DATES[change.field][language]}`;
    case "budget":
      return WORDS.budget[language];
    case "light":
      return `${LIGHT_TITLES[change.light][language]} ${WORDS.light[language]}`;
    case "milestone-added":
      return `${WORDS.milestoneAdded[language]}: ${named(change.name, change.description)}`;
    case "milestone-gone":
      return `${WORDS.milestoneGone[language]}: ${named(change.name, change.description)}`;
    case "renumbered":
      return `${WORDS.renumbered[language]}: ${change.description || change.to}`;
    case "recoded":
      return WORDS.recoded[language];
    case "initiative-added":
      return [WORDS.initiativeAdded[language], change.name].filter((part) => part !== "").join(": ");
    case "initiative-gone":
      return [WORDS.initiativeGone[language], change.name].filter((part) => part !== "").join(": ");
  }
}

function valueFields(change: Change, unit: MoneyUnit, context: SheetContext, scale: Scale): readonly Field[] {
  const { language, write } = context;
  const [style, strong] = [plain(scale.body), bold(scale.body)];
  const text = (place: Place, value: string, look = style): Field => ({ ...place, value: value || MISSING, style: right(look) });
  switch (change.kind) {
    case "date": {
      const date = (place: Place, at: FuzzyDate | null, look: typeof style): Field => (at ? dateField(place, at.end, at, language, look) : missing(place, look));
      const days = Number.isNaN(change.days) ? MISSING : write.signedDays(change.days);
      return [date(CHANGE_PLACES.from, change.from, style), date(CHANGE_PLACES.to, change.to, strong), text(CHANGE_PLACES.change, days, strong)];
    }
    case "budget": {
      const ore = change.to - change.from;
      const difference: Field = { ...CHANGE_PLACES.change, value: inUnit(ore, unit), style: right({ ...strong, format: deviationFormat(unit) }) };
      return [moneyField(CHANGE_PLACES.from, change.from, unit, style), moneyField(CHANGE_PLACES.to, change.to, unit, strong), difference];
    }
    case "light":
      return [text(CHANGE_PLACES.from, lightText(change.from, language)), text(CHANGE_PLACES.to, lightText(change.to, language), strong), missing(CHANGE_PLACES.change, style)];
    case "renumbered":
    case "recoded":
      return [text(CHANGE_PLACES.from, change.from), text(CHANGE_PLACES.to, change.to, strong), missing(CHANGE_PLACES.change, style)];
    default:
      return [];
  }
}

/** What made a light what it is now. */
function lightReasons(change: Change, { programme, language }: SheetContext): string {
  const initiative = change.kind === "light" ? programme.initiative(change.code) : null;
  if (initiative === null || change.kind !== "light") return "";
  return asSentences(lightLines(initiative, programme, language).find(({ name }) => name === change.light)?.reasons ?? []);
}

/** A row for what is otherwise than in the previous report: from, to, how much and why. */
export function changeGroups(change: Change, unit: MoneyUnit, context: SheetContext, scale: Scale): readonly RowGroup[] {
  const values = valueFields(change, unit, context, scale);
  const fields: readonly Field[] = [
    { ...CHANGE_PLACES.code, value: change.code || MISSING, style: plain(scale.body) },
    { ...CHANGE_PLACES.what, ...(values.length === 0 ? { span: 15 } : {}), value: whatWords(change, context), style: bold(scale.body) },
    ...values,
  ];
  const why: Field = { ...CHANGE_PLACES.why, value: change.reason || lightReasons(change, context) || MISSING, style: indented(plain(scale.body)) };
  return change.kind === "light" ? lightRows(fields, linesOf(why), scale) : tableRows([...fields, why], scale, ROW_LINE);
}

/** The fill of a light is one line high, so a reason of several lines takes as many rows. */
function lightRows(fields: readonly Field[], lines: readonly string[], scale: Scale): readonly RowGroup[] {
  const rows = lines.map((line, index): SheetRow => {
    const isLast = index === lines.length - 1;
    const cells = [...(index === 0 ? fields : []), { ...CHANGE_PLACES.why, value: line, style: indented(plain(scale.body)), isWhole: true }];
    const own = tableRows(cells, { ...scale, row: index === 0 ? scale.row : scale.line }, isLast ? ROW_LINE : undefined);
    return own.flat()[0] ?? { height: scale.row, cells: [] };
  });
  return [rows];
}

/** Amounts that decide which unit fits. */
export function amountsOf(change: Change): readonly number[] {
  return change.kind === "budget" ? [change.from, change.to, change.to - change.from] : [NONE];
}
