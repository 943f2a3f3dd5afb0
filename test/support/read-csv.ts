import { readFileSync } from "node:fs";

/** Rows of cells; quoted cells may hold separators, line breaks and doubled quotes. */
export function readCsv(path: string, separator: string, encoding: "utf-8" | "windows-1252"): readonly (readonly string[])[] {
  const text = new TextDecoder(encoding).decode(readFileSync(path));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"') {
      quoted = true;
    } else if (character === separator) {
      row.push(cell);
      cell = "";
    } else if (character === "\n") {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = "";
    } else if (character !== "\r") {
      cell += character;
    }
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The rows under a header as objects by title. */
export function byTitle([titles = [], ...rows]: readonly (readonly string[])[]): readonly ReadonlyMap<string, string>[] {
  return rows.map((cells) => new Map(titles.map((title, at) => [title, cells[at] ?? ""])));
}
