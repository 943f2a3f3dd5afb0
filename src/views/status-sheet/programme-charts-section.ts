import { programmeTrail } from "../../model/report-trail";
import type { InEachLanguage } from "../../values/language";
import { hasMoneyChart, moneyChart, moneyNumbers } from "../charts/money-chart";
import { planAgainstActual, stackChart, stackNumbers } from "../charts/stack-chart";
import { COLUMNS } from "../layout/grid";
import { SECTION_LINE, indented, label, type Scale } from "../layout/looks";
import type { RowChart } from "../layout/row-chart";
import { sectionHeading } from "../layout/section-heading";
import type { RowCell, Section, SheetRow } from "../layout/sheet-row";
import { linesOf, textHeight } from "../layout/table-rows";
import type { SheetContext } from "./sheet-context";

const TITLE: InEachLanguage = { nb: "Økonomi, utvikling", nn: "Økonomi, utvikling", en: "Economy, development" };
const FINDING: InEachLanguage<(reports: number) => string> = {
  nb: (reports) => `Venstre: alle tiltak gjennom ${String(reports)} rapporter. Høyre: hvert tiltak i denne.`,
  nn: (reports) => `Venstre: alle tiltak gjennom ${String(reports)} rapportar. Høgre: kvart tiltak i denne.`,
  en: (reports) => `Left: all initiatives through ${String(reports)} reports. Right: each initiative in this one.`,
};
const ALONE: InEachLanguage<(reports: number) => string> = {
  nb: (reports) => `Alle tiltak gjennom ${String(reports)} rapporter.`,
  nn: (reports) => `Alle tiltak gjennom ${String(reports)} rapportar.`,
  en: (reports) => `All initiatives through ${String(reports)} reports.`,
};

const ROWS = 12;
const ROW_HEIGHT = 13.5;
const GUTTER = 6;

type Half = Pick<RowChart, "subject" | "draw"> & { readonly numbers: string };

/** The programme's money report by report, and each initiative's plan against its actual; nothing before the second report. */
export function programmeChartsSection(context: SheetContext, scale: Scale): readonly Section[] {
  const { programme, language, write, reporting } = context;
  const trail = programmeTrail(programme, reporting);
  if (programme.settings.charts === "none" || !hasMoneyChart(trail)) return [];
  const stack = planAgainstActual(reporting);
  const curve: Half = { subject: "curve", draw: (size) => moneyChart(trail, "curve", write, size), numbers: moneyNumbers(trail.money, write) };
  const halves: readonly Half[] = stack ? [curve, { subject: "stack", draw: (size) => stackChart(stack, write, size), numbers: stackNumbers(stack, write) }] : [curve];
  const span = COLUMNS / halves.length;
  const charts = halves.map(({ subject, draw }, index): RowChart => ({ at: 1 + index * span, span, inset: index === 0 ? 0 : GUTTER, rise: 0, down: ROWS, subject, draw }));
  const numbers = halves.map(({ numbers: value }, index) => {
    const style = index === 0 ? label(scale.note) : indented(label(scale.note));
    return { at: 1 + index * span, span, style, lines: linesOf({ at: 1, span, value, style }) };
  });
  const under: SheetRow = {
    height: textHeight(Math.max(...numbers.map(({ lines }) => lines.length)), scale),
    cells: numbers.map(({ at, span: columns, style, lines }): RowCell => ({
      at, span: columns, value: lines.join("\n"), style: { ...style, vertical: "top", ...(lines.length > 1 ? { wrap: true } : {}) },
    })),
  };
  const rows = Array.from({ length: ROWS }, (_, index): SheetRow => ({ height: ROW_HEIGHT, cells: [], ...(index === 0 ? { charts } : {}) }));
  const finding = (stack ? FINDING : ALONE)[language](trail.reports.length);
  return [{ gap: scale.gap, rule: SECTION_LINE, heading: [sectionHeading({ title: TITLE[language], finding }, scale)], groups: [[...rows, under]] }];
}
