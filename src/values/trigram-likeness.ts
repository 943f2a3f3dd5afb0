import { foldText } from "./fold";

const WORD = 3;

/** Folded letters and digits with one space between words, so that punctuation does not count. */
function bare(text: string): string {
  let out = "";
  for (const character of foldText(text)) {
    const isWord = character.toLowerCase() !== character.toUpperCase() || (character >= "0" && character <= "9");
    if (isWord) out += character;
    else if (!out.endsWith(" ")) out += " ";
  }
  return out.trim();
}

function trigramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${bare(text)} `;
  const grams = new Set<string>();
  for (let at = 0; at + WORD <= padded.length; at++) grams.add(padded.slice(at, at + WORD));
  return grams;
}

/**
 * How alike two texts are, 0–1: the runs of three letters in common over all of them (Jaccard), case, spaces and
 * punctuation aside. Two texts without a letter are not alike.
 */
export function trigramLikeness(a: string, b: string): number {
  const left = trigramsOf(a);
  const right = trigramsOf(b);
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
