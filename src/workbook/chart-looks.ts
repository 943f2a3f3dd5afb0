/** Looks that all charts of ours share. Colours RRGGBB with contrast 4.5 : 1 for text, sizes in points. No font name: the theme decides. */
export const CHART_LOOKS = {
  title: { size: 9, bold: true, colour: "1F2D3A" },
  subtitle: { size: 8, bold: false, colour: "56636F" },
  axis: { size: 8, colour: "56636F" },
  label: { size: 8, bold: true },
  ground: "FFFFFF",
  border: "D3DAE0",
  gridline: "E6EAEE",
  axisLine: "9AA7B2",
  markerSize: 5,
  /** Percent of a column's width that is free between two categories. */
  gapWidth: 60,
} as const;
