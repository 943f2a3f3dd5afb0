import { CHART_LOOKS } from "../../workbook/chart-looks";
import type { PlotPlace } from "../../workbook/sheet-plan";
import type { ChartSize } from "../layout/row-chart";
import { breakLines, textWidth } from "../text-width";

const PADDING = 5;
const LINE = 1.25;
/** Points between what stands beside each other. */
const GAP = 4;

export interface ChartFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly plot: PlotPlace;
  /** Height of the plot, points. */
  readonly height: number;
}

export interface FrameTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What stands along the value axis; the longest decides. */
  readonly axisLabels: readonly string[];
  /** What stands right of the last point. */
  readonly endLabels: readonly string[];
}

function widest(texts: readonly string[], type: { readonly size: number; readonly bold: boolean }): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, type)));
}

/** Title and subtitle broken into lines, and the room that is left for the plot: Excel and LibreOffice then agree on it. */
export function chartFrame({ width, height }: ChartSize, { title, subtitle, axisLabels, endLabels }: FrameTexts): ChartFrame {
  const room = width - 2 * PADDING;
  const { title: titleLook, subtitle: subtitleLook, axis, label } = CHART_LOOKS;
  const titleLines = breakLines(title, room, titleLook);
  const subtitleLines = breakLines(subtitle, room, subtitleLook);
  const top = PADDING + (titleLines.length * titleLook.size + subtitleLines.length * subtitleLook.size) * LINE + axis.size;
  const left = PADDING + widest(axisLabels, { ...axis, bold: false }) + GAP;
  const right = PADDING + GAP + Math.min(width * 0.3, widest(endLabels, label));
  const bottom = PADDING + GAP + axis.size * LINE;
  const plotHeight = Math.max(20, height - top - bottom);
  return {
    title: titleLines.join("\n"),
    subtitle: subtitleLines.join("\n"),
    plot: { left: left / width, top: top / height, width: Math.max(0.2, (width - left - right) / width), height: plotHeight / height },
    height: plotHeight,
  };
}
