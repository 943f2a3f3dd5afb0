import type { Initiative } from "../../model/initiative";
import type { Day } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { HEADER_LINE, ROW_LINE, SECTION_LINE, bold, centred, header, heading, label, link, plain, type Scale } from "../layout/looks";
import { PALETTE } from "../layout/palette";
import { sectionHeading } from "../layout/section-heading";
import type { RowCell, RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { headerRow, tableRows, type Field } from "../layout/table-rows";
import { barOf, roadmapName, type Bar } from "./roadmap-rows";
import { columnOf, roadmapScale, type Stretch } from "./roadmap-scale";
import { ownCode } from "./code-columns";
import type { SheetContext } from "./sheet-context";

const LABELS = {
  title: { nb: "Veikart", nn: "Vegkart", en: "Roadmap" },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  name: { nb: "Tiltak", nn: "Tiltak", en: "Initiative" },
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
  unit: { nb: "Tall i rutene: milepælnummer", nn: "Tal i rutene: milepælnummer", en: "Numbers: milestones" },
  unplaced: { nb: "Ikke plassert: ingen milepæler", nn: "Ikkje plassert: ingen milepælar", en: "Not placed: no milestones" },
  completed: { nb: "✓ Gjennomførte tiltak", nn: "✓ Gjennomførte tiltak", en: "✓ Completed initiatives" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const FINDING: InEachLanguage<(count: number, all: number) => string> = {
  nb: (count, all) => `Plassert etter milepælene. ${String(count)} av ${String(all)} tiltak har milepæler.`,
  nn: (count, all) => `Plassert etter milepælane. ${String(count)} av ${String(all)} tiltak har milepælar.`,
  en: (count, all) => `Placed by their milestones. ${String(count)} of ${String(all)} initiatives have milestones.`,
};
const KEY: InEachLanguage = {
  nb: "Mørk rute: alle milepæler levert. Lys rute: ikke alle levert.",
  nn: "Mørk rute: alle milepælar leverte. Lys rute: ikkje alle leverte.",
  en: "Dark: all milestones delivered. Light: not all delivered.",
};
const NOW: InEachLanguage<(column: string) => string> = {
  nb: (column) => `Statusdato er i ${column}.`,
  nn: (column) => `Statusdato er i ${column}.`,
  en: (column) => `The status date is in ${column}.`,
};
const BEFORE: InEachLanguage<(codes: string) => string> = {
  nb: (codes) => `${codes} startet før veikartet.`,
  nn: (codes) => `${codes} starta før vegkartet.`,
  en: (codes) => `${codes} started before the roadmap.`,
};

const FIRST_COLUMN = 10;
const ROW = 15.75;

/** From the roadmap table, else around the milestones. */
function rangeOf(context: SheetContext): { readonly from: Day; readonly to: Day } {
  const { programme } = context;
  const table = programme.tables.roadmap;
  let [from, to] = [Infinity, -Infinity];
  for (let row = 0; row < table.length; row++) {
    const [start, end] = [table.startAt("from", row), table.endAt("to", row)];
    if (start !== NONE && end !== NONE && end >= start) [from, to] = [Math.min(from, start), Math.max(to, end)];
  }
  if (from <= to) return { from, to };
  for (let row = 0; row < programme.milestones.length; row++) {
    const { baselineEnd, forecastEnd, deliveredEnd } = programme.milestones.at(row);
    for (const day of [baselineEnd, forecastEnd, deliveredEnd]) {
      if (day !== NONE) [from, to] = [Math.min(from, day), Math.max(to, day)];
    }
  }
  return from <= to ? { from, to } : { from: NONE, to: NONE };
}

function periodNames({ programme }: SheetContext, stretches: readonly Stretch[]): readonly Field[] {
  const table = programme.tables.roadmap;
  const named = table.text("name").values.map((name, row) => ({ name, from: table.startAt("from", row), to: table.endAt("to", row) }))
    .filter(({ name, from, to }) => name !== "" && from !== NONE && to !== NONE && to >= from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let free = 0;
  return named.flatMap(({ name, from, to }): Field[] => {
    const first = Math.max(free, columnOf(from, stretches));
    const last = columnOf(to, stretches);
    if (first > last) return [];
    free = last + 1;
    return [{ at: FIRST_COLUMN + first, span: last - first + 1, value: name, style: bold(10) }];
  });
}

function barCells({ first, last, numbers, isDelivered }: Bar): readonly RowCell[] {
  const style = isDelivered ? { ...bold(10), colour: PALETTE.white, fill: PALETTE.heading } : { ...bold(10), fill: PALETTE.barInProgress };
  return Array.from({ length: last - first + 1 }, (_, index): RowCell => ({
    at: FIRST_COLUMN + first + index, span: 1, value: numbers.get(first + index) ?? "", style: { ...centred(style), vertical: "centre" },
  }));
}

function codeField(context: SheetContext, initiative: Initiative, at: number): Field {
  const [span, value] = [context.codeColumns, ownCode(initiative)];
  if (!initiative.hasPage || value === "") return { at, span, value, style: plain(10) };
  return { at, span, value, style: link(bold(10)), link: context.pageName(initiative) };
}

/** How many of its milestones are delivered, as a share; where all that can be rated are, the others count as little as for the light. */
function shareField({ programme }: SheetContext, { milestones }: Initiative, { isDelivered }: Bar): readonly Field[] {
  if (milestones.length === 0) return [];
  const delivered = milestones.filter((row) => programme.milestones.at(row).isDelivered).length;
  return [{ at: 8, span: 2, value: isDelivered ? 1 : delivered / milestones.length, style: centred({ ...plain(10), format: '0" "%' }), isShare: true }];
}

function barGroup(context: SheetContext, initiative: Initiative, bar: Bar, scale: Scale): readonly RowGroup[] {
  const name: Field = { at: 1 + context.codeColumns, span: 7 - context.codeColumns, value: roadmapName(initiative), style: bold(10) };
  const groups = tableRows([codeField(context, initiative, 1), name, ...shareField(context, initiative, bar)], { ...scale, row: ROW }, ROW_LINE);
  return groups.map((group, index) => (index > 0 ? group : group.map((row, at): SheetRow => (at > 0 ? row : { ...row, cells: [...row.cells, ...barCells(bar)] }))));
}

/** Names without a bar, in two halves read downwards. */
function listGroups(context: SheetContext, initiatives: readonly Initiative[], scale: Scale): readonly RowGroup[] {
  const half = Math.ceil(initiatives.length / 2);
  return Array.from({ length: half }, (_, index) => {
    const fields = [initiatives[index], initiatives[index + half]].flatMap((initiative, side): Field[] => {
      if (!initiative) return [];
      const at = 1 + side * 12;
      return [codeField(context, initiative, at), { at: at + context.codeColumns, span: 12 - context.codeColumns, value: roadmapName(initiative), style: plain(10) }];
    });
    return tableRows(fields, { ...scale, row: ROW }, ROW_LINE);
  }).flat();
}

function subHeading(text: string, style: Field["style"], scale: Scale): RowGroup {
  return [{ height: 6, cells: [] }, ...tableRows([{ at: 1, span: 24, value: text, style }], { ...scale, row: ROW }, HEADER_LINE).flat()];
}

/** A heading never stands alone at the foot of a page. */
function under(title: RowGroup, groups: readonly RowGroup[]): readonly RowGroup[] {
  const [first, ...rest] = groups;
  return first ? [[...title, ...first], ...rest] : [];
}

/** Every initiative of the programme: bars in time, those that cannot be placed, and the completed ones. */
export function roadmapSection(context: SheetContext, scale: Scale): Section {
  const { codeColumns, language, programme, write } = context;
  const { from, to } = rangeOf(context);
  const stretches = roadmapScale(from, to, language);
  const all = context.initiatives;
  const bars = new Map(all.map((initiative) => [initiative, barOf(context, initiative, stretches)]));
  const groupsOf = (initiatives: readonly Initiative[]): readonly RowGroup[] => initiatives.flatMap((initiative) => {
    const bar = bars.get(initiative);
    return bar ? barGroup(context, initiative, bar, scale) : [];
  });
  const isPlaced = (initiative: Initiative): boolean => Boolean(bars.get(initiative));
  const completed = all.filter(({ status }) => status === "completed");
  const open = all.filter(({ status }) => status !== "completed");
  const now = stretches.findIndex((stretch) => programme.statusDate >= stretch.from && programme.statusDate <= stretch.to);
  const head = header(10);
  const names = periodNames(context, stretches);
  const columns = headerRow([
    { at: 1, span: codeColumns, value: LABELS.code[language], style: head },
    { at: 1 + codeColumns, span: 7 - codeColumns, value: LABELS.name[language], style: head },
    { at: 8, span: 2, value: LABELS.delivered[language], style: centred(head) },
    ...stretches.map((stretch, index): Field => ({ at: FIRST_COLUMN + index, span: 1, value: stretch.title, style: centred(index === now ? { ...head, colour: PALETTE.accent } : { ...head, bold: false }) })),
  ], scale, HEADER_LINE);
  const early = all.filter((initiative) => bars.get(initiative)?.startsBefore).map(({ code }) => code);
  const notes = [KEY[language], ...(now < 0 ? [] : [NOW[language](stretches[now]?.title ?? "")]), ...(early.length === 0 ? [] : [BEFORE[language](write.list(early))])];
  const withMilestones = all.filter(({ milestones }) => milestones.length > 0).length;
  const title = sectionHeading({ title: LABELS.title[language], finding: FINDING[language](withMilestones, all.length), unit: LABELS.unit[language] }, scale);
  return {
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [title, ...(names.length === 0 ? [] : tableRows(names, scale, undefined).flat()), columns],
    groups: [
      ...groupsOf(open),
      ...under(subHeading(LABELS.unplaced[language], { ...heading(10), colour: PALETTE.label }, scale), listGroups(context, open.filter((each) => !isPlaced(each)), scale)),
      ...under(subHeading(LABELS.completed[language], heading(10), scale), [...groupsOf(completed), ...listGroups(context, completed.filter((each) => !isPlaced(each)), scale)]),
      ...tableRows([{ at: 1, span: 24, value: notes.join(" "), style: label(scale.note) }], scale, undefined),
    ],
  };
}
