import { foldText } from "../values/fold";
import { editDistance } from "../values/levenshtein";
import { likeness } from "../values/name-likeness";

const MOST_EDITS = 3;
const SHARED_WORDS = 0.6;

/**
 * The known name that a written one probably means: at most three letters changed (and fewer than half of the shorter
 * text), or six in ten words in common; the nearest of several. `null` where none is near.
 */
export function nearestName(written: string, known: Iterable<string>): string | null {
  const folded = foldText(written);
  let nearest: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const other = foldText(name);
    if (other === "" || other === folded) continue;
    const edits = editDistance(folded, other, MOST_EDITS);
    const few = edits <= MOST_EDITS && edits * 2 < Math.min(folded.length, other.length) + 1;
    const shared = likeness(folded, other);
    const distance = few ? edits : shared >= SHARED_WORDS ? MOST_EDITS + 1 - shared : Infinity;
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}
