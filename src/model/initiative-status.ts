import { foldText } from "../values/fold";
import type { InitiativeStatus } from "./initiative";

const WORDS: readonly (readonly [InitiativeStatus, readonly string[]])[] = [
  ["idea", ["idé", "ide", "idea", "forslag", "proposed"]],
  ["planned", ["planlagt", "planlagd", "planned", "ikke startet", "ikkje starta", "not started"]],
  ["ongoing", ["pågår", "pågående", "pågåande", "ongoing", "in progress", "aktiv", "active", "i gang"]],
  ["completed", ["fullført", "ferdig", "avsluttet", "avslutta", "gjennomført", "completed", "done", "closed", "finished"]],
  ["stopped", ["stoppet", "stoppa", "stanset", "avbrutt", "stopped", "cancelled", "on hold"]],
];

/** `null` where blank or another word. */
export function statusOf(text: string): InitiativeStatus | null {
  const folded = foldText(text);
  return WORDS.find(([, words]) => words.includes(folded))?.[0] ?? null;
}
