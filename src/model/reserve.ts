import { foldText } from "../values/fold";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import type { ChangeRow } from "./initiative";
import type { Programme } from "./programme";

/** A change that takes from the programme's reserve (Type «reserve», an amount above 0). A negative amount gives back. */
export function isReserveDraw({ type, amount }: ChangeRow): boolean {
  return foldText(type) === "reserve" && amount !== NONE && amount > 0;
}

/** What is left of the reserve after every change of type «reserve»; `NONE` where the settings give none. */
export function reserveLeft({ settings, changes }: Programme): Ore {
  if (settings.reserve === NONE) return NONE;
  return changes.reduce((left, { type, amount }) => (foldText(type) === "reserve" && amount !== NONE ? left - amount : left), settings.reserve);
}
