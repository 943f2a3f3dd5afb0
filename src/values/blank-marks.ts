const BLANK_WORDS: ReadonlySet<string> = new Set([
  "n/a",
  "n.a.",
  "i.a.",
  "i.a",
  "i/a",
  "ikke aktuelt",
  "ikkje aktuelt",
  "not applicable",
  "ikke relevant",
  "ikkje relevant",
  "not relevant",
  "ikke levert",
  "ikkje levert",
  "not delivered",
]);

/** Whether a folded text (`foldText`) says "nothing here": empty, a dash, «n/a», «i.a.». */
export function isBlankMark(folded: string): boolean {
  if (folded.length > 16) return false;
  for (let i = 0; i < folded.length; i++) {
    if (folded[i] !== "-") return BLANK_WORDS.has(folded);
  }
  return true;
}
