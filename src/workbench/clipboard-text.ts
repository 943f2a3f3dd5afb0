/** Rows of texts in what Excel and others put on the clipboard: tabs between cells, line breaks between rows, quotes round a cell that has either. */
export function readClipboardText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  const plain = text.replaceAll("\r\n", "\n");
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (isQuoted && character === '"' && plain[at + 1] === '"') {
      cell += character;
      at++;
    } else if (isQuoted) {
      if (character === '"') isQuoted = false;
      else cell += character;
    } else if (character === '"' && cell === "" && plain.indexOf('"', at + 1) > 0) isQuoted = true;
    else if (character === "\t") endCell();
    else if (character === "\n" && at === plain.length - 1) break;
    else if (character === "\n") {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}

export function clipboardText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\n");
}
