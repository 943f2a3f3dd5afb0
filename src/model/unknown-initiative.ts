import type { Initiative } from "./initiative";
import { nearestNames } from "./nearest-name";
import type { Programme } from "./programme";
import { isTotalRow } from "../tables/total-row";

const LONGEST_CODE = 8;
const MOST_SUGGESTIONS = 3;

/** «5c», «RMR-12»: short, without spaces, with a digit. */
export function looksLikeCode(text: string): boolean {
  if (text.length > LONGEST_CODE || text.includes(" ")) return false;
  for (const character of text) if (character >= "0" && character <= "9") return true;
  return false;
}

/** Whether a row names an initiative that the initiative table does not have. Total rows and blanks name none. */
export function namesUnknownInitiative({ tables }: Programme, written: string, initiative: Initiative | null): boolean {
  return initiative === null && written !== "" && tables.initiatives.length > 0 && !isTotalRow(written);
}

/** The initiatives that were probably meant, the nearest first, at most three. */
export function meantInitiatives(programme: Programme, written: string): readonly Initiative[] {
  const known = programme.initiatives.flatMap(({ code, name }) => [code, name]);
  const found = nearestNames(written, known).map((name) => programme.initiative(name));
  const meant = new Set(found.filter((initiative) => initiative !== null));
  return [...meant].slice(0, MOST_SUGGESTIONS);
}
