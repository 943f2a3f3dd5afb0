import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { foldText } from "../values/fold";
import type { Initiative } from "./initiative";

interface Bullet {
  readonly number: number;
  readonly text: string;
}

export interface DoneAndPlanned {
  readonly done: readonly string[];
  readonly planned: readonly string[];
}

const DONE = new Set(["gjort", "done"]);
const PLANNED = new Set(["planlagt", "planlagd", "planned"]);
const NOTHING: DoneAndPlanned = { done: [], planned: [] };

function inOrder(bullets: readonly Bullet[]): readonly string[] {
  return [...bullets].sort((a, b) => a.number - b.number).map(({ text }) => text);
}

/** The progress table: a row per bullet, for offices that keep them so. */
export class ProgressTexts {
  private readonly byReport = new Map<string, { done: Bullet[]; planned: Bullet[] }>();

  constructor(
    table: ReadTable<FieldOf<"progress">>,
    initiativeOf: (code: string) => Initiative | null,
    private readonly isCurrent: (period: string) => boolean,
  ) {
    for (let row = 0; row < table.length; row++) {
      const initiative = initiativeOf(table.textAt("code", row));
      const text = table.textAt("text", row);
      const type = foldText(table.textAt("type", row));
      if (!initiative || text === "" || !(DONE.has(type) || PLANNED.has(type))) continue;
      const period = table.textAt("period", row);
      const key = this.key(period, initiative, isCurrent(period));
      let texts = this.byReport.get(key);
      if (!texts) this.byReport.set(key, (texts = { done: [], planned: [] }));
      const number = Number(table.textAt("number", row));
      texts[DONE.has(type) ? "done" : "planned"].push({ number: Number.isFinite(number) ? number : row, text });
    }
  }

  of(period: string, initiative: Initiative | null, current = this.isCurrent(period)): DoneAndPlanned {
    const texts = initiative && this.byReport.size > 0 && this.byReport.get(this.key(period, initiative, current));
    return texts ? { done: inOrder(texts.done), planned: inOrder(texts.planned) } : NOTHING;
  }

  private key(period: string, initiative: Initiative, current: boolean): string {
    return `${current ? "" : foldText(period)}\n${initiative.code}`;
  }
}
