import type { RiskRow } from "../../model/initiative";
import { riskColour } from "../../model/risk-scale";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import type { CellStyle } from "../../workbook/sheet-plan";
import { HEADER_LINE, ROW_LINE, SECTION_LINE, bold, centred, header, label, plain, type Scale } from "../layout/looks";
import { PALETTE } from "../layout/palette";
import { sectionHeading } from "../layout/section-heading";
import type { RowCell, Section, SheetRow } from "../layout/sheet-row";
import { headerRow, linesOf, tableRows, textHeight, type Field } from "../layout/table-rows";
import { lightText } from "../light-symbols";
import { compareNaturally } from "../natural-order";
import { roomFor } from "../layout/grid";
import { textWidth } from "../text-width";
import { emptySection } from "./programme-decisions-section";
import { RISK_WORDS } from "./risk-words";
import type { SheetContext } from "./sheet-context";
import { MISSING } from "./value-cells";

const LABELS = {
  title: { nb: "Risiko", nn: "Risiko", en: "Risk" },
  number: { nb: "Nr.", nn: "Nr.", en: "No." },
  code: { nb: "Kode", nn: "Kode", en: "Code" },
  top: { nb: "De fem øverste", nn: "Dei fem øvste", en: "The top five" },
  product: { nb: "S × K", nn: "S × K", en: "P × C" },
  verdict: { nb: "Vurdering", nn: "Vurdering", en: "Assessment" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const PROBABILITY: InEachLanguage<(scale: number) => string> = {
  nb: (scale) => `Sannsynlighet (S), 1–${String(scale)}`,
  nn: (scale) => `Sannsyn (S), 1–${String(scale)}`,
  en: (scale) => `Probability (P), 1–${String(scale)}`,
};
const CONSEQUENCE: InEachLanguage<(scale: number) => string> = {
  nb: (scale) => `Konsekvens (K), 1–${String(scale)}`,
  nn: (scale) => `Konsekvens (K), 1–${String(scale)}`,
  en: (scale) => `Consequence (C), 1–${String(scale)}`,
};
const NO_RISKS: InEachLanguage = { nb: "Ingen åpne risikoer er registrert.", nn: "Ingen opne risikoar er registrerte.", en: "No open risks are registered." };
type Counts = (rated: number, unrated: number) => string;
const FINDING: InEachLanguage<Counts> = {
  nb: (rated, unrated) => `${String(rated)} ${rated === 1 ? "risiko" : "risikoer"} er vurdert.${unrated === 0 ? "" : ` ${String(unrated)} mangler sannsynlighet eller konsekvens.`}`,
  nn: (rated, unrated) => `${String(rated)} ${rated === 1 ? "risiko er vurdert" : "risikoar er vurderte"}.${unrated === 0 ? "" : ` ${String(unrated)} manglar sannsyn eller konsekvens.`}`,
  en: (rated, unrated) => `${String(rated)} ${rated === 1 ? "risk is" : "risks are"} assessed.${unrated === 0 ? "" : ` ${String(unrated)} lack${unrated === 1 ? "s" : ""} probability or consequence.`}`,
};
const MORE: InEachLanguage<(count: number, listed: string) => string> = {
  nb: (count, listed) => (listed === "" ? `I tillegg: ${String(count)} risikoer.` : `I tillegg: ${listed}.`),
  nn: (count, listed) => (listed === "" ? `I tillegg: ${String(count)} risikoar.` : `I tillegg: ${listed}.`),
  en: (count, listed) => (listed === "" ? `In addition: ${String(count)} risks.` : `In addition: ${listed}.`),
};
const ZONES: Readonly<Record<3 | 5, InEachLanguage>> = {
  3: {
    nb: "S × K: 1–2 grønn, 3–4 gul, 6–9 rød. Tallet i ruten er S × K; risikonummeret står der risikoen er plassert.",
    nn: "S × K: 1–2 grøn, 3–4 gul, 6–9 raud. Talet i ruta er S × K; risikonummeret står der risikoen er plassert.",
    en: "P × C: 1–2 green, 3–4 yellow, 6–9 red. The number in a square is P × C; a risk's number stands where it is placed.",
  },
  5: {
    nb: "S × K: 1–4 grønn, 5–12 gul, 15–25 rød; konsekvens 5 er minst gul. Tallet i ruten er S × K; risikonummeret står der risikoen er plassert.",
    nn: "S × K: 1–4 grøn, 5–12 gul, 15–25 raud; konsekvens 5 er minst gul. Talet i ruta er S × K; risikonummeret står der risikoen er plassert.",
    en: "P × C: 1–4 green, 5–12 yellow, 15–25 red; consequence 5 is at least yellow. The number in a square is P × C; a risk's number stands where it is placed.",
  },
};

const FILLS = { green: PALETTE.matrixGreen, yellow: PALETTE.matrixYellow, red: PALETTE.matrixRed } as const;
const TOP = 5;
const SQUARE = 28.5;
/** Columns: words of the scale, squares, then the list. A scale of three has room for words in its squares' columns. */
const LAYOUT = { 3: { squareAt: 4, square: 2, list: 11 }, 5: { squareAt: 3, square: 1, list: 9 } } as const;

function isRated({ probability, consequence }: RiskRow): boolean {
  return probability !== NONE && consequence !== NONE;
}

function scoreOf(risk: RiskRow): number {
  return isRated(risk) ? risk.probability * risk.consequence : -1;
}

const RANK = { red: 0, yellow: 1, green: 2 } as const;

function ordered({ programme }: SheetContext): readonly RiskRow[] {
  const rank = (risk: RiskRow): number => (isRated(risk) ? RANK[riskColour(risk.probability, risk.consequence, programme.riskScale)] : 3);
  return programme.risks.filter((risk) => risk.open).sort((a, b) =>
    rank(a) - rank(b) || scoreOf(b) - scoreOf(a) || compareNaturally(a.id, b.id) || compareNaturally(a.code, b.code) || compareNaturally(a.description, b.description));
}

function idOf(risk: RiskRow): string {
  return risk.id || "•";
}

/** What a square prints: its number, or the risks that stand in it. */
function squareText(risks: readonly RiskRow[], score: number, columns: number): string | number {
  if (risks.length === 0) return score;
  const ids = risks.map(idOf);
  const room = roomFor(columns);
  const all = ids.join(" ");
  if (textWidth(all, { size: 10, bold: true }) <= room) return all;
  const first = `${ids[0] ?? ""} +${String(ids.length - 1)}`;
  return ids.length > 1 && textWidth(first, { size: 10, bold: true }) <= room ? first : `${String(ids.length)} ×`;
}

function matrixCells(context: SheetContext, risks: readonly RiskRow[], probability: number): readonly RowCell[] {
  const { language, programme: { riskScale } } = context;
  const { squareAt, square } = LAYOUT[riskScale];
  const word = `${String(probability)} ${RISK_WORDS[riskScale][language][probability - 1] ?? ""}`;
  const cells: RowCell[] = [{ at: 1, span: squareAt - 1, value: word, style: { ...plain(10), vertical: "centre" } }];
  for (let consequence = 1; consequence <= riskScale; consequence++) {
    const here = risks.filter((risk) => risk.probability === probability && risk.consequence === consequence);
    const fill = FILLS[riskColour(probability, consequence, riskScale)];
    const style: CellStyle = here.length === 0 ? { size: 10, colour: PALETTE.matrixNumber, fill } : { ...bold(10), fill };
    cells.push({
      at: squareAt + (consequence - 1) * square, span: square,
      value: squareText(here, probability * consequence, square), style: { ...centred(style), vertical: "centre" },
    });
  }
  return cells;
}

function axisCells(context: SheetContext): readonly RowCell[] {
  const { language, programme: { riskScale } } = context;
  const { squareAt, square } = LAYOUT[riskScale];
  return Array.from({ length: riskScale }, (_, index): RowCell => {
    const words = riskScale === 3 ? ` ${RISK_WORDS[3][language][index] ?? ""}` : "";
    return { at: squareAt + index * square, span: square, value: `${String(index + 1)}${words}`, style: { ...centred(plain(10)), vertical: "top" } };
  });
}

function product({ probability, consequence }: RiskRow): string {
  const text = (rating: number): string => (rating === NONE ? MISSING : String(rating));
  const both = `${text(probability)} × ${text(consequence)}`;
  return probability === NONE || consequence === NONE ? both : `${both} = ${String(probability * consequence)}`;
}

function listFields(context: SheetContext, risk: RiskRow, at: number): readonly Field[] {
  const { language, programme } = context;
  const colour = isRated(risk) ? riskColour(risk.probability, risk.consequence, programme.riskScale) : "grey";
  const style = plain(10);
  return [
    { at, span: 1, value: idOf(risk), style: bold(10) },
    { at: at + 1, span: 1, value: risk.initiative?.code ?? (risk.code || MISSING), style },
    { at: at + 2, span: 19 - at, value: risk.description || MISSING, style },
    { at: 21, span: 2, value: product(risk), style },
    { at: 23, span: 2, value: lightText(colour, language), style, isWhole: true },
  ];
}

function listCells(fields: readonly Field[], scale: Scale): { readonly cells: readonly RowCell[]; readonly height: number } {
  const broken = fields.map((field) => linesOf(field));
  const count = Math.max(...broken.map((lines) => lines.length));
  const cells = fields.map((field, index): RowCell => {
    const lines = (broken[index] ?? []).slice(0, 24);
    return { at: field.at, span: field.span, value: lines.join("\n"), style: { ...field.style, vertical: "centre", ...(lines.length > 1 ? { wrap: true } : {}) } };
  });
  return { cells, height: textHeight(Math.min(count, 24), scale) };
}

function more(context: SheetContext, risks: readonly RiskRow[]): string {
  if (risks.length === 0) return "";
  const listed = risks.length > 2 ? "" : risks.map((risk) => `${idOf(risk)}, ${risk.initiative?.code ?? risk.code}: ${risk.description}`).join("; ");
  return `${MORE[context.language](risks.length, listed)} `;
}

/** The matrix with its numbers, and the five highest risks beside it. */
export function riskSection(context: SheetContext, scale: Scale): Section {
  const { language, programme: { riskScale } } = context;
  const title = LABELS.title[language];
  const risks = ordered(context);
  if (risks.length === 0) return emptySection(title, NO_RISKS[language], scale.gap, scale);
  const { squareAt, list } = LAYOUT[riskScale];
  const rated = risks.filter(isRated);
  const head = header(10);
  const titles = headerRow([
    { at: list, span: 1, value: LABELS.number[language], style: head },
    { at: list + 1, span: 1, value: LABELS.code[language], style: head },
    { at: list + 2, span: 19 - list, value: LABELS.top[language], style: head },
    { at: 21, span: 2, value: LABELS.product[language], style: head },
    { at: 23, span: 2, value: LABELS.verdict[language], style: head },
    { at: 1, span: list - 2, value: PROBABILITY[language](riskScale), style: label(10) },
  ], scale, HEADER_LINE, [[list, 24]]);
  const axis: readonly (readonly RowCell[])[] = [
    axisCells(context),
    [{ at: squareAt, span: list - squareAt, value: CONSEQUENCE[language](riskScale), style: { ...label(10), vertical: "top" } }],
  ];
  const rows: SheetRow[] = [];
  const count = Math.max(riskScale + axis.length, Math.min(TOP, risks.length));
  for (let index = 0; index < count; index++) {
    const left = index < riskScale ? matrixCells(context, rated, riskScale - index) : (axis[index - riskScale] ?? []);
    const risk = index < TOP ? risks[index] : undefined;
    const right = risk ? listCells(listFields(context, risk, list), scale) : null;
    const least = index < riskScale || risk ? SQUARE : 15;
    rows.push({ height: Math.max(least, right?.height ?? 0), cells: [...left, ...(right?.cells ?? [])], ...(risk ? { below: ROW_LINE, stretches: [[list, 24]] as const } : {}) });
  }
  const note = more(context, risks.slice(TOP)) + ZONES[riskScale][language];
  const foot = tableRows([{ at: 1, span: 24, value: note, style: label(scale.note) }], scale, undefined);
  return {
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [sectionHeading({ title, finding: FINDING[language](rated.length, risks.length - rated.length) }, scale), titles],
    groups: [rows, ...foot],
  };
}
