import type { ConditionalThreshold } from "../../xlsx/xlsx-book";
import { compileFormula, type FormulaSurroundings } from "../formula/evaluate-formula";
import { NotEvaluated } from "../formula/syntax";
import type { CellLooks } from "../grid/grid-sheet";
import { areaValues } from "./area-values";
import { isOn, type ConditionalRule } from "./conditional-rule";

export const SCALES: ReadonlySet<string> = new Set(["colorScale", "dataBar", "iconSet"]);

const NO_SHIFT = { rows: 0, columns: 0 };

function percentile(numbers: readonly number[], share: number): number {
  const place = Math.min(numbers.length - 1, Math.max(0, share * (numbers.length - 1)));
  const [low, high] = [numbers[Math.floor(place)] ?? 0, numbers[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

function limitOf({ kind, value }: ConditionalThreshold, numbers: readonly number[], around: FormulaSurroundings): number {
  const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (kind === "min") return least;
  if (kind === "max") return most;
  if (kind === "autoMin") return Math.min(0, least);
  if (kind === "autoMax") return Math.max(0, most);
  const worked = compileFormula(value ?? "")(around, NO_SHIFT);
  if (typeof worked !== "number") throw new NotEvaluated(kind);
  if (kind === "percent") return least + ((most - least) * worked) / 100;
  return kind === "percentile" ? percentile(numbers, worked / 100) : worked;
}

function mixed(from: string, to: string, share: number): string {
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share));
  return `#${parts.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}

function shareOf(value: number, from: number, to: number): number {
  return to <= from ? (value >= to ? 1 : 0) : Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function colourAt(value: number, limits: readonly number[], colours: readonly string[]): string {
  const last = Math.min(limits.length, colours.length) - 1;
  let step = 0;
  while (step < last - 1 && value > (limits[step + 1] ?? 0)) step++;
  return mixed(colours[step] ?? "#ffffff", colours[step + 1] ?? colours[step] ?? "#ffffff", shareOf(value, limits[step] ?? 0, limits[step + 1] ?? 0));
}

function iconAt(rule: ConditionalRule, value: number, limits: readonly number[]): CellLooks {
  const set = rule.parameters.iconSet ?? "3TrafficLights1";
  let step = 0;
  for (const [at, limit] of limits.entries()) if (value > limit || (value === limit && (rule.thresholds[at]?.orEqual ?? true))) step = at;
  const at = isOn(rule, "reverse") ? limits.length - 1 - step : step;
  return { icon: { set, at, of: limits.length }, ...(isOn(rule, "showValue", true) ? {} : { hidesValue: true }) };
}

function barAt(rule: ConditionalRule, value: number, limits: readonly number[]): CellLooks {
  const [shortest, longest] = [Number(rule.parameters.minLength ?? "10"), Number(rule.parameters.maxLength ?? "90")];
  const length = shortest + (longest - shortest) * shareOf(value, limits[0] ?? 0, limits[1] ?? 0);
  return { bar: { percent: length, colour: rule.colours[0] ?? "#638ec6" }, ...(isOn(rule, "showValue", true) ? {} : { hidesValue: true }) };
}

/**
 * What a colour scale, data bar or icon set gives a cell; `null` for cells without a number.
 * @throws NotEvaluated for a threshold that is not worked out here.
 */
export function scaleLooks(rule: ConditionalRule, around: FormulaSurroundings): (row: number, column: number) => CellLooks | null {
  let limits: readonly number[] | null = null;
  return (row, column) => {
    const value = around.cell(null, row, column);
    if (typeof value !== "number") return null;
    if (!limits) {
      const { numbers } = areaValues(rule.areas, around);
      limits = rule.thresholds.map((threshold) => limitOf(threshold, numbers, around));
    }
    if (rule.kind === "colorScale") return { fill: colourAt(value, limits, rule.colours) };
    return rule.kind === "iconSet" ? iconAt(rule, value, limits) : barAt(rule, value, limits);
  };
}
