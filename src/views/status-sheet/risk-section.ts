import { listAt } from "../../values/item-at";
import type { RiskRow } from "../../model/initiative";
import { riskColour } from "../../model/risk-scale";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { HEADER_LINE, ROW_LINE, SECTION_LINE, bold, header, label, plain, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowCell, RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { headerRow, linesOf, tableRows, textHeight, type Field } from "../layout/table-rows";
import { lightText } from "../light-symbols";
import { compareNaturally } from "../natural-order";
import { emptySection } from "./programme-decisions-section";
import { RISK_LAYOUT, SQUARE_HEIGHT, isRated, matrixRows, riskId, scoreOf } from "./risk-matrix";
import { codeAndText } from "./code-columns";
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
    nb: "S × K: 1–2 grønn, 3–4 gul, 6–9 rød. Tallet i ruten er S × K; risikonummeret, eller antallet (×3), står der risikoen er plassert.",
    nn: "S × K: 1–2 grøn, 3–4 gul, 6–9 raud. Talet i ruta er S × K; risikonummeret, eller antallet (×3), står der risikoen er plassert.",
    en: "P × C: 1–2 green, 3–4 yellow, 6–9 red. The number in a square is P × C; a risk's number, or how many (×3), stands where it is placed.",
  },
  5: {
    nb: "S × K: 1–4 grønn, 5–12 gul, 15–25 rød; konsekvens 5 er minst gul. Tallet i ruten er S × K; risikonummeret, eller antallet (×3), står der risikoen er plassert.",
    nn: "S × K: 1–4 grøn, 5–12 gul, 15–25 raud; konsekvens 5 er minst gul. Talet i ruta er S × K; risikonummeret, eller antallet (×3), står der risikoen er plassert.",
    en: "P × C: 1–4 green, 5–12 yellow, 15–25 red; consequence 5 is at least yellow. The number in a square is P × C; a risk's number, or how many (×3), stands where it is placed.",
  },
};

const TOP = 5;
/** A description of more lines would stretch the matrix: the list then stands below it. */
const MOST_LINES_BESIDE = 5;

const RANK = { red: 0, yellow: 1, green: 2 } as const;

function ordered({ programme }: SheetContext): readonly RiskRow[] {
  const rank = (risk: RiskRow): number => (isRated(risk) ? RANK[riskColour(risk.probability, risk.consequence, programme.riskScale)] : 3);
  return programme.risks.filter((risk) => risk.open).sort((a, b) =>
    rank(a) - rank(b) || scoreOf(b) - scoreOf(a) || compareNaturally(a.id, b.id) || compareNaturally(a.code, b.code) || compareNaturally(a.description, b.description));
}

function product({ probability, consequence }: RiskRow): string {
  const text = (rating: number): string => (rating === NONE ? MISSING : String(rating));
  const both = `${text(probability)} × ${text(consequence)}`;
  return probability === NONE || consequence === NONE ? both : `${both} = ${String(probability * consequence)}`;
}

function listFields(context: SheetContext, risk: RiskRow, at: number): readonly Field[] {
  const { language, programme, codeColumns } = context;
  const colour = isRated(risk) ? riskColour(risk.probability, risk.consequence, programme.riskScale) : "grey";
  const style = plain(10);
  const { code, text } = codeAndText(context, risk.initiative?.code ?? risk.code, risk.description);
  return [
    { at, span: 1, value: riskId(risk), style: bold(10) },
    { at: at + 1, span: codeColumns, value: code, style },
    { at: at + 1 + codeColumns, span: 20 - codeColumns - at, value: text, style },
    { at: 21, span: 2, value: product(risk), style },
    { at: 23, span: 2, value: lightText(colour, language), style, isWhole: true, isFilled: true },
  ];
}

interface ListRow {
  readonly cells: readonly RowCell[];
  readonly lines: number;
}

function listRow(fields: readonly Field[]): ListRow {
  const broken = fields.map((field) => linesOf(field));
  const cells = fields.map(({ at, span, style }, index): RowCell => {
    const lines = listAt(broken, index);
    return { at, span, value: lines.join("\n"), style: { ...style, vertical: "centre", ...(lines.length > 1 ? { wrap: true } : {}) } };
  });
  return { cells, lines: Math.max(...broken.map((lines) => lines.length)) };
}

/** The five risks share the matrix' rows. */
function beside(matrix: readonly (readonly RowCell[])[], listed: readonly ListRow[], list: number, scale: Scale): RowGroup {
  return Array.from({ length: Math.max(matrix.length, listed.length) }, (_, index): SheetRow => {
    const risk = listed[index];
    const isSquare = index < matrix.length - 2;
    const cells = [...(listAt(matrix, index)), ...(risk?.cells ?? [])];
    const height = Math.max(isSquare || risk ? SQUARE_HEIGHT : 15, risk ? textHeight(risk.lines, scale) : 0);
    return risk ? { height, cells, below: ROW_LINE, stretches: [[list, 24]] } : { height, cells };
  });
}

function more(context: SheetContext, risks: readonly RiskRow[]): string {
  if (risks.length === 0) return "";
  const named = (risk: RiskRow): string => [riskId(risk), risk.initiative?.code ?? risk.code].filter((part) => part !== "").join(", ");
  const listed = risks.length > 2 ? "" : risks.map((risk) => (risk.description === "" ? named(risk) : `${named(risk)}: ${risk.description}`)).join("; ");
  return `${MORE[context.language](risks.length, listed)} `;
}

/** The matrix with its numbers, and the five highest risks beside it. */
export function riskSection(context: SheetContext, scale: Scale): Section {
  const { language, codeColumns, programme: { riskScale } } = context;
  const title = LABELS.title[language];
  const risks = ordered(context);
  if (risks.length === 0) return emptySection(title, NO_RISKS[language], scale.gap, scale);
  const { list } = RISK_LAYOUT[riskScale];
  const head = header(10);
  const columns: readonly Field[] = [
    { at: list, span: 1, value: LABELS.number[language], style: head },
    { at: list + 1, span: codeColumns, value: LABELS.code[language], style: head },
    { at: list + 1 + codeColumns, span: 20 - codeColumns - list, value: LABELS.top[language], style: head },
    { at: 21, span: 2, value: LABELS.product[language], style: head },
    { at: 23, span: 2, value: LABELS.verdict[language], style: head },
  ];
  const scaleName: Field = { at: 1, span: list - 2, value: PROBABILITY[language](riskScale), style: label(10) };
  const matrix = matrixRows(context, risks);
  const fields = risks.slice(0, TOP).map((risk) => listFields(context, risk, list));
  const listed = fields.map(listRow);
  const isBeside = listed.every(({ lines }) => lines <= MOST_LINES_BESIDE);
  const rated = risks.filter(isRated).length;
  const heading = sectionHeading({ title, finding: FINDING[language](rated, risks.length - rated) }, scale);
  const note = more(context, risks.slice(TOP)) + ZONES[riskScale][language];
  const foot = tableRows([{ at: 1, span: 24, value: note, style: label(scale.note) }], scale, undefined);
  const base = { gap: scale.gap, rule: SECTION_LINE };
  if (isBeside) {
    const titles = headerRow([...columns, scaleName], scale, HEADER_LINE, [[list, 24]]);
    return { ...base, heading: [heading, titles], groups: [beside(matrix, listed, list, scale), ...foot] };
  }
  const alone = beside(matrix, [], list, scale);
  const [first = [], ...rest] = fields.flatMap((each) => tableRows(each, scale, ROW_LINE, [[list, 24]]));
  const titles = headerRow(columns, scale, HEADER_LINE, [[list, 24]]);
  return { ...base, heading: [heading], groups: [[...tableRows([scaleName], scale, undefined).flat(), ...alone], [titles, ...first], ...rest, ...foot] };
}
