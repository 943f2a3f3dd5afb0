/** Widths of the digits of common fonts, in parts of the font's size. */
const DIGIT: Readonly<Record<string, number>> = { arial: 0.556, helvetica: 0.556, verdana: 0.636, tahoma: 0.546, "segoe ui": 0.539, "times new roman": 0.5, cambria: 0.554 };
const CALIBRI = 0.507;
const POINTS_PER_PIXEL = 0.75;

/** Widest digit of the workbook's normal font in pixels at 96 dpi, the unit of column widths. 7 for Calibri 11 and Arial 10. */
export function digitWidth(font: string, size: number): number {
  return Math.max(1, Math.floor((size / POINTS_PER_PIXEL) * (DIGIT[font.toLowerCase()] ?? CALIBRI)));
}

/** File width (characters with padding) to points, rounded to whole pixels as Excel does (ECMA-376 part 1, 18.3.1.13). */
export function widthToPoints(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;
}

export function pointsToWidth(points: number, digit: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / digit) * 256) / 256;
}

/** Width in points of a column without a width: so many digits, padded and rounded up to whole eights of pixels. */
export function standardPoints(characters: number, digit: number): number {
  return Math.ceil((characters * digit + 5) / 8) * 8 * POINTS_PER_PIXEL;
}
