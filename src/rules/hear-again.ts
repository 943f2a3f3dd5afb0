import type { HitIndex } from "./hit-index";
import type { PlacedHit } from "./placed-hit";
import { isWide, speaksEverywhere, withoutSilenced } from "./silence";

/** What a hit that speaks over a column, an initiative or the programme reaches; `null` for all others. */
function reachKey(hit: PlacedHit): string | null {
  const { by: { rule }, identity, field } = hit;
  if (rule.over === undefined || !isWide(hit)) return null;
  return `${rule.id}\n${rule.subject === "column" ? `${identity.table ?? ""}.${field}` : (identity.initiative ?? "")}`;
}

/** Hits that speak wide and have no like in the other list. */
function withoutLike(hits: readonly PlacedHit[], others: readonly PlacedHit[]): readonly PlacedHit[] {
  const known = new Set(others.map(reachKey));
  return hits.filter((hit) => {
    const key = reachKey(hit);
    return key !== null && !known.has(key);
  });
}

/**
 * Says it anew where some hits are gone from the index or new in it: of those that share a row or a cell with them, and
 * so on, and of those that a wide speaker reaches that is gone or new. Answers those of which it is no longer so.
 */
export function hearAgain(index: HitIndex, gone: readonly PlacedHit[], fresh: readonly PlacedHit[]): readonly PlacedHit[] {
  const near = new Set(fresh);
  const wide = [...withoutLike(gone, fresh), ...withoutLike(fresh, gone)];
  for (const hit of wide) for (const each of speaksEverywhere(hit) ? index.all : index.ofCode(hit.identity.initiative)) near.add(each);
  for (const hit of gone) index.addBeside(hit, near);
  // A set goes on to what is added to it on the way.
  for (const hit of near) index.addBeside(hit, near);
  const asked = new Set([...near, ...index.everywhere]);
  for (const { identity } of near) for (const each of index.ofCode(identity.initiative)) if (reachKey(each) !== null) asked.add(each);
  const heard = new Set(withoutSilenced([...asked]));
  const turned = [...near].filter((hit) => hit.isHeard !== heard.has(hit));
  for (const hit of turned) hit.isHeard = !hit.isHeard;
  return turned;
}
