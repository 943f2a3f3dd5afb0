import type { FieldOf } from "../tables/table-definitions";
import type { ReadTable } from "../tables/read-table";
import { foldText } from "../values/fold";
import type { Money, VatBasis } from "../values/money";
import { NONE } from "../values/none";
import { foldCode } from "./initiative-index";
import type { Initiative } from "./initiative";
import { statusOf } from "./initiative-status";
import type { Light, Lights } from "./light";

/** An initiative on its way: rows point at it before its own rows are known. */
export type InitiativeDraft = { -readonly [K in keyof Initiative]: Initiative[K] };

const NOT_YET: Light = { colour: "grey", reasons: [], byHand: null };
const NO_LIGHTS: Lights = { overall: NOT_YET, schedule: NOT_YET, economy: NOT_YET, quality: NOT_YET, risk: NOT_YET };
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
  if (written) return written;
  const ore = column.ore[row] ?? NONE;
  if (ore === NONE) return null;
  const raw = table.raw(row, "budget");
  return { raw: typeof raw === "number" || typeof raw === "string" ? String(raw) : "", ore, currency: "NOK", vat: "unknown", precisionOre: 100, flags: [], unit: "none" };
}

function draft(row: number, code: string, name: string): InitiativeDraft {
  return {
    row,
    code,
    name,
    area: "",
    leader: "",
    status: null,
    statusText: "",
    budget: null,
    vat: "unknown",
    roadmapFrom: "",
    roadmapTo: "",
    comment: "",
    milestones: [],
    economy: null,
    report: null,
    risks: [],
    decisions: [],
    statusDate: NONE,
    costDate: NONE,
    hasPage: false,
    lights: NO_LIGHTS,
  };
}

/** One initiative a row. Without Kode the name is the key; rows with neither are left out. */
function draftsOfTable(table: ReadTable<FieldOf<"initiatives">>, workbookVat: VatBasis): InitiativeDraft[] {
  const drafts: InitiativeDraft[] = [];
  const text = (field: Exclude<FieldOf<"initiatives">, "budget">, row: number): string => table.text(field).values[row] ?? "";
  for (let row = 0; row < table.length; row++) {
    const name = text("name", row);
    const code = text("code", row) || name;
    if (code === "") continue;
    const budget = budgetAt(table, row);
    const stated = budget?.vat ?? "unknown";
    const ofColumn = vatBasisOf(text("vat", row));
    const statusText = text("status", row);
    const written = draft(row, code, name);
    written.area = text("area", row);
    written.leader = text("leader", row);
    written.status = statusOf(statusText);
    written.statusText = statusText;
    written.budget = budget;
    written.vat = stated !== "unknown" ? stated : ofColumn !== "unknown" ? ofColumn : workbookVat;
    written.roadmapFrom = text("roadmapFrom", row);
    written.roadmapTo = text("roadmapTo", row);
    written.comment = text("comment", row);
    drafts.push(written);
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
      if (folded !== "" && !drafts.has(folded)) drafts.set(folded, draft(-1, code, code));
    }
  }
  return [...drafts.values()];
}
