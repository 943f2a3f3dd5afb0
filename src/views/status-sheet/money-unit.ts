import type { InEachLanguage, Language } from "../../values/language";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { writeNumber } from "../../values/write-number";
import { roomFor } from "../layout/grid";
import { textWidth } from "../text-width";

/** Kroner that one unit of shown money stands for. */
export type MoneyUnit = 1 | 1000 | 1000000;

const UNITS: readonly MoneyUnit[] = [1, 1000, 1000000];

const WORDS: Readonly<Record<MoneyUnit, InEachLanguage>> = {
  1: { nb: "Beløp i kr", nn: "Beløp i kr", en: "Amounts in NOK" },
  1000: { nb: "Beløp i 1000 kr", nn: "Beløp i 1000 kr", en: "Amounts in NOK 1000" },
  1000000: { nb: "Beløp i mill. kr", nn: "Beløp i mill. kr", en: "Amounts in NOK million" },
};

export function unitWords(unit: MoneyUnit, language: Language): string {
  return WORDS[unit][language];
}

/** Rounded as it is shown: whole units, in millions one decimal. Exact øre where the unit is a krone. */
export function inUnit(ore: Ore, unit: MoneyUnit): number {
  if (unit === 1) return ore / 100;
  const factor = unit === 1000000 ? 10 : 1;
  const value = (Math.sign(ore) * Math.round(Math.abs(ore / 100 / unit) * factor)) / factor;
  return value === 0 ? 0 : value;
}

export function moneyFormat(unit: MoneyUnit): string {
  const digits = unit === 1000000 ? "#,##0.0" : "#,##0";
  return `${digits};"\u2212"${digits}`;
}

export function deviationFormat(unit: MoneyUnit): string {
  const digits = unit === 1000000 ? "#,##0.0" : "#,##0";
  return `"+"${digits};"\u2212"${digits};0`;
}

function shown(ore: Ore, unit: MoneyUnit): string {
  return `+${writeNumber(Math.abs(inUnit(ore, unit)), unit === 1000000 ? 1 : 0, "nb")}`;
}

/** The wished unit, or the next larger one in which every amount fits into `columns`: no cell may show ####. */
export function unitThatFits(amounts: readonly Ore[], wished: MoneyUnit, columns: number, size: number): MoneyUnit {
  const room = roomFor(columns);
  const fits = (unit: MoneyUnit): boolean =>
    amounts.every((ore) => ore === NONE || textWidth(shown(ore, unit), { size, bold: true }) <= room);
  return UNITS.find((unit) => unit >= wished && fits(unit)) ?? 1000000;
}
