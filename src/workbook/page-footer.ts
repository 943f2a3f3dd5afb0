import type { PrintSetup } from "./sheet-plan";

/** Excel cuts or refuses a longer footer. */
const LONGEST = 255;

/** Points. */
const SIZE = 8;

/** Text of a user's as footer code: `&` starts a code, and a digit behind the size would be read as part of it. */
function footerText(text: string): string {
  return ` ${text.replaceAll("&", "&&").replaceAll("\n", " ")}`;
}

/** A page footer in Excel's own codes: the text at the left, «Side n av m» at the right, cut where it would be too long. */
export function pageFooter({ left, pageWord, ofWord }: PrintSetup["footer"]): string {
  const right = `&R&${String(SIZE)}${footerText(pageWord)} &P${footerText(ofWord)} &N`;
  let kept = left;
  const whole = (): string => `&L&${String(SIZE)}${footerText(kept)}${right}`;
  while (whole().length > LONGEST && kept !== "") kept = kept.slice(0, -1);
  return whole();
}
