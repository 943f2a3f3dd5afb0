import { foldText } from "../values/fold";

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Runs of digits and of other characters, in turn. */
function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    if (last !== undefined && isDigit(last.slice(-1)) === isDigit(character)) runs[runs.length - 1] = last + character;
    else runs.push(character);
  }
  return runs;
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As people order codes: 1d, 1e, 5, 5b, 10a; MP2 before MP10. Blank stands last. */
export function compareNaturally(a: string, b: string): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const [left, right] = [runsOf(foldText(a)), runsOf(foldText(b))];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = "", y = ""] = [left[i], right[i]];
    const difference = isDigit(x) && isDigit(y) ? compare(Number(x), Number(y)) : compare(x, y);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compare(a, b);
}
