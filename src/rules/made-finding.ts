import type { Finding, Fix } from "./finding";
import type { PlacedHit } from "./placed-hit";

/** Makes fixes as the programme stands. */
export interface FixMaker {
  /** How many edits the programme has taken in: fixes made before the last of them may be out of date. */
  readonly edits: number;
  makeFixes(hit: PlacedHit): readonly Fix[];
}

type Told = Omit<Finding, "rule" | "kind" | "subject" | "cell" | "key" | "initiative" | "fixes">;

/** Its fixes are made when somebody asks for them: that of a whole column has an edit for every cell. */
export class MadeFinding implements Finding {
  readonly rule: string;
  readonly kind: Finding["kind"];
  readonly severity: Finding["severity"];
  readonly subject: Finding["subject"];
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly table: string | null;
  readonly column: string | null;
  readonly key: string;
  readonly initiative: string | null;
  readonly message: string;
  readonly acknowledged: boolean;
  readonly #hit: PlacedHit;
  readonly #maker: FixMaker;
  #fixes: readonly Fix[] | null = null;
  #madeAt = 0;

  constructor(hit: PlacedHit, { severity, sheet, table, column, message, acknowledged }: Told, maker: FixMaker) {
    const { by: { rule }, identity, place } = hit;
    this.rule = rule.id;
    this.kind = rule.kind;
    this.severity = severity;
    this.subject = identity.subject;
    this.sheet = sheet;
    this.cell = place?.cell ?? null;
    this.table = table;
    this.column = column;
    this.key = identity.key;
    this.initiative = identity.initiative;
    this.message = message;
    this.acknowledged = acknowledged;
    this.#hit = hit;
    this.#maker = maker;
  }

  get fixes(): readonly Fix[] {
    const { edits } = this.#maker;
    if (this.#fixes === null || this.#madeAt !== edits) this.#fixes = this.#maker.makeFixes(this.#hit);
    this.#madeAt = edits;
    return this.#fixes;
  }
}
