import { deviationWord, inOfficeSign } from "../model/deviation-word";
import type { Programme } from "../model/programme";
import type { Language } from "../values/language";
import { NONE } from "../values/none";
import { writeKroner, writePercent } from "../values/write-number";

/** The programme's money to date in words. Deviation is shown with the sign that the office chose. */
export interface EconomyTotal {
  readonly plan: string;
  readonly actual: string;
  /** `−1 106 250 kr (−12,5 %), mindreforbruk`. */
  readonly deviation: string;
}

/** Over the initiatives that have both plan and actual for the period; `null` where none has. */
export function economyTotal(programme: Programme, language: Language): EconomyTotal | null {
  const rows = programme.initiatives.map((initiative) => initiative.economy).filter((row) => row !== null && row.deviation !== NONE);
  if (rows.length === 0) return null;
  let [plan, actual] = [0, 0];
  for (const row of rows) {
    plan += row?.plan ?? 0;
    actual += row?.actual ?? 0;
  }
  const deviation = actual - plan;
  const shown = inOfficeSign(deviation, programme.settings);
  const word = deviationWord(deviation, programme.settings.deviationWords, language);
  const share = plan <= 0 ? "" : ` (${writePercent(shown / plan, 1, language)})`;
  return { plan: writeKroner(plan, language), actual: writeKroner(actual, language), deviation: `${writeKroner(shown, language)}${share}, ${word}` };
}
