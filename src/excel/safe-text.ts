/** Beginnings of month names in the languages whose Excel may take «Mar2» or «Okt-22» for a date. */
const MONTHS = [
  "jan", "feb", "fév", "fev", "mar", "mär", "apr", "avr", "mai", "maj", "may", "jun", "jui", "jul", "aug", "aoû", "aou",
  "sep", "okt", "oct", "nov", "des", "dec", "dez", "déc",
];
const WORDS_WITH_MEANING = new Set(["true", "false", "sann", "usann"]);

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function hasDigit(text: string): boolean {
  for (const character of text) if (character >= "0" && character <= "9") return true;
  return false;
}

/** A short letter code with a number, as IDs are: `MP2`, `R12`, `MP2a`. */
function isCode(text: string): boolean {
  let at = 0;
  while (at < text.length && isLetter(text.charAt(at))) at++;
  return at > 0 && at <= 3 && text.length <= 8 && ![...text.slice(at)].some((each) => each === "-" || each === "/" || each === ":" || each === " " || each === "." || each === ",");
}

/**
 * Whether Excel may take a text that is written as a value for something else: a formula, a number, a date, a truth
 * value. Such a text needs the number format `@` before it is written; the rest may leave the cell's format alone.
 */
export function needsTextFormat(text: string): boolean {
  const [first = ""] = text;
  if (!isLetter(first)) return text !== "";
  const lower = text.toLowerCase();
  if (WORDS_WITH_MEANING.has(lower.trim())) return true;
  if (!hasDigit(text)) return false;
  return !isCode(text) || MONTHS.some((month) => lower.startsWith(month));
}
