import type { PrintSetup } from "./sheet-plan";

/** Excel cuts or refuses a longer footer. */
const LONGEST = 255;

/** Points. */
const SIZE = 8;

/** A page footer in Excel's own codes, without `&L` and `&R`. */
export interface FooterParts {
  readonly left: string;
  readonly right: string;
}

/** Text of a user's as footer code: `&` starts a code, and a digit behind the size would be read as part of it. */
function footerText(text: string): string {
  let plain = " ";
  for (const character of text) plain += character === "&" ? "&&" : character < " " ? " " : character;
  return plain;
}

/** The text at the left, «Side n av m» at the right, cut where both would be too long. */
export function footerParts({ left, pageWord, ofWord }: PrintSetup["footer"]): FooterParts {
  const right = `&${String(SIZE)}${footerText(pageWord)} &P${footerText(ofWord)} &N`;
  const kept = [...left];
  const written = (): string => `&${String(SIZE)}${footerText(kept.join(""))}`;
  while ("&L&R".length + written().length + right.length > LONGEST && kept.length > 0) kept.pop();
  return { left: written(), right };
}

/** Both parts as a worksheet's XML holds them. */
export function pageFooter(footer: PrintSetup["footer"]): string {
  const { left, right } = footerParts(footer);
  return `&L${left}&R${right}`;
}
