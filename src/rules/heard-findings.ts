import type { CheckResult, Finding } from "./finding";
import type { PlacedHit } from "./placed-hit";

type Told = Pick<CheckResult, "findings" | "summary">;

/** Of two findings of one hit; a fix is made when somebody asks for it, of what stands there then. */
function saysTheSame(a: Finding, b: Finding): boolean {
  return a.message === b.message && a.severity === b.severity && a.column === b.column && a.key === b.key && a.initiative === b.initiative;
}

/** The findings of the hits that are heard, in reading order, with their numbers. */
export class HeardFindings {
  private readonly heard: PlacedHit[] = [];
  private readonly findings: Finding[] = [];
  private lastTold: Told | null = null;
  private readonly counts: Record<Finding["severity"], number> = { error: 0, warning: 0, note: 0 };

  /** `hits` in reading order. */
  constructor(
    hits: readonly PlacedHit[],
    private readonly make: (hit: PlacedHit) => Finding,
  ) {
    for (const hit of hits) {
      if (!hit.isHeard) continue;
      const finding = make(hit);
      this.count(finding, 1);
      this.heard.push(hit);
      this.findings.push(finding);
    }
  }

  /** As they stand now: later changes leave the answer as it is, and without any the next is the same. */
  told(): Told {
    const { error, warning, note } = this.counts;
    this.lastTold ??= { findings: this.findings.slice(), summary: { errors: error, warnings: warning, notes: note } };
    return this.lastTold;
  }

  add(hit: PlacedHit): void {
    const at = this.placeBehind(hit.reading);
    const finding = this.make(hit);
    this.count(finding, 1);
    this.heard.splice(at, 0, hit);
    this.findings.splice(at, 0, finding);
  }

  remove(hit: PlacedHit): void {
    const at = this.placeOf(hit);
    this.count(this.findings[at], -1);
    this.heard.splice(at, 1);
    this.findings.splice(at, 1);
  }

  /** Says anew what was found; where it comes out the same, the finding stays. */
  renew(hit: PlacedHit): void {
    const at = this.placeOf(hit);
    const [was, is] = [this.findings[at], this.make(hit)];
    if (was && saysTheSame(was, is)) return;
    this.count(was, -1);
    this.count(is, 1);
    this.findings[at] = is;
  }

  private count(finding: Finding | undefined, by: 1 | -1): void {
    this.lastTold = null;
    if (finding && !finding.acknowledged) this.counts[finding.severity] += by;
  }

  /** Behind the last that is read no later. */
  private placeBehind(reading: number): number {
    let from = 0;
    let to = this.heard.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.heard[middle]!.reading <= reading) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private placeOf(hit: PlacedHit): number {
    let at = this.placeBehind(hit.reading) - 1;
    while (at >= 0 && this.heard[at] !== hit) at--;
    if (at < 0) throw new Error(`${hit.by.rule.id} was not heard`);
    return at;
  }
}
