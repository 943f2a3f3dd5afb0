import { CHART_LOOKS } from "../../workbook/chart-looks";
import type { PlotPlace } from "../../workbook/sheet-plan";
import type { ChartSize } from "../layout/row-chart";
import { shortened } from "../layout/shortened";
import { breakLines, textWidth } from "../text-width";

const PADDING = 5;
const LINE = 1.25;
/** Points between what stands beside each other. */
const GAP = 4;
/** Points of a plot in which lines can be told apart. */
const LEAST_PLOT = 40;

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

/**
 * Title and subtitle broken into lines, and the room that is left for the plot: Excel and LibreOffice then agree on it.
 * A title that would leave the plot no room is shortened; what it says stands in cells beside the chart too.
 */
export function chartFrame({ width, height }: ChartSize, { title, subtitle, axisLabels, endLabels }: FrameTexts): ChartFrame {
  const room = width - 2 * PADDING;
  const { title: titleLook, subtitle: subtitleLook, axis, label } = CHART_LOOKS;
  const subtitleLines = breakLines(subtitle, room, subtitleLook);
  const bottom = PADDING + GAP + axis.size * LINE;
  const rest = PADDING + subtitleLines.length * subtitleLook.size * LINE + axis.size;
  const mostLines = Math.max(1, Math.floor((height - LEAST_PLOT - bottom - rest) / (titleLook.size * LINE)));
  const titleLines = shortened(breakLines(title, room, titleLook), mostLines);
  const top = rest + titleLines.length * titleLook.size * LINE;
  const left = PADDING + widest(axisLabels, { ...axis, bold: false }) + GAP;
  const right = PADDING + GAP + Math.min(width * 0.3, widest(endLabels, label));
  const plotHeight = Math.max(20, height - top - bottom);
  return {
    title: titleLines.join("\n"),
    subtitle: subtitleLines.join("\n"),
    plot: { left: left / width, top: top / height, width: Math.max(0.2, (width - left - right) / width), height: plotHeight / height },
    height: plotHeight,
  };
}
