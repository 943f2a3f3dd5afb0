import { foldText } from "../values/fold";
import { editDistance } from "../values/levenshtein";

const LIMIT = 8;

/** The id that was probably meant by a name that no rule has; none where nothing is near. */
export function nearestRule(name: string, ids: readonly string[]): readonly string[] {
  const ranked = ids
    .map((each) => ({ each, distance: editDistance(foldText(name), each, LIMIT) }))
    .filter(({ distance }) => distance <= LIMIT)
    .sort((a, b) => a.distance - b.distance);
  return ranked.slice(0, 1).map(({ each }) => each);
}
