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

/**
 * A webpack loader: leaves a rule's examples out of the pane, where nothing reads them. They are documentation and
 * tests, and a third of the rules' weight.
 */
export default function withoutExamples(source) {
  const at = source.indexOf(start);
  const end = at < 0 ? -1 : behindList(source, at + start.length);
  return end < 0 ? source : `${source.slice(0, at)}\n  examples: []${source.slice(end)}`;
}
