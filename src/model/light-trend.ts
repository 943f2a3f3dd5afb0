import type { Initiative } from "./initiative";
import type { LightColour, LightName } from "./light";
import { initiativeThroughReports, previousInitiative } from "./past-initiatives";
import type { Programme } from "./programme";

/** Steps on the scale green, yellow, red; «fullført» counts as green, grey is not on it. */
const STEP: Readonly<Partial<Record<LightColour, number>>> = { done: 0, green: 0, yellow: 1, red: 2 };

/** Steps by which a light is worse than in the previous report (minus: better); `NaN` where either is not on the scale. */
export function lightChange(programme: Programme, initiative: Initiative, name: LightName): number {
  const before = previousInitiative(programme, initiative.code)?.lights[name];
  return (STEP[initiative.lights[name].colour] ?? NaN) - (before === undefined ? NaN : (STEP[before] ?? NaN));
}

/** In how many reports running, this one included, a light has been red. */
export function redReports(programme: Programme, initiative: Initiative, name: LightName): number {
  if (initiative.lights[name].colour !== "red") return 0;
  const earlier = initiativeThroughReports(programme, initiative.code);
  const other = earlier.findIndex(({ lights }) => lights[name] !== "red");
  return 1 + (other < 0 ? earlier.length : other);
}
