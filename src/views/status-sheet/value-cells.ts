import { isoDate, type Day } from "../../values/calendar-date";
import type { FuzzyDate } from "../../values/fuzzy-date";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { writeFuzzyDate } from "../../values/write-date";
import type { Language } from "../../values/language";
import type { CellStyle } from "../../workbook/sheet-plan";
import { right } from "../layout/looks";
import { PALETTE } from "../layout/palette";
import type { Field } from "../layout/table-rows";
import { deviationFormat, inUnit, moneyFormat, type MoneyUnit } from "./money-unit";

/** Explained once, in the legend: nothing was given. */
export const MISSING = "–";

const PERCENT = '"+"0.0" "%;"\u2212"0.0" "%;0.0" "%';

/** Where a value stands: its first column and how many it spans. */
export type Place = Pick<Field, "at" | "span">;

export function missing(place: Place, style: CellStyle): Field {
  return { ...place, value: MISSING, style: right({ ...style, bold: false, colour: PALETTE.label }) };
}

export function moneyField(place: Place, ore: Ore, unit: MoneyUnit, style: CellStyle): Field {
  if (ore === NONE) return missing(place, style);
  return { ...place, value: inUnit(ore, unit), style: right({ ...style, format: moneyFormat(unit) }) };
}

/** In the office's sign. */
export function deviationField(place: Place, ore: Ore, unit: MoneyUnit, style: CellStyle): Field {
  if (ore === NONE) return missing(place, style);
  return { ...place, value: inUnit(ore, unit), style: right({ ...style, format: deviationFormat(unit) }) };
}

/** A signed fraction as per cent. */
export function percentField(place: Place, share: number, style: CellStyle): Field {
  if (Number.isNaN(share)) return missing(place, style);
  return { ...place, value: share, style: right({ ...style, format: PERCENT }) };
}

export function dateFormat(language: Language): string {
  return language === "en" ? "d mmm yyyy" : "dd.mm.yyyy";
}

/** A plain day is a real date; what is known less finely, or in doubt, is text as a person would write it. */
export function dateField(place: Place, day: Day, written: FuzzyDate | null, language: Language, style: CellStyle): Field {
  const isPlain = !written || (written.precision === "day" && written.start === written.end && !isDoubtful(written));
  if (!isPlain && written) return { ...place, value: writeFuzzyDate(written, language), style: right(style) };
  if (day === NONE) return missing(place, style);
  return { ...place, value: { date: isoDate(day) }, style: right({ ...style, format: dateFormat(language) }) };
}

export function isDoubtful(date: FuzzyDate): boolean {
  return date.flags.includes("uncertain") || date.flags.includes("approximate");
}
