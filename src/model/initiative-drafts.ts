import type { FieldOf } from "../tables/table-definitions";
import type { ReadTable } from "../tables/read-table";
import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { textAt, valueAt } from "../values/item-at";
import type { Money, VatBasis } from "../values/money";
import { NONE } from "../values/none";
import { foldCode } from "./initiative-index";
import type { Initiative } from "./initiative";
import { statusOf } from "./initiative-status";
import type { Lights } from "./light";

const NO_ROWS: readonly never[] = [];

function notYet({ code }: Initiative): never {
  throw new Error(`Initiative ${code} has no lights before it has its rows`);
}

/** An initiative on its way: rows point at it before its own rows are known. */
export class InitiativeDraft implements Initiative {
  area = "";
  leader = "";
  status: Initiative["status"] = null;
  statusText = "";
  budget: Money | null = null;
  vat: VatBasis = "unknown";
  roadmapFrom = "";
  roadmapTo = "";
  comment = "";
  milestones: Initiative["milestones"] = [];
  economy: Initiative["economy"] = null;
  report: Initiative["report"] = null;
  risks: Initiative["risks"] = NO_ROWS;
  decisions: Initiative["decisions"] = NO_ROWS;
  statusDate: Day = NONE;
  costDate: Day = NONE;
  hasPage = false;
  /** Set when its rows are in place. */
  light: (initiative: Initiative) => Lights = notYet;
  private known: Lights | null = null;

  constructor(
    readonly row: number,
    readonly code: string,
    readonly name: string,
  ) {}

  /** Worked out when somebody asks. */
  get lights(): Lights {
    this.known ??= this.light(this);
    return this.known;
  }

  forgetLights(): void {
    this.known = null;
  }
}

const INCLUDING = ["inkl", "incl", "med", "with"];
const EXCLUDING = ["eks", "excl", "ex", "uten", "utan", "u/", "without"];

/** Column «Mva.»: «inkl.», «ekskl. mva.», «uten». */
function vatBasisOf(text: string): VatBasis {
  const folded = foldText(text);
  if (INCLUDING.some((word) => folded.startsWith(word))) return "incl";
  return EXCLUDING.some((word) => folded.startsWith(word)) ? "excl" : "unknown";
}

function budgetAt(table: ReadTable<FieldOf<"initiatives">>, row: number): Money | null {
  const column = table.amount("budget");
  const written = column.details.get(row);
  if (written) return written.currency === "NOK" ? written : null;
  const ore = valueAt(column.ore, row);
  if (ore === NONE) return null;
  const raw = table.raw(row, "budget");
  return { raw: typeof raw === "number" || typeof raw === "string" ? String(raw) : "", ore, currency: "NOK", vat: "unknown", precisionOre: 100, flags: [], unit: "none" };
}

/** The same few words stand in every row of a column. */
function eachOnce<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = read(text)));
    return answer;
  };
}

/** One initiative a row. Without Kode the name is the key; rows with neither are left out. */
function draftsOfTable(table: ReadTable<FieldOf<"initiatives">>, workbookVat: VatBasis): InitiativeDraft[] {
  const drafts: InitiativeDraft[] = [];
  const values = (field: Exclude<FieldOf<"initiatives">, "budget">): readonly string[] => table.text(field).values;
  const texts = {
    name: values("name"), code: values("code"), status: values("status"), vat: values("vat"), area: values("area"),
    leader: values("leader"), comment: values("comment"), roadmapFrom: values("roadmapFrom"), roadmapTo: values("roadmapTo"),
  };
  const statuses = eachOnce(statusOf);
  const bases = eachOnce(vatBasisOf);
  for (let row = 0; row < table.length; row++) {
    const name = textAt(texts.name, row);
    const code = texts.code[row] || name;
    if (code === "") continue;
    const budget = budgetAt(table, row);
    const stated = budget?.vat ?? "unknown";
    const ofColumn = bases(textAt(texts.vat, row));
    const draft = new InitiativeDraft(row, code, name);
    draft.area = textAt(texts.area, row);
    draft.leader = textAt(texts.leader, row);
    draft.statusText = textAt(texts.status, row);
    draft.status = statuses(draft.statusText);
    draft.budget = budget;
    draft.vat = stated !== "unknown" ? stated : ofColumn !== "unknown" ? ofColumn : workbookVat;
    draft.roadmapFrom = textAt(texts.roadmapFrom, row);
    draft.roadmapTo = textAt(texts.roadmapTo, row);
    draft.comment = textAt(texts.comment, row);
    drafts.push(draft);
  }
  return drafts;
}

/** The initiative table's; where there is none, every code that the other tables name, in their order. */
export function draftInitiatives(
  table: ReadTable<FieldOf<"initiatives">>,
  workbookVat: VatBasis,
  codesElsewhere: readonly (readonly string[])[],
): InitiativeDraft[] {
  if (table.parts.length > 0) return draftsOfTable(table, workbookVat);
  const drafts = new Map<string, InitiativeDraft>();
  for (const codes of codesElsewhere) {
    for (const code of new Set(codes)) {
      const folded = foldCode(code);
      if (folded !== "" && !drafts.has(folded)) drafts.set(folded, new InitiativeDraft(-1, code, code));
    }
  }
  return [...drafts.values()];
}
