import { foldText } from "../values/fold";
import { foldCode } from "./initiative-index";
import type { DependencyRow, Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { stronglyConnected } from "./strongly-connected";

/** One end of a dependency: an initiative, or one milestone of it. */
export interface DependencyEnd {
  readonly initiative: Initiative;
  /** Row of the milestone table; −1 where the whole initiative is meant. */
  readonly milestone: number;
  /** `1e/MP4`, `5b`. */
  readonly name: string;
}

function endOf(programme: Programme, written: string, initiative: Initiative | null): DependencyEnd | null {
  if (!initiative) return null;
  const slash = written.indexOf("/");
  const id = slash < 0 ? "" : foldText(written.slice(slash + 1));
  if (id === "" || programme.initiative(written) === initiative) return { initiative, milestone: -1, name: initiative.code };
  const milestones = programme.milestones.separate();
  const milestone = initiative.milestones.find((row) => foldText(milestones.at(row).id) === id) ?? -1;
  return { initiative, milestone, name: `${initiative.code}/${written.slice(slash + 1).trim()}` };
}

/** A dependency with both ends known. */
interface Edge {
  readonly row: DependencyRow;
  readonly from: DependencyEnd;
  readonly to: DependencyEnd;
}

function keyOf({ initiative, name }: DependencyEnd): string {
  const slash = name.indexOf("/");
  return slash < 0 ? foldCode(initiative.code) : `${foldCode(initiative.code)}/${foldText(name.slice(slash + 1))}`;
}

const ends = remembered((programme) =>
  new Map(
    programme.dependencies.map((row) => [
      row,
      { from: endOf(programme, row.from, row.fromInitiative), to: endOf(programme, row.to, row.toInitiative) },
    ]),
  ),
);

/** What waits, and what it waits for; `null` where the programme does not have it. */
export function dependencyEnds(programme: Programme, row: DependencyRow): { readonly from: DependencyEnd | null; readonly to: DependencyEnd | null } {
  return ends(programme).get(row) ?? { from: null, to: null };
}

/** The shortest way from one end of an edge back to its beginning, as names: `1e/MP4`, `5b`. */
function wayRound(first: Edge, edges: readonly Edge[]): readonly string[] {
  const goal = keyOf(first.from);
  const cameBy = new Map<string, Edge>();
  let reached = [keyOf(first.to)];
  const seen = new Set(reached);
  while (reached.length > 0 && !seen.has(goal)) {
    const next: string[] = [];
    for (const edge of edges) {
      const to = keyOf(edge.to);
      if (!reached.includes(keyOf(edge.from)) || seen.has(to)) continue;
      seen.add(to);
      cameBy.set(to, edge);
      next.push(to);
    }
    reached = next;
  }
  const way: string[] = [];
  for (let at = goal; at !== keyOf(first.to); ) {
    const edge = cameBy.get(at);
    if (!edge) break;
    way.unshift(edge.from.name);
    at = keyOf(edge.from);
  }
  return keyOf(first.from) === keyOf(first.to) ? [first.from.name] : [first.from.name, ...way];
}

interface Cycles {
  /** First row of each cycle → the names along it. */
  readonly ways: ReadonlyMap<DependencyRow, readonly string[]>;
  /** Every row of a cycle → all the rows of it. */
  readonly rows: ReadonlyMap<DependencyRow, readonly DependencyRow[]>;
}

const cycles = remembered((programme): Cycles => {
  const edges: Edge[] = [];
  for (const row of programme.dependencies) {
    const { from, to } = dependencyEnds(programme, row);
    if (from && to) edges.push({ row, from, to });
  }
  const groupOf = stronglyConnected(edges.map((edge) => [keyOf(edge.from), keyOf(edge.to)] as const));
  const ways = new Map<DependencyRow, readonly string[]>();
  const rows = new Map<DependencyRow, readonly DependencyRow[]>();
  const met = new Map<number, DependencyRow[]>();
  for (const edge of edges) {
    const group = groupOf.get(keyOf(edge.from)) ?? -1;
    if (group !== groupOf.get(keyOf(edge.to))) continue;
    const known = met.get(group);
    const together = known ?? [];
    together.push(edge.row);
    rows.set(edge.row, together);
    if (known) continue;
    met.set(group, together);
    ways.set(edge.row, wayRound(edge, edges.filter((other) => groupOf.get(keyOf(other.from)) === group && groupOf.get(keyOf(other.to)) === group)));
  }
  return { ways, rows };
});

/** The names along the cycle that begins with this row; `null` for every other row. */
export function cycleFrom(programme: Programme, row: DependencyRow): readonly string[] | null {
  return cycles(programme).ways.get(row) ?? null;
}

/** All the rows that wait for each other with this one; none where it is in no cycle. */
export function cycleRows(programme: Programme, row: DependencyRow): readonly DependencyRow[] {
  return cycles(programme).rows.get(row) ?? [];
}

export function isInCycle(programme: Programme, row: DependencyRow): boolean {
  return cycles(programme).rows.has(row);
}
