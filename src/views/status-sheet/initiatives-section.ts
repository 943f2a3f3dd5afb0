import { deviationWord, inOfficeSign } from "../../model/deviation-word";
import type { Initiative } from "../../model/initiative";
import { listAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import type { LightName } from "../../model/light";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { HEADER_LINE, ROW_LINE, SECTION_LINE, bold, header, label, link, plain, right, type Scale } from "../layout/looks";
import { roomFor, wholePixels } from "../layout/grid";
import { sectionHeading } from "../layout/section-heading";
import { shortened } from "../layout/shortened";
import type { RowCell, RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { headerRow, linesOf, tableRows, type Field } from "../layout/table-rows";
import { lightCounts } from "../light-counts";
import { LIGHT_RANK, lightText } from "../light-symbols";
import { compareNaturally } from "../natural-order";
import { fitsBarely } from "../text-width";
import { nextMilestone } from "./next-milestone";
import { trendWords } from "./trend-words";
import { unitThatFits, unitWords, type MoneyUnit } from "./money-unit";
import { ownCode } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { dateField, deviationField, moneyField, type Place } from "./value-cells";

const LABELS = {
  title: { nb: "Status per tiltak", nn: "Status per tiltak", en: "Status by initiative" },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  name: { nb: "Tiltak", nn: "Tiltak", en: "Initiative" },
  leader: { nb: "Tiltaksleder", nn: "Tiltaksleiar", en: "Initiative lead" },
  overall: { nb: "Samlet", nn: "Samla", en: "Overall" },
  schedule: { nb: "Fremdrift", nn: "Framdrift", en: "Schedule" },
  economy: { nb: "Økonomi", nn: "Økonomi", en: "Economy" },
  quality: { nb: "Kvalitet", nn: "Kvalitet", en: "Quality" },
  risk: { nb: "Risiko", nn: "Risiko", en: "Risk" },
  trend: { nb: "Trend", nn: "Trend", en: "Trend" },
  next: { nb: "Neste milepæl", nn: "Neste milepæl", en: "Next milestone" },
  budget: { nb: "Budsjett", nn: "Budsjett", en: "Budget" },
  costs: { nb: "Kostnader per", nn: "Kostnader per", en: "Costs at" },
  actual: { nb: "Virkelig", nn: "Verkeleg", en: "Actual" },
  deviation: { nb: "Avvik", nn: "Avvik", en: "Deviation" },
  against: { nb: "mot plan hittil", nn: "mot plan hittil", en: "from plan to date" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const NOT_GIVEN: InEachLanguage = { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given" };
const NO_INITIATIVES: InEachLanguage = { nb: "Ingen tiltak rapporterer i perioden.", nn: "Ingen tiltak rapporterer i perioden.", en: "No initiative reports in the period." };
const SUM: InEachLanguage<(count: number) => string> = {
  nb: (count) => `Sum, ${String(count)} tiltak`,
  nn: (count) => `Sum, ${String(count)} tiltak`,
  en: (count) => `Sum, ${String(count)} initiative${count === 1 ? "" : "s"}`,
};
const EXPLAINED: InEachLanguage = {
  nb: "Avvik er mot plan hittil, ikke mot budsjett.",
  nn: "Avvik er mot plan hittil, ikkje mot budsjett.",
  en: "Deviation is from the plan to date, not from the budget.",
};
const ESTIMATES: InEachLanguage<(codes: string) => string> = {
  nb: (codes) => `Virkelig for ${codes} er anslag, ikke regnskap.`,
  nn: (codes) => `Verkeleg for ${codes} er anslag, ikkje rekneskap.`,
  en: (codes) => `The actual of ${codes} is an estimate, not accounts.`,
};
const LACKING: InEachLanguage<(codes: string) => string> = {
  nb: (codes) => `Tall mangler for ${codes}.`,
  nn: (codes) => `Tal manglar for ${codes}.`,
  en: (codes) => `Figures are missing for ${codes}.`,
};
const LIGHTS: InEachLanguage<(counts: string) => string> = {
  nb: (counts) => `Samlet lys: ${counts}.`,
  nn: (counts) => `Samla lys: ${counts}.`,
  en: (counts) => `Overall lights: ${counts}.`,
};

function namePlaces({ codeColumns }: SheetContext): { readonly code: Place; readonly name: Place } {
  return { code: { at: 1, span: codeColumns }, name: { at: 1 + codeColumns, span: 6 - codeColumns } };
}
const LIGHT_PLACES: readonly (readonly [LightName, Place])[] = [
  ["overall", { at: 7, span: 2 }],
  ["schedule", { at: 9, span: 2 }],
  ["economy", { at: 11, span: 2 }],
  ["quality", { at: 13, span: 3 }],
  ["risk", { at: 16, span: 3 }],
];
const BUDGET: Place = { at: 19, span: 2 };
const ACTUAL: Place = { at: 21, span: 2 };
const DEVIATION: Place = { at: 23, span: 2 };
const NEXT_DATE: Place = { at: 9, span: 2 };
const NEXT_TEXT: Place = { at: 11, span: 7 };
const COSTS: Place = { at: 18, span: 3 };
const WORD: Place = { at: 22, span: 3 };

/** Sum of what is given; `NONE` where nothing is. */
export function sumOf(amounts: readonly Ore[]): Ore {
  const given = amounts.filter((ore) => ore !== NONE);
  return given.length === 0 ? NONE : given.reduce((sum, ore) => sum + ore, 0);
}

/** A name stands in full on its page and in the roadmap. */
const MOST_NAME_LINES = 8;
const MOST_LEADER_LINES = 4;
const MOST_NEXT_LINES = 3;

function fieldsOf(context: SheetContext, initiative: Initiative, unit: MoneyUnit, scale: Scale): { readonly a: readonly Field[]; readonly b: readonly Field[] } {
  const { language, programme } = context;
  const { lights, economy, budget, costDate } = initiative;
  const [style, grey, strong] = [plain(scale.body), label(scale.body), bold(scale.body)];
  const deviation = economy?.deviation ?? NONE;
  const next = nextMilestone(context, initiative);
  return {
    a: [
      ...LIGHT_PLACES.map(([name, place]): Field => ({ ...place, span: 2, value: lightText(lights[name].colour, language), style: name === "overall" ? strong : style, isWhole: true, isFilled: true })),
      moneyField(BUDGET, budget?.ore ?? NONE, unit, style),
      moneyField(ACTUAL, economy?.actual ?? NONE, unit, style),
      deviationField(DEVIATION, deviation === NONE ? NONE : inOfficeSign(deviation, programme.settings), unit, strong),
    ],
    b: [
      { at: 7, span: 2, value: trendWords(programme, initiative, language), style: grey, isWhole: true },
      next.date ? { ...next.date, style: { ...next.date.style, horizontal: "left" } } : { ...NEXT_DATE, value: next.word, style },
      ...(next.text === "" ? [] : [{ ...NEXT_TEXT, value: shortened(linesOf({ ...NEXT_TEXT, value: next.text, style }), MOST_NEXT_LINES).join("\n"), style }]),
      costDate === NONE ? { ...COSTS, value: NOT_GIVEN[language], style: right(grey) } : dateField(COSTS, costDate, null, language, grey),
      ...(deviation === NONE ? [] : [{ ...WORD, value: deviationWord(deviation, programme.settings.deviationWords, language), style: right(grey) }]),
    ],
  };
}

/** As much of a code as its column holds; its page, which it leads to, has the whole. */
function shownCode(code: string, columns: number, { size = 10 }: RowCell["style"]): string {
  const fits = (text: string): boolean => fitsBarely(text, roomFor(columns), { size, bold: true });
  if (fits(code)) return code;
  let cut = [...code];
  while (cut.length > 1 && !fits(`${cut.join("")}…`)) cut = cut.slice(0, -1);
  return `${cut.join("")}…`;
}

/** Two rows: name with lights and money, leader with the next milestone; a longer name or milestone takes more. */
function initiativeGroup(context: SheetContext, initiative: Initiative, unit: MoneyUnit, scale: Scale): RowGroup {
  const strong = bold(scale.body);
  const { a, b } = fieldsOf(context, initiative, unit, scale);
  const { code: codePlace, name: place } = namePlaces(context);
  const toPage = { link: context.pageName(initiative) };
  const ownWord = ownCode(initiative);
  const name = shortened(linesOf({ ...place, value: initiative.name || initiative.code, style: strong }), MOST_NAME_LINES);
  const leader = shortened(linesOf({ ...place, value: initiative.leader || "–", style: label(scale.body) }), MOST_LEADER_LINES);
  const [first] = listAt(tableRows(a, scale, undefined), 0);
  const [second] = listAt(tableRows(b, { ...scale, row: 15 }, undefined), 0);
  if (!first || !second) return [];
  const rows: SheetRow[] = [first, second];
  while (rows.length < name.length + 1) rows.push({ height: 13.5, cells: [] });
  const last = rows.length - 1;
  const isTall = name.length > 1;
  const code: readonly RowCell[] = ownWord === "" ? [] : [{ ...codePlace, value: shownCode(ownWord, codePlace.span, strong), style: { ...link(strong), vertical: "centre" }, ...toPage }];
  const nameCell: RowCell = {
    ...place, ...(ownWord === "" ? toPage : {}), ...(isTall ? { down: name.length } : {}), value: name.join("\n"),
    style: { ...(ownWord === "" ? link(strong) : strong), vertical: isTall ? "top" : "centre", ...(isTall ? { wrap: true } : {}) },
  };
  const leaderCell: RowCell = { ...place, value: leader.join("\n"), style: { ...label(scale.body), vertical: "top", ...(leader.length > 1 ? { wrap: true } : {}) } };
  return rows.map((row, index) => {
    if (index === 0) return { ...row, cells: [...code, nameCell, ...row.cells] };
    if (index < last) return row;
    const height = Math.max(row.height, wholePixels(15 + (leader.length - 1) * scale.line));
    return { ...row, cells: [leaderCell, ...row.cells], height, below: ROW_LINE };
  });
}

function sumGroup(context: SheetContext, unit: MoneyUnit, scale: Scale): RowGroup {
  const { language, programme, reporting, write } = context;
  const { at } = namePlaces(context).name;
  const strong = bold(scale.body);
  const deviation = sumOf(reporting.map(({ economy }) => economy?.deviation ?? NONE));
  const lacking = reporting.filter(({ economy, budget }) => !budget || !economy || economy.deviation === NONE).map(({ code }) => code);
  const estimates = reporting.filter(({ economy }) => economy?.isEstimate).map(({ code }) => code);
  const note = [
    EXPLAINED[language],
    ...(estimates.length === 0 ? [] : [ESTIMATES[language](write.list(estimates))]),
    ...(lacking.length === 0 ? [] : [LACKING[language](write.list(lacking))]),
  ].join(" ");
  const sums = tableRows([
    { at, span: 10, value: SUM[language](reporting.length), style: strong },
    moneyField(BUDGET, sumOf(reporting.map(({ budget }) => budget?.ore ?? NONE)), unit, strong),
    moneyField(ACTUAL, sumOf(reporting.map(({ economy }) => economy?.actual ?? NONE)), unit, strong),
    deviationField(DEVIATION, deviation === NONE ? NONE : inOfficeSign(deviation, programme.settings), unit, strong),
  ], scale, undefined);
  const word = deviation === NONE ? [] : [{ ...WORD, value: deviationWord(deviation, programme.settings.deviationWords, language), style: right(label(scale.body)) }];
  const notes = tableRows([{ at, span: 22 - at, value: note, style: label(scale.body) }, ...word], { ...scale, row: 15 }, undefined);
  return [...listAt(sums, 0).map((row) => ({ ...row, above: SECTION_LINE })), ...listAt(notes, 0)];
}

/** Every reporting initiative, worst light first, each leading to its page. */
export function initiativesSection(context: SheetContext, scale: Scale): Section {
  const { language, programme, reporting } = context;
  const title = LABELS.title[language];
  const base = { gap: scale.gap, rule: SECTION_LINE };
  if (reporting.length === 0) return { ...base, heading: [sectionHeading({ title, finding: NO_INITIATIVES[language] }, scale)], groups: [] };
  const amounts = reporting.flatMap(({ budget, economy }) => [budget?.ore ?? NONE, economy?.actual ?? NONE, economy?.deviation ?? NONE]);
  const unit = unitThatFits([...amounts, sumOf(reporting.map(({ budget }) => budget?.ore ?? NONE))], programme.settings.shownUnit, 2, scale.body);
  const [head, grey] = [header(scale.body), header(scale.body)];
  const places = namePlaces(context);
  const first = headerRow([
    { ...places.code, value: LABELS.code[language], style: head },
    { ...places.name, value: LABELS.name[language], style: head },
    ...LIGHT_PLACES.map(([name, place]): Field => ({ ...place, value: LABELS[name][language], style: head })),
    { ...BUDGET, value: LABELS.budget[language], style: right(head) },
    { ...ACTUAL, value: LABELS.actual[language], style: right(head) },
    { ...DEVIATION, value: LABELS.deviation[language], style: right(head) },
  ], scale, HEADER_LINE);
  const second = headerRow([
    { ...places.name, value: LABELS.leader[language], style: { ...grey, bold: false } },
    { at: 7, span: 2, value: LABELS.trend[language], style: { ...grey, bold: false } },
    { at: 9, span: 8, value: LABELS.next[language], style: { ...grey, bold: false } },
    { ...COSTS, value: LABELS.costs[language], style: right({ ...grey, bold: false }) },
    { ...WORD, value: LABELS.against[language], style: right({ ...grey, bold: false }) },
  ], scale, HEADER_LINE);
  const { below: _line, ...firstRow } = first;
  const ordered = [...reporting].sort((a, b) => LIGHT_RANK[a.lights.overall.colour] - LIGHT_RANK[b.lights.overall.colour] || compareNaturally(a.code, b.code));
  const counts = lightCounts(programme, language).map(({ words }) => words).join(", ");
  return {
    ...base,
    heading: [sectionHeading({ title, finding: LIGHTS[language](counts), unit: unitWords(unit, language) }, scale), firstRow, second],
    groups: [...ordered.map((initiative) => initiativeGroup(context, initiative, unit, scale)), sumGroup(context, unit, scale)],
  };
}
