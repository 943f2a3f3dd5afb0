import { LIGHT_COLOURS, type LightColour } from "../../model/light";
import type { Language } from "../../values/language";
import type { CellStyle, PlanFormat } from "../../workbook/sheet-plan";
import { COLUMNS } from "../layout/grid";
import { PALETTE } from "../layout/palette";
import { lightText } from "../light-symbols";

/** Only yellow and red are filled: a page without fills is a page without worries. */
export const LIGHT_LOOKS: Readonly<Record<LightColour, CellStyle>> = {
  green: { colour: PALETTE.green },
  yellow: { colour: PALETTE.yellow, fill: PALETTE.yellowFill, bold: true },
  red: { colour: PALETTE.white, fill: PALETTE.redFill, bold: true },
  done: { colour: PALETTE.heading },
  grey: { colour: PALETTE.label },
};

/** Looks of lights by their whole text, anywhere on the sheet: writing another light needs no other format. */
export function lightFormats(language: Language): readonly PlanFormat[] {
  return LIGHT_COLOURS.map((colour) => ({
    firstColumn: 1,
    lastColumn: COLUMNS,
    formula: `A1="${lightText(colour, language)}"`,
    style: LIGHT_LOOKS[colour],
  }));
}
