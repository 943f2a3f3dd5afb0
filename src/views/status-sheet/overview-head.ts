import type { Initiative } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import type { Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { writeDayRange } from "../../values/write-date";
import { wholePixels } from "../layout/grid";
import { TITLE_LINE, bold, heading, label, right, type Scale } from "../layout/looks";
import { PALETTE } from "../layout/palette";
import { shortened } from "../layout/shortened";
import type { RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { linesOf, tableRows, type Field } from "../layout/table-rows";
import { previousReport } from "./previous-report";
import { publishedBy } from "./publication";
import { STATE_WORDS } from "./state-words";
import type { SheetContext } from "./sheet-context";
import type { Place } from "./value-cells";

const LABELS = {
  period: { nb: "Periode", nn: "Periode", en: "Period" },
  status: { nb: "Statusdato", nn: "Statusdato", en: "Status date" },
  costs: { nb: "Kostnader per", nn: "Kostnader per", en: "Costs at" },
  previous: { nb: "Forrige rapport", nn: "Førre rapport", en: "Previous report" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const NO_TITLE: InEachLanguage = { nb: "Statusrapport", nn: "Statusrapport", en: "Status report" };
const NOT_GIVEN: InEachLanguage = { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given" };
const WRITE_PERIOD: InEachLanguage = { nb: "skriv den i en periodetabell", nn: "skriv han i ein periodetabell", en: "write it in a table of periods" };
const NO_PREVIOUS: InEachLanguage = { nb: "Ingen", nn: "Ingen", en: "None" };
const FIRST: InEachLanguage = { nb: "dette er første rapport", nn: "dette er første rapport", en: "this is the first report" };
const CONTINUED: InEachLanguage = { nb: "Oversikt, forts.", nn: "Oversikt, framh.", en: "Overview, cont." };
const INITIATIVES: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} tiltak`,
  nn: (count) => `${String(count)} tiltak`,
  en: (count) => `${String(count)} initiatives`,
};

const PLACES: Readonly<Record<keyof typeof LABELS, Place>> = {
  period: { at: 1, span: 7 },
  status: { at: 8, span: 6 },
  costs: { at: 14, span: 6 },
  previous: { at: 20, span: 5 },
};
const KEYS = ["period", "status", "costs", "previous"] as const;
const MOST_NAMED = 6;
const MOST_TITLE_LINES = 4;
const MOST_STATE_LINES = 4;

export function programmeTitle({ programme, language }: SheetContext): string {
  return programme.title || NO_TITLE[language];
}

/** Title of the overview's pages; the first says whether it is a draft, the others which pages they are. */
export function overviewTitle(context: SheetContext, page: number): RowGroup {
  const { language, version, isPublished } = context;
  const title = programmeTitle(context);
  const state = STATE_WORDS[language](isPublished, version);
  const span = page === 0 ? 19 : 15;
  const isLong = linesOf({ at: 1, span, value: title, style: heading(20) }).length > 1;
  const style = heading(isLong ? 14 : 20);
  const lines = shortened(linesOf({ at: 1, span, value: title, style }), MOST_TITLE_LINES);
  const where = [context.periodTitle, state, CONTINUED[language]].filter((part) => part !== "").join(" · ");
  const isTall = lines.length > 1;
  const stated = context.publication ? [state, publishedBy(context.publication, context.write)] : [state];
  const stateLines = stated.flatMap((text) => linesOf({ at: 20, span: 5, value: text, style: bold(10) })).slice(0, MOST_STATE_LINES);
  const first: SheetRow = {
    height: wholePixels(Math.max(30, lines.length * 18 + 3, page === 0 ? stateLines.length * 13.5 + 3 : 0)),
    below: TITLE_LINE,
    cells: [
      { at: 1, span, value: lines.join("\n"), style: { ...style, vertical: "centre", ...(isTall ? { wrap: true } : {}) } },
      page === 0
        ? { at: 20, span: 5, value: stateLines.join("\n"), style: { ...right(bold(stateLines.length > 1 ? 10 : 12)), colour: PALETTE.accent, vertical: "centre", ...(stateLines.length > 1 ? { wrap: true } : {}) } }
        : { at: 16, span: 9, value: where, style: { ...right(label(10)), vertical: "bottom" } },
    ],
  };
  return [first, { height: 4.5, cells: [] }];
}

/** «5b og 8a: 13.03.2022», one line per day; many are counted. */
function exceptions(context: SheetContext, dayOf: (initiative: Initiative) => Day, usual: Day): string {
  const { language, write, reporting } = context;
  const byDay = new Map<Day, string[]>();
  for (const initiative of reporting) {
    const day = dayOf(initiative);
    if (day === usual) continue;
    const codes = byDay.get(day) ?? [];
    codes.push(initiative.code);
    byDay.set(day, codes);
  }
  const lines = [...byDay].sort(([a], [b]) => a - b).map(([day, codes]) => {
    const names = codes.length > MOST_NAMED ? INITIATIVES[language](codes.length) : write.list(codes);
    return `${names}: ${day === NONE ? NOT_GIVEN[language] : write.day(day)}`;
  });
  return lines.join("\n");
}

/** Period, status date, cost date and previous report, each with its exceptions below. */
export function overviewHead(context: SheetContext, scale: Scale): Section {
  const { language, write, programme } = context;
  const { period, statusDate, costDate } = programme;
  const day = (date: Day): string => (date === NONE ? NOT_GIVEN[language] : write.day(date));
  const previous = previousReport(context);
  const values = {
    period: [context.periodTitle || NOT_GIVEN[language], period ? writeDayRange(period.from, period.to, language) : WRITE_PERIOD[language]],
    status: [day(statusDate), exceptions(context, (initiative) => initiative.statusDate, statusDate)],
    costs: [day(costDate), exceptions(context, (initiative) => initiative.costDate, costDate)],
    previous: previous ? [previous.title, previous.state] : [NO_PREVIOUS[language], FIRST[language]],
  } as const;
  const row = (textOf: (key: keyof typeof LABELS) => string, style: Field["style"]): readonly Field[] =>
    KEYS.map((key) => ({ ...PLACES[key], value: textOf(key), style }));
  const grey = label(scale.note);
  return {
    gap: 0,
    heading: [],
    groups: [[
      ...tableRows(row((key) => LABELS[key][language], grey), { ...scale, row: 15 }, undefined),
      ...tableRows(row((key) => values[key][0], bold(11)), { ...scale, row: 15.75 }, undefined),
      ...tableRows(row((key) => values[key][1], grey), scale, undefined),
    ].flat()],
  };
}
