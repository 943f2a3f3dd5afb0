import type { Programme } from "../model/programme";
import { acknowledgedRows } from "../rules/acknowledged";
import type { InEachLanguage, Language } from "../values/language";
import { NONE } from "../values/none";
import { writeDay } from "../values/write-date";

const BY: InEachLanguage<(who: string, day: string) => string> = {
  nb: (who, day) => `Kvittert ut av ${who}${day === "" ? "" : ` ${day}`}`,
  nn: (who, day) => `Kvittert ut av ${who}${day === "" ? "" : ` ${day}`}`,
  en: (who, day) => `Acknowledged by ${who}${day === "" ? "" : ` ${day}`}`,
};

/** «Kvittert ut av KS 09.03.2022: Avklart med tiltaksleder»; `null` for a finding that is not acknowledged. */
export function acknowledgementWords(programme: Programme, rule: string, key: string, language: Language): string | null {
  const [row] = acknowledgedRows(programme, rule, key);
  if (row === undefined) return null;
  const table = programme.tables.acknowledgements;
  const day = table.endAt("date", row);
  const who = table.textAt("initials", row);
  return `${BY[language](who, day === NONE ? "" : writeDay(day, language))}: ${table.textAt("reason", row)}`;
}
