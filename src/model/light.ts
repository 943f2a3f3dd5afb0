import type { Day } from "../values/calendar-date";
import type { Ore } from "../values/money";

/** done = «Fullført», grey = «Ikke vurdert». */
export const LIGHT_COLOURS = ["green", "yellow", "red", "done", "grey"] as const;

export type LightColour = (typeof LIGHT_COLOURS)[number];

export const LIGHT_NAMES = ["overall", "schedule", "economy", "quality", "risk"] as const;

export type LightName = (typeof LIGHT_NAMES)[number];

/** The facts that made a light; `views` turns them into a sentence. `milestone` is a row of the milestone table. */
export type LightReason =
  | { readonly kind: "no-milestones" }
  | { readonly kind: "status-completed" }
  /** All milestones delivered; the last one's slip in days stands beside the light and lights nothing. */
  | { readonly kind: "delivered"; readonly milestone: number; readonly days: number }
  | { readonly kind: "nothing-late"; readonly next: number; readonly inDays: number }
  | { readonly kind: "slip"; readonly milestone: number; readonly days: number }
  | { readonly kind: "overdue"; readonly milestone: number; readonly days: number }
  | { readonly kind: "left-out"; readonly count: number }
  | { readonly kind: "no-economy" }
  | { readonly kind: "no-actual" }
  | { readonly kind: "on-budget"; readonly deviation: Ore }
  | { readonly kind: "below-materiality"; readonly deviation: Ore; readonly limit: Ore }
  /** `share` = deviation / plan to date, signed. `explained` tells whether Kommentar has a text. */
  | { readonly kind: "overspend"; readonly deviation: Ore; readonly share: number; readonly explained: boolean }
  | { readonly kind: "underspend"; readonly deviation: Ore; readonly share: number; readonly explained: boolean }
  | { readonly kind: "within-tolerance"; readonly deviation: Ore; readonly share: number }
  | { readonly kind: "forecast-over"; readonly excess: Ore; readonly share: number }
  | { readonly kind: "estimate" }
  | { readonly kind: "no-risks" }
  | { readonly kind: "no-rated-risk"; readonly risks: readonly number[] }
  /** The highest open risk; `risks` are rows of the risk table. `score` = probability × consequence. */
  | { readonly kind: "risk"; readonly risk: number; readonly score: number; readonly unrated: readonly number[] }
  | { readonly kind: "not-assessed" }
  | { readonly kind: "because"; readonly lights: readonly LightName[] };

export interface LightByHand {
  readonly by: string;
  readonly date: Day;
  readonly reason: string;
  readonly computed: LightColour;
}

export interface Light {
  readonly colour: LightColour;
  readonly reasons: readonly LightReason[];
  readonly byHand: LightByHand | null;
}

export type Lights = Readonly<Record<LightName, Light>>;
