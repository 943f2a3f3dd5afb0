import type { MarkStyle } from "./marks";

/** Fill and text colour, RRGGBB; `colour` is `null` where the text keeps its own. */
export interface MarkLook {
  readonly fill: string;
  readonly colour: string | null;
}

/** What Excel itself recalculates. */
export const LIVE_LOOKS: Readonly<Record<MarkStyle, MarkLook>> = {
  error: { fill: "FFC7CE", colour: "7A0C14" },
  warning: { fill: "FFEB9C", colour: "6B4A00" },
  note: { fill: "DDEBF7", colour: "1F3D5A" },
};

/** Verdicts painted on request: weaker than the live ones. */
export const PAINTED_LOOKS: Readonly<Record<MarkStyle, MarkLook>> = {
  error: { fill: "FDE9EB", colour: null },
  warning: { fill: "FFF8E1", colour: null },
  note: { fill: "EFF5FB", colour: null },
};
