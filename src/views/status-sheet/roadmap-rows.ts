import type { Initiative } from "../../model/initiative";
import { foldText } from "../../values/fold";
import type { Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { roomFor } from "../layout/grid";
import { fitsBarely } from "../text-width";
import { columnOf, type Stretch } from "./roadmap-scale";
import type { SheetContext } from "./sheet-context";

/** Where an initiative stands in the roadmap. */
export interface Bar {
  readonly first: number;
  readonly last: number;
  /** Numbers of the milestones by column. */
  readonly numbers: ReadonlyMap<number, string>;
  readonly isDelivered: boolean;
  readonly startsBefore: boolean;
}

const NUMBER_TYPE = { size: 10, bold: true };

/** The digits of an ID: `MP3` → 3; 0 where it has none. */
function numberOf(id: string): number {
  let digits = "";
  for (const character of id) if (character >= "0" && character <= "9") digits += character;
  return digits === "" || digits.length > 4 ? 0 : Number(digits);
}

/** `1–2`, `1–3, 5`; the outer ones where all are too wide for a column. */
function numbersText(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const text = runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(", ");
  if (fitsBarely(text, roomFor(1), NUMBER_TYPE)) return text;
  const outer = `${String(sorted[0])}–${String(sorted.at(-1))}`;
  return fitsBarely(outer, roomFor(1), NUMBER_TYPE) ? outer : `×${String(sorted.length)}`;
}

/** Days from the roadmap table, for an initiative without milestones that names roadmap periods. */
function roadmapDays({ programme }: SheetContext, { roadmapFrom, roadmapTo }: Initiative): readonly Day[] {
  const table = programme.tables.roadmap;
  const names = table.text("name").values;
  const row = (name: string): number => (name === "" ? -1 : names.findIndex((each) => foldText(each) === foldText(name)));
  const [from, to] = [row(roadmapFrom), row(roadmapTo || roadmapFrom)];
  if (from < 0 || to < 0) return [];
  return [table.startAt("from", from), table.endAt("to", to)].filter((day) => day !== NONE);
}

function milestoneDay({ programme }: SheetContext, row: number): Day {
  const { isDelivered, deliveredEnd, forecastEnd, due } = programme.milestones.at(row);
  return isDelivered ? deliveredEnd : forecastEnd === NONE ? due : forecastEnd;
}

/** Placed from its milestones, else from its roadmap periods; `null` where neither says. */
export function barOf(context: SheetContext, initiative: Initiative, stretches: readonly Stretch[]): Bar | null {
  const placed = context.milestonesOf(initiative).map((row) => ({ row, day: milestoneDay(context, row) })).filter(({ day }) => day !== NONE);
  const days = placed.length > 0 ? placed.map(({ day }) => day) : roadmapDays(context, initiative);
  if (days.length === 0 || stretches.length === 0) return null;
  const columns = days.map((day) => columnOf(day, stretches));
  const byColumn = new Map<number, number[]>();
  for (const { row, day } of placed) {
    const number = numberOf(context.programme.milestones.at(row).id);
    if (number === 0 || day < (stretches[0]?.from ?? NONE)) continue;
    const column = columnOf(day, stretches);
    byColumn.set(column, [...(byColumn.get(column) ?? []), number]);
  }
  return {
    first: Math.min(...columns),
    last: Math.max(...columns),
    numbers: new Map([...byColumn].map(([column, numbers]) => [column, numbersText(numbers)])),
    isDelivered: initiative.lights.schedule.colour === "done",
    startsBefore: Math.min(...days) < (stretches[0]?.from ?? NONE),
  };
}

/** «Selvbetjening: Digital ledsager»; the area is left out where the name says it. */
export function roadmapName({ area, name, code }: Initiative): string {
  const own = name || code;
  return area === "" || foldText(own).includes(foldText(area)) ? own : `${area}: ${own}`;
}
