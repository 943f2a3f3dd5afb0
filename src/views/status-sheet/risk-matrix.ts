import type { RiskRow } from "../../model/initiative";
import { riskColour } from "../../model/risk-scale";
import { textAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import type { CellStyle } from "../../workbook/sheet-plan";
import { roomFor } from "../layout/grid";
import { bold, centred, label, plain } from "../layout/looks";
import { PALETTE } from "../layout/palette";
import type { RowCell } from "../layout/sheet-row";
import { RISK_WORDS } from "../risk-words";
import { fitsBarely } from "../text-width";
import type { SheetContext } from "./sheet-context";

const CONSEQUENCE: InEachLanguage<(scale: number) => string> = {
  nb: (scale) => `Konsekvens (K), 1–${String(scale)}`,
  nn: (scale) => `Konsekvens (K), 1–${String(scale)}`,
  en: (scale) => `Consequence (C), 1–${String(scale)}`,
};

const FILLS = { green: PALETTE.matrixGreen, yellow: PALETTE.matrixYellow, red: PALETTE.matrixRed } as const;

/** Columns: words of the scale, squares, then the list. A scale of three has room for words under its squares. */
export const RISK_LAYOUT = { 3: { squareAt: 4, square: 2, list: 11 }, 5: { squareAt: 3, square: 1, list: 9 } } as const;
/** Points: nearly as high as the squares of a scale of five are wide. */
export const SQUARE_HEIGHT = 28.5;

export function isRated({ probability, consequence }: RiskRow): boolean {
  return probability !== NONE && consequence !== NONE;
}

export function scoreOf(risk: RiskRow): number {
  return isRated(risk) ? risk.probability * risk.consequence : -1;
}

export function riskId(risk: RiskRow): string {
  return risk.id || "•";
}

/** What a square prints: its number, or the risks that stand in it. */
function squareText(risks: readonly RiskRow[], score: number, columns: number): string | number {
  if (risks.length === 0) return score;
  const ids = risks.map(riskId);
  const room = roomFor(columns);
  const all = ids.join(" ");
  const type = { size: 10, bold: true };
  if (fitsBarely(all, room, type)) return all;
  const first = `${textAt(ids, 0)} +${String(ids.length - 1)}`;
  return ids.length > 1 && fitsBarely(first, room, type) ? first : `×${String(ids.length)}`;
}

function matrixCells(context: SheetContext, risks: readonly RiskRow[], probability: number): readonly RowCell[] {
  const { language, programme: { riskScale } } = context;
  const { squareAt, square } = RISK_LAYOUT[riskScale];
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
  const { squareAt, square } = RISK_LAYOUT[riskScale];
  return Array.from({ length: riskScale }, (_, index): RowCell => {
    const words = riskScale === 3 ? ` ${RISK_WORDS[3][language][index] ?? ""}` : "";
    return { at: squareAt + index * square, span: square, value: `${String(index + 1)}${words}`, style: { ...centred(plain(10)), vertical: "top" } };
  });
}

/** Rows of the matrix from the highest probability down, then its axis and the axis' title. */
export function matrixRows(context: SheetContext, risks: readonly RiskRow[]): readonly (readonly RowCell[])[] {
  const { language, programme: { riskScale } } = context;
  const { squareAt, list } = RISK_LAYOUT[riskScale];
  const rated = risks.filter(isRated);
  return [
    ...Array.from({ length: riskScale }, (_, index) => matrixCells(context, rated, riskScale - index)),
    axisCells(context),
    [{ at: squareAt, span: list - squareAt, value: CONSEQUENCE[language](riskScale), style: { ...label(10), vertical: "top" } }],
  ];
}
