import { foldText } from "./fold";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).match(LETTER_OR_DIGIT) ?? []);
}

/**
 * How much two names share, 0–1: the words in common over all words (Jaccard), after folding.
 * Two names without a single word are not alike.
 */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
