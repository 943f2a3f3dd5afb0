import type { ChartLabel } from "../../workbook/sheet-plan";

/** Points that two labels must be apart so that both can be read. */
const APART = 9.5;

/**
 * Places for labels at the right end of lines, by the heights of their points: right of the point, and in a bunch of
 * two or three the upper one above and the lower one below it. Of a larger bunch the inner ones get none, since the
 * numbers stand beside the chart.
 */
export function labelPlaces(heights: readonly number[]): readonly (ChartLabel | null)[] {
  const places = heights.map((): ChartLabel | null => null);
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => b.height - a.height);
  let from = 0;
  for (let at = 1; at <= order.length; at++) {
    const isApart = at === order.length || (order[at - 1]?.height ?? 0) - (order[at]?.height ?? 0) >= APART;
    if (!isApart) continue;
    const bunch = order.slice(from, at);
    bunch.forEach(({ index }, place) => {
      const isMiddle = place === Math.floor((bunch.length - 1) / 2 + (bunch.length === 2 ? 1 : 0));
      if (isMiddle) places[index] = "right";
      else if (place === 0) places[index] = "above";
      else if (place === bunch.length - 1) places[index] = "below";
    });
    from = at;
  }
  return places;
}
