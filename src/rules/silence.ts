import type { PlacedHit } from "./placed-hit";

/** Whether a hit may speak over others wherever they stand. */
export function isWide({ by: { rule } }: PlacedHit): boolean {
  return rule.subject === "programme" || rule.subject === "column" || rule.subject === "initiative";
}

/** Whether the speaker's "over" reaches this hit: the same cell or row, the same column, or anywhere for the programme. */
function reaches(speaker: PlacedHit, hit: PlacedHit): boolean {
  switch (speaker.by.rule.subject) {
    case "programme":
      return true;
    case "column":
      return speaker.identity.table === hit.identity.table && speaker.field === hit.field;
    case "initiative":
      return speaker.identity.initiative === hit.identity.initiative;
    case "cell":
      return speaker.rowKey === hit.rowKey && (hit.by.rule.subject !== "cell" || speaker.field === hit.field);
    default:
      return speaker.rowKey === hit.rowKey;
  }
}

function byRule(hits: readonly PlacedHit[]): ReadonlyMap<string, readonly PlacedHit[]> {
  const groups = new Map<string, PlacedHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.by.rule.id);
    if (group) group.push(hit);
    else groups.set(hit.by.rule.id, [hit]);
  }
  return groups;
}

/** Speakers over a rule, ready to be asked about one hit after another. */
function speakersOver(id: string, hits: ReadonlyMap<string, readonly PlacedHit[]>): readonly PlacedHit[] {
  return [...hits].flatMap(([, group]) => (group[0]?.by.rule.over?.includes(id) ? group : []));
}

/** Hits by place: asking all pairs would take the square of their number. */
class Reach {
  private readonly wide: readonly PlacedHit[];
  private readonly byRow = new Map<string, PlacedHit[]>();

  constructor(speakers: readonly PlacedHit[]) {
    this.wide = speakers.filter(isWide);
    for (const speaker of speakers) {
      if (isWide(speaker)) continue;
      const key = speaker.rowKey;
      const group = this.byRow.get(key);
      if (group) group.push(speaker);
      else this.byRow.set(key, [speaker]);
    }
  }

  covers(hit: PlacedHit): boolean {
    const near = this.byRow.get(hit.rowKey) ?? [];
    return near.some((speaker) => reaches(speaker, hit)) || this.wide.some((speaker) => reaches(speaker, hit));
  }
}

/**
 * One cause, one finding: leaves out hits that another rule speaks over, and all but the first rule that silences its
 * cell. A rule that is itself silenced still silences.
 */
export function withoutSilenced(hits: readonly PlacedHit[]): readonly PlacedHit[] {
  const groups = byRule(hits);
  const reachOver = new Map<string, Reach>();
  for (const id of groups.keys()) {
    const speakers = speakersOver(id, groups);
    if (speakers.length > 0) reachOver.set(id, new Reach(speakers));
  }
  const heard = hits.filter((hit) => !reachOver.get(hit.by.rule.id)?.covers(hit));
  const silencers = new Map<string, number>();
  for (const hit of heard) {
    const cell = hit.by.rule.silencesCell === true ? hit.cellKey : null;
    if (cell === null) continue;
    silencers.set(cell, Math.min(silencers.get(cell) ?? Infinity, hit.by.order));
  }
  return heard.filter((hit) => {
    const cell = hit.cellKey;
    const silencer = cell === null ? undefined : silencers.get(cell);
    return silencer === undefined || silencer === hit.by.order;
  });
}

/** Says of every hit whether it is heard. */
export function hearAll(hits: readonly PlacedHit[]): void {
  for (const hit of hits) hit.isHeard = false;
  for (const hit of withoutSilenced(hits)) hit.isHeard = true;
}

/** Whether a hit speaks over others whatever their row and initiative. */
export function speaksEverywhere({ by: { rule } }: PlacedHit): boolean {
  return rule.over !== undefined && (rule.subject === "programme" || rule.subject === "column");
}
