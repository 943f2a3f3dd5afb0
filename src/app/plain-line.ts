import { steersTerminal } from "./steers-terminal";

/** Text from a workbook on one line of a terminal: what may steer the terminal becomes a space. */
export function plainLine(text: string): string {
  let plain = "";
  for (const character of text) plain += steersTerminal(character.codePointAt(0) ?? 0) ? " " : character;
  return plain;
}
