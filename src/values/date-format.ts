/** What a cell's number format shows of a date. */
export interface ShownParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

const known = new Map<string, ShownParts>();

/** «[h]», «[mm]», «[ss]»: a length of time. */
function isElapsed(inBrackets: string): boolean {
  return ["h", "hh", "m", "mm", "s", "ss"].includes(inBrackets.toLowerCase());
}

/** Looks at the format's first section, past quoted texts, escapes and brackets. "m" beside hours or seconds is minutes. */
function scan(format: string): ShownParts {
  let day = false;
  let months = false;
  let year = false;
  let time = false;
  for (let i = 0; i < format.length; i++) {
    const character = format[i]!.toLowerCase();
    if (character === ";") break;
    if (character === '"' || character === "[") {
      const end = format.indexOf(character === "[" ? "]" : '"', i + 1);
      if (end < 0) break;
      if (character === "[" && isElapsed(format.slice(i + 1, end))) time = true;
      i = end;
    } else if (character === "\\" || character === "_" || character === "*") {
      i++;
    } else if (character === "d") {
      day = true;
    } else if (character === "m") {
      months = true;
    } else if (character === "y") {
      year = true;
    } else if (character === "h" || character === "s") {
      time = true;
    }
  }
  return { day, year, month: months && (!time || day || year) };
}

/** Of an en-US number format code, as Excel's object model and files hold it. */
export function shownParts(format: string): ShownParts {
  let found = known.get(format);
  if (found === undefined) {
    found = scan(format);
    if (known.size < 1000) known.set(format, found);
  }
  return found;
}
