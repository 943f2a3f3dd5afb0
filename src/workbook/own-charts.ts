import type { PlacedChart } from "./chart-data";

/** Key of the worksheet custom property that holds which charts on a sheet are ours, and where their data stand. */
export const CHARTS_KEY = "statusark-charts";

export interface OwnChart {
  /** Name of the chart on its sheet. */
  readonly chart: string;
  /** Worksheet-level defined name of its data, which follows them when rows move. */
  readonly data: string;
}

export function ownCharts(charts: readonly PlacedChart[]): readonly OwnChart[] {
  return charts.map(({ chart }, index) => ({ chart: chart.name, data: `Diagramdata_${String(index + 1)}` }));
}

export function chartsText(charts: readonly OwnChart[]): string {
  return JSON.stringify(charts.map(({ chart, data }) => [chart, data]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Empty for anything that Statusark did not write. */
export function readOwnCharts(text: string): readonly OwnChart[] {
  const read = parsed(text);
  if (!Array.isArray(read)) return [];
  return (read as readonly unknown[]).flatMap((pair) => {
    if (!Array.isArray(pair)) return [];
    const [chart, data] = pair as readonly unknown[];
    return typeof chart === "string" && typeof data === "string" ? [{ chart, data }] : [];
  });
}
