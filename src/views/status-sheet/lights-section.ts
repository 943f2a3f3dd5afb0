import type { Initiative } from "../../model/initiative";
import { lightLines, type LightLine } from "../light-lines";
import { lightText } from "../light-symbols";
import { asSentences } from "../sentences";
import type { InEachLanguage } from "../../values/language";
import type { CellStyle } from "../../workbook/sheet-plan";
import { wholePixels } from "../layout/grid";
import { ROW_LINE, SECTION_LINE, bold, label, plain, type Scale } from "../layout/looks";
import type { RowCell, RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { inGroups, linesOf, MOST_LINES, tableRows } from "../layout/table-rows";
import type { SheetContext } from "./sheet-context";
import { draftSummary } from "./draft-summary";
import { lightMove, trendWords } from "./trend-words";

const SUMMARY: InEachLanguage = { nb: "Oppsummering", nn: "Oppsummering", en: "Summary" };
const NOT_ASSESSED: InEachLanguage = { nb: "Ikke vurdert i rapporten.", nn: "Ikkje vurdert i rapporten.", en: "Not rated in the report." };

const SUMMARY_SIZE = 10;
const SUMMARY_LINE = 13.5;
/** A summary of more lines than this takes the page's whole width below the lights. */
const MOST_LINES_BESIDE = 6;
const RIGHT: NonNullable<SheetRow["stretches"]> = [[9, 24]];

/** The fill of a light is one line high, so a reason of several lines takes as many rows. */
function lightRows(light: LightLine, context: SheetContext, initiative: Initiative, scale: Scale): readonly SheetRow[] {
  const { language, programme } = context;
  const move = lightMove(programme, initiative, light.name, language);
  const reasons = light.reasons.length === 0 ? [NOT_ASSESSED[language]] : light.reasons;
  const style: CellStyle = { ...plain(scale.note), vertical: "centre" };
  const lines = linesOf({ at: 14, span: 11, value: asSentences(move === null ? reasons : [move, ...reasons]), style });
  const names: readonly RowCell[] = [
    { at: 9, span: 2, value: light.title, style: { ...bold(scale.body), vertical: "centre" } },
    { at: 11, span: 2, value: lightText(light.colour, language), style: { ...plain(scale.body), vertical: "centre" }, isFilled: true },
  ];
  return lines.map((line, index) => ({
    height: index === 0 ? wholePixels(scale.row) + 1.5 : wholePixels(scale.line),
    cells: [...(index === 0 ? names : []), { at: 14, span: 11, value: line, style }],
    stretches: RIGHT,
    ...(index === lines.length - 1 ? { below: ROW_LINE } : {}),
  }));
}

/** Rows at the right with the summary merged down beside them at the left, from the second row on. */
function withSummary(rows: readonly SheetRow[], lines: readonly string[]): RowGroup {
  const needed = lines.length * SUMMARY_LINE + 1.5;
  const beside = rows.slice(1).reduce((sum, row) => sum + row.height, 0);
  const extra: readonly SheetRow[] = needed > beside ? [{ height: wholePixels(needed - beside), cells: [] }] : [];
  const all = [...rows, ...extra];
  const summary: RowCell = {
    at: 1,
    span: 8,
    down: all.length - 1,
    value: lines.join("\n"),
    style: { ...plain(SUMMARY_SIZE), vertical: "top", ...(lines.length > 1 ? { wrap: true } : {}) },
  };
  return all.map((row, index) => (index === 1 ? { ...row, cells: [summary, ...row.cells] } : row));
}

/** The five lights with how they stand against the previous report and what made them, and the summary: the leader's own, or one drafted from the facts. */
export function lightsSection(context: SheetContext, initiative: Initiative, scale: Scale): Section {
  const { language, programme } = context;
  const [overall, ...four] = lightLines(initiative, programme, language);
  const summary = initiative.report?.summary || draftSummary(context, initiative);
  const style = plain(SUMMARY_SIZE);
  const beside = linesOf({ at: 1, span: 8, value: summary, style });
  const rows = four.flatMap((light) => lightRows(light, context, initiative, scale));
  const top: readonly RowCell[] = overall
    ? [
        { at: 1, span: 2, value: overall.title, style: { ...bold(scale.body), vertical: "centre" } },
        { at: 3, span: 2, value: lightText(overall.colour, language), style: { ...bold(scale.body), vertical: "centre" }, isFilled: true },
        { at: 5, span: 4, value: trendWords(programme, initiative, language), style: { ...label(scale.body), horizontal: "left", vertical: "centre", indent: 1 } },
      ]
    : [];
  const [first, ...others] = rows;
  const all = first ? [{ ...first, cells: [...top, ...first.cells] }, ...others] : [];
  if (beside.length <= MOST_LINES_BESIDE && all.length <= MOST_LINES) return { gap: 0, heading: [], groups: [ruled(withSummary(all, beside))] };
  const own = tableRows([{ at: 1, span: 24, value: `${SUMMARY[language]}: ${summary}`, style }], { ...scale, row: 16.5, line: SUMMARY_LINE }, undefined);
  const [start = [], ...more] = inGroups(all);
  return { gap: 0, heading: [], groups: [ruled(start), ...more, ...own] };
}

/** The line above stands over all columns, also where the rows below draw theirs at the right alone. */
function ruled(rows: RowGroup): RowGroup {
  return [{ height: 4.5, cells: [], below: SECTION_LINE }, ...rows];
}
