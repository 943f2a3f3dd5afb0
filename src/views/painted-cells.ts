import type { Finding } from "../rules/finding";
import { readArea, type CellArea } from "../workbook/address";
import type { LiveRule, MarkStyle, PaintedCells } from "../workbook/marks";

/** Verdicts beyond these stand in the pane alone: each address costs, and a sheet full of paint says nothing. */
const MOST_CELLS_A_SHEET = 1000;

const STYLES: readonly MarkStyle[] = ["error", "warning", "note"];

interface LiveColumn {
  readonly area: CellArea;
  readonly name: string;
}

function liveColumns(live: readonly LiveRule[]): ReadonlyMap<string, LiveColumn[]> {
  const bySheet = new Map<string, LiveColumn[]>();
  for (const { sheet, address, name } of live) {
    const area = readArea(address);
    if (!area) continue;
    const columns = bySheet.get(sheet) ?? [];
    const repeated = name.indexOf("#");
    columns.push({ area, name: repeated < 0 ? name : name.slice(0, repeated) });
    bySheet.set(sheet, columns);
  }
  return bySheet;
}

function isLive(finding: Finding, columns: readonly LiveColumn[]): boolean {
  const cell = finding.cell === null ? null : readArea(finding.cell);
  if (!cell) return false;
  return columns.some(
    ({ area, name }) =>
      name === finding.rule &&
      cell.firstColumn === area.firstColumn &&
      cell.firstRow >= area.firstRow &&
      cell.firstRow <= area.lastRow,
  );
}

/**
 * Cells of open findings by sheet and severity, worst first, at most 1 000 a sheet; a cell is painted once, in its
 * worst style. Findings that a live rule shows under the same name are left to it.
 */
export function paintedCells(findings: readonly Finding[], live: readonly LiveRule[]): readonly PaintedCells[] {
  const columns = liveColumns(live);
  const taken = new Map<string, Set<string>>();
  const painted: PaintedCells[] = [];
  for (const style of STYLES) {
    const bySheet = new Map<string, string[]>();
    for (const finding of findings) {
      const { sheet, cell } = finding;
      if (finding.severity !== style || finding.acknowledged || sheet === null || cell === null) continue;
      if (isLive(finding, columns.get(sheet) ?? [])) continue;
      const seen = taken.get(sheet) ?? new Set<string>();
      taken.set(sheet, seen);
      if (seen.has(cell) || seen.size >= MOST_CELLS_A_SHEET) continue;
      seen.add(cell);
      const cells = bySheet.get(sheet) ?? [];
      cells.push(cell);
      bySheet.set(sheet, cells);
    }
    for (const [sheet, cells] of bySheet) painted.push({ sheet, cells, style });
  }
  return painted;
}
