import type { Change } from "../../model/since-previous";
import type { MilestoneDateField } from "../../model/milestone";
import type { InEachLanguage, Language } from "../../values/language";
import type { FuzzyDate } from "../../values/fuzzy-date";
import { NONE } from "../../values/none";
import { HEADER_LINE, ROW_LINE, bold, header, indented, plain, right, type Scale } from "../layout/looks";
import type { RowGroup, SheetRow } from "../layout/sheet-row";
import { headerRow, inGroups, linesOf, tableRows, type Field } from "../layout/table-rows";
import { lightLines } from "../light-lines";
import { lightText } from "../light-symbols";
import { LIGHT_TITLES } from "../light-words";
import { asSentences } from "../sentences";
import { deviationFormat, inUnit, type MoneyUnit } from "./money-unit";
import { codeAndText } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { lightMove } from "./trend-words";
import { MISSING, dateField, missing, moneyField, type Place } from "./value-cells";

const DATES: Readonly<Record<MilestoneDateField, InEachLanguage>> = {
  baseline: { nb: "planlagt ferdig", nn: "planlagt ferdig", en: "planned finish" },
  plan: { nb: "gjeldende plan", nn: "gjeldande plan", en: "current plan" },
  forecast: { nb: "prognose", nn: "prognose", en: "forecast" },
  delivered: { nb: "levert", nn: "levert", en: "delivered" },
};
const WORDS = {
  budget: { nb: "Totalbudsjett", nn: "Totalbudsjett", en: "Total budget" },
  forecast: { nb: "Prognose totalt", nn: "Prognose totalt", en: "Total forecast" },
  light: { nb: "lys", nn: "lys", en: "light" },
  milestoneAdded: { nb: "Ny milepæl", nn: "Ny milepæl", en: "New milestone" },
  milestoneGone: { nb: "Milepæl ikke lenger med", nn: "Milepæl ikkje lenger med", en: "Milestone no longer there" },
  initiativeAdded: { nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New initiative" },
  initiativeGone: { nb: "Tiltak ikke lenger med", nn: "Tiltak ikkje lenger med", en: "Initiative no longer there" },
  renumbered: { nb: "Ny ID", nn: "Ny ID", en: "New ID" },
  recoded: { nb: "Ny kode", nn: "Ny kode", en: "New code" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const HEADERS = {
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  from: { nb: "Fra", nn: "Frå", en: "From" },
  to: { nb: "Til", nn: "Til", en: "To" },
  change: { nb: "Endring", nn: "Endring", en: "Change" },
  why: { nb: "Årsak", nn: "Årsak", en: "Reason" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;
const COLUMNS = ["code", "what", "from", "to", "change", "why"] as const;

/** Where the columns of a table of changes stand. Without codes it is one initiative's own, which tells more of each. */
export type ChangePlaces = Readonly<Record<Exclude<(typeof COLUMNS)[number], "code">, Place>> & { readonly code?: Place };

/** On the overview. */
export function overviewPlaces({ codeColumns }: SheetContext) {
  return {
    code: { at: 1, span: codeColumns },
    what: { at: 1 + codeColumns, span: 7 - codeColumns },
    from: { at: 8, span: 3 },
    to: { at: 11, span: 3 },
    change: { at: 14, span: 3 },
    why: { at: 17, span: 8 },
  } as const satisfies ChangePlaces;
}
export const OWN_PLACES: ChangePlaces = {
  what: { at: 1, span: 6 },
  from: { at: 7, span: 3 },
  to: { at: 10, span: 3 },
  change: { at: 13, span: 3 },
  why: { at: 16, span: 9 },
};

export function changeHeader(places: ChangePlaces, language: Language, scale: Scale): SheetRow {
  const head = header(scale.body);
  const columns = COLUMNS.flatMap((key): readonly Field[] => {
    const place = places[key];
    const style = key === "from" || key === "to" || key === "change" ? right(head) : key === "why" ? indented(head) : head;
    return place ? [{ ...place, value: HEADERS[key][language], style }] : [];
  });
  return headerRow(columns, scale, HEADER_LINE);
}

function named(name: string, description: string): string {
  return description === "" || description === name ? name : `${name} ${description}`;
}

/** What changed, in words. */
function whatWords(change: Change, places: ChangePlaces, { language }: SheetContext): string {
  switch (change.kind) {
    case "date":
      return `${places.code ? change.name : named(change.name, change.description)}, ${DATES[change.field][language]}`;
    case "budget":
    case "forecast":
      return WORDS[change.kind][language];
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

function valueFields(change: Change, unit: MoneyUnit, places: ChangePlaces, context: SheetContext, scale: Scale): readonly Field[] {
  const { language, write } = context;
  const [style, strong] = [plain(scale.body), bold(scale.body)];
  const text = (place: Place, value: string, look = style): Field => ({ ...place, value: value || MISSING, style: right(look) });
  switch (change.kind) {
    case "date": {
      const date = (place: Place, at: FuzzyDate | null, look: typeof style): Field => (at ? dateField(place, at.end, at, language, look) : missing(place, look));
      const days = Number.isNaN(change.days) ? MISSING : write.signedDays(change.days);
      return [date(places.from, change.from, style), date(places.to, change.to, strong), text(places.change, days, strong)];
    }
    case "budget":
    case "forecast": {
      const ore = change.to - change.from;
      const difference: Field = { ...places.change, value: inUnit(ore, unit), style: right({ ...strong, format: deviationFormat(unit) }) };
      return [moneyField(places.from, change.from, unit, style), moneyField(places.to, change.to, unit, strong), difference];
    }
    case "light": {
      const initiative = places.code ? null : context.programme.initiative(change.code);
      const move = initiative ? lightMove(context.programme, initiative, change.light, language) : null;
      const difference = move === null ? missing(places.change, style) : text(places.change, move, strong);
      return [text(places.from, lightText(change.from, language)), text(places.to, lightText(change.to, language), strong), difference];
    }
    case "renumbered":
    case "recoded":
      return [text(places.from, change.from), text(places.to, change.to, strong), missing(places.change, style)];
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
export function changeGroups(change: Change, unit: MoneyUnit, places: ChangePlaces, context: SheetContext, scale: Scale): readonly RowGroup[] {
  const values = valueFields(change, unit, places, context, scale);
  const what = whatWords(change, places, context);
  const { code, text } = places.code ? codeAndText(context, change.code, what) : { code: "", text: what };
  const fields: readonly Field[] = [
    ...(places.code ? [{ ...places.code, value: code, style: plain(scale.body) }] : []),
    { ...places.what, ...(values.length === 0 ? { span: places.why.at - places.what.at } : {}), value: text, style: bold(scale.body) },
    ...values,
  ];
  const why: Field = { ...places.why, value: change.reason || lightReasons(change, context) || MISSING, style: indented(plain(scale.body)) };
  return change.kind === "light" ? lightRows(fields, why, scale) : tableRows([...fields, why], scale, ROW_LINE);
}

/** The fill of a light is one line high, so a reason of several lines takes as many rows; a page can break within a very long one. */
function lightRows(fields: readonly Field[], why: Field, scale: Scale): readonly RowGroup[] {
  const lines = linesOf(why);
  const rows = lines.map((line, index): SheetRow => {
    const isLast = index === lines.length - 1;
    const cells = [...(index === 0 ? fields : []), { ...why, value: line, isWhole: true }];
    const own = tableRows(cells, { ...scale, row: index === 0 ? scale.row : scale.line }, isLast ? ROW_LINE : undefined);
    return own.flat()[0] ?? { height: scale.row, cells: [] };
  });
  return inGroups(rows);
}

/** Amounts that decide which unit fits. */
export function amountsOf(change: Change): readonly number[] {
  return change.kind === "budget" || change.kind === "forecast" ? [change.from, change.to, change.to - change.from] : [NONE];
}
