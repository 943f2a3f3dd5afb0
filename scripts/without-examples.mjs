const start = "\n  examples: [";

/** Index behind the text literal that begins at `at`. */
function behindText(source, at) {
  const quote = source[at];
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === quote) return i + 1;
  }
  return source.length;
}

/** Index behind the bracket that closes the one before `at`; −1 where none does. */
function behindList(source, at) {
  let depth = 1;
  for (let i = at; i < source.length; i++) {
    if ("`\"'".includes(source[i])) i = behindText(source, i) - 1;
    else if (source[i] === "[") depth++;
    else if (source[i] === "]" && --depth === 0) return i + 1;
  }
  return -1;
}

function hasFlag(line) {
  return line.split("|").some((cell) => cell.trim().startsWith("[") && cell.trim().endsWith("]"));
}

/** The first row with a cell in [brackets] and the header above it, of the examples' source; empty where there is none. */
function shortest(source) {
  let header = null;
  for (const line of source.split(/[\n`]/)) {
    if (!line.startsWith("|")) header = null;
    else if (header === null) header = line;
    else if (hasFlag(line) && !/[{\\$"]/.test(header + line)) return JSON.stringify(`${header}\n${line}`);
  }
  return "";
}

/**
 * A webpack loader: leaves one row of a rule's examples in the pane, to be shown beside its reason. They are
 * documentation and tests, and a third of the rules' weight. The catalogue's codes are for its pages alone, and go too.
 */
export default function withoutExamples(whole) {
  const source = whole.replace(/\n  answers: \[[^\]\n]*\],/, "\n  answers: [],");
  const at = source.indexOf(start);
  const end = at < 0 ? -1 : behindList(source, at + start.length);
  return end < 0 ? source : `${source.slice(0, at)}\n  examples: [${shortest(source.slice(at + start.length, end - 1))}]${source.slice(end)}`;
}
