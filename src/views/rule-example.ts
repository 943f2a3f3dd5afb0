import { catalogue } from "../rules/catalogue";
import { dayFromIso } from "../values/calendar-date";
import { textAt } from "../values/item-at";
import type { InEachLanguage, Language } from "../values/language";
import { NONE } from "../values/none";
import { writeDay } from "../values/write-date";
import { writeNumber } from "../values/write-number";

/** A cell of a row that a rule speaks on. */
export interface ExampleCell {
  readonly title: string;
  readonly value: string;
  /** The one that the rule marks. */
  readonly isFlagged: boolean;
}

/** Cells beside the flagged ones that say what the row is about. */
const MOST_BESIDE = 4;
/** Below this a number may be a year or a code, and stands as it is. */
const LEAST_GROUPED = 10_000;
const BLANK: InEachLanguage = { nb: "(tom)", nn: "(tom)", en: "(blank)" };

let exampleOf: ReadonlyMap<string, string> | null = null;

function cellsOf(line: string): readonly string[] {
  return line.split("|").slice(1, -1).map((cell) => cell.trim());
}

function valueText(written: string, language: Language): string {
  if (written === "") return BLANK[language];
  if (written.startsWith("'")) return written.slice(1);
  const day = dayFromIso(written);
  if (day !== NONE) return writeDay(day, language);
  const number = Number(written);
  return Number.isInteger(number) && Math.abs(number) >= LEAST_GROUPED ? writeNumber(number, 0, language) : written;
}

/** The first row of a pipe table that has a cell in [brackets], as a person reads it; empty where none can be shown so. */
export function exampleCells(example: string, language: Language): readonly ExampleCell[] {
  let titles: readonly string[] | null = null;
  for (const line of example.split("\n")) {
    if (!line.startsWith("|")) {
      titles = null;
      continue;
    }
    const cells = cellsOf(line);
    if (titles === null) {
      titles = cells;
      continue;
    }
    const isFlagged = cells.map((cell) => cell.startsWith("[") && cell.endsWith("]"));
    if (!isFlagged.includes(true) || line.includes("{") || line.includes("\\")) continue;
    const beside = cells.flatMap((cell, at) => (cell === "" || isFlagged[at] ? [] : [at])).slice(0, MOST_BESIDE);
    const named = titles;
    return cells.flatMap((cell, at) => {
      const flagged = isFlagged[at] ?? false;
      if (!flagged && !beside.includes(at)) return [];
      return [{ title: textAt(named, at), value: valueText(flagged ? cell.slice(1, -1) : cell, language), isFlagged: flagged }];
    });
  }
  return [];
}

/** A row that a rule would speak on; the workbook's words are the example's own. */
export function ruleExample(rule: string, language: Language): readonly ExampleCell[] {
  exampleOf ??= new Map(catalogue.map(({ id, examples: [first] }) => [id, first ?? ""]));
  return exampleCells(exampleOf.get(rule) ?? "", language);
}
