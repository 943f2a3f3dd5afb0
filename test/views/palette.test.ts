import { LIGHT_LOOKS } from "../../src/views/status-sheet/light-formats";
import { PALETTE } from "../../src/views/layout/palette";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import { sampleProgramme } from "../support/sample-programme";

/** Relative luminance by WCAG 2. */
function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is computed as WCAG does", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21, 6);
});

test("every text of the sheet has contrast 4.5 : 1 on its ground", () => {
  const { styles } = statusSheet(sampleProgramme());
  for (const { colour, fill } of [...Object.values(styles), ...Object.values(LIGHT_LOOKS)]) {
    if (colour) expect(contrast(colour, fill ?? PALETTE.white)).toBeGreaterThanOrEqual(4.5);
  }
});

test("only yellow and red lights are filled", () => {
  const filled = Object.entries(LIGHT_LOOKS).filter(([, look]) => look.fill !== undefined).map(([colour]) => colour);
  expect(filled).toEqual(["yellow", "red"]);
});
