import { foldText } from "../values/fold";
import { editDistance } from "../values/levenshtein";
import { likeness } from "../values/name-likeness";

const MOST_EDITS = 3;
const SHARED_WORDS = 0.6;

/** How far a known name lies from a written one; `Infinity` where it is not near. */
function distanceOf(written: string, known: string): number {
  const edits = editDistance(written, known, MOST_EDITS);
  if (edits <= MOST_EDITS && edits * 2 < Math.min(written.length, known.length) + 1) return edits;
  const shared = likeness(written, known);
  return shared >= SHARED_WORDS ? MOST_EDITS + 1 - shared : Infinity;
}

/**
 * The known names that a written one probably means, the nearest first: at most three letters changed (and no more than
 * half of the shorter text), or six in ten words in common. Empty where none is near.
 */
export function nearestNames(written: string, known: Iterable<string>): readonly string[] {
  const folded = foldText(written);
  const near: { name: string; distance: number }[] = [];
  for (const name of known) {
    const other = foldText(name);
    const distance = other === "" || other === folded ? Infinity : distanceOf(folded, other);
    if (distance < Infinity) near.push({ name, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).map(({ name }) => name);
}

/** The nearest of them; `null` where none is near. */
export function nearestName(written: string, known: Iterable<string>): string | null {
  return nearestNames(written, known)[0] ?? null;
}
