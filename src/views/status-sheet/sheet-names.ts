const FORBIDDEN = ["\\", "/", "*", "?", ":", "[", "]"];
const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 200;

/** A legal worksheet name for a period's sheet: `S 2022-W02-09`, `S 2022-W02-09 v2`. */
export function sheetName(period: string, version: number): string {
  const ending = version > 1 ? ` v${String(version)}` : "";
  let clean = "";
  for (const character of period) clean += FORBIDDEN.includes(character) || character < " " ? "-" : character;
  const name = `S ${clean}`.slice(0, LONGEST_SHEET_NAME - ending.length).trimEnd();
  return (name.endsWith("'") ? `${name.slice(0, -1)}-` : name) + ending;
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
    this.stem = `Statusark_${nameSafe(period)}${version > 1 ? `_v${String(version)}` : ""}`;
  }

  take(text: string): string {
    const wanted = `${this.stem}_${nameSafe(text)}`.slice(0, LONGEST_NAME);
    let name = wanted;
    for (let n = 2; this.taken.has(name.toLowerCase()); n++) name = `${wanted}_${String(n)}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}
