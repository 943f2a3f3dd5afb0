import { sha256 } from "../../values/sha256";

const FORBIDDEN = ["\\", "/", "*", "?", ":", "[", "]"];
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 200;

/** Tells names apart that are cut or cleaned to the same: four hexadecimal digits of what they were made from. */
function told(text: string): string {
  return sha256(text).slice(0, 4);
}

/** A legal worksheet name for a period's sheet: `S 2022-W02-09`, `S 2022-W02-09 v2`; `S Høsten 2022 i prosjek~3fa2` for one that is cut. */
export function sheetName(period: string, version: number): string {
  const ending = version > 1 ? ` v${String(version)}` : "";
  const whole = `S ${period}`;
  let clean = "";
  for (const character of whole) clean += FORBIDDEN.includes(character) || character < " " ? "-" : character;
  const room = LONGEST_SHEET_NAME - ending.length;
  if (clean === whole && whole.length <= room && whole === whole.trimEnd() && !whole.endsWith("'")) return whole + ending;
  const mark = `~${told(period)}`;
  return clean.slice(0, room - mark.length).trimEnd() + mark + ending;
}

function nameSafe(text: string): string {
  let safe = "";
  for (const character of text) {
    const isSafe = (character >= "0" && character <= "9") || (character >= "A" && character <= "Z") || (character >= "a" && character <= "z");
    safe += isSafe ? character : "_";
  }
  return safe;
}

/** Defined names for the pages, unique whatever the case: `Statusark_2022_W02_09_1e`, `…_1e_2` for its second page. */
export class PageNames {
  private readonly taken = new Set<string>();
  private readonly stem: string;

  constructor(period: string, version: number) {
    const isPlain = /^[0-9A-Za-z.-]+$/.test(period);
    this.stem = `Statusark_${nameSafe(period)}${isPlain ? "" : `_${told(period)}`}${version > 1 ? `_v${String(version)}` : ""}`;
  }

  take(text: string): string {
    const wanted = `${this.stem}_${nameSafe(text)}`.slice(0, LONGEST_NAME);
    let name = wanted;
    for (let n = 2; this.taken.has(name.toLowerCase()); n++) name = `${wanted}_${String(n)}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
