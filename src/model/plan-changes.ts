import { foldText } from "../values/fold";
import type { ChangeRow } from "./initiative";
import { foldCode } from "./initiative-index";
import type { Milestone } from "./milestone";
import { remembered } from "./remembered";

/** Types of change that move no date. */
const OTHER_TYPES = ["ramme", "omfordeling", "prisjustering", "reserve", "omnummerering", "frame", "reallocation", "price", "renumbering"];

function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && ((character >= "0" && character <= "9") || character.toLowerCase() !== character.toUpperCase());
}

/** Whether a folded text holds a folded word on its own: «mp1» is not in «mp10». */
function holdsWord(text: string, word: string): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetterOrDigit(text[at - 1]) && !isLetterOrDigit(text[at + word.length])) return true;
  }
  return false;
}

/** The change table's rows that may move a milestone's date. */
export class PlanChanges {
  private readonly byCode = new Map<string, ChangeRow[]>();

  constructor(changes: readonly ChangeRow[]) {
    for (const change of changes) {
      const type = foldText(change.type);
      if (OTHER_TYPES.some((other) => type.startsWith(other))) continue;
      const code = foldCode(change.code);
      const rows = this.byCode.get(code);
      if (rows) rows.push(change);
      else this.byCode.set(code, [change]);
    }
  }

  /** Those that name the milestone, by its ID or its description. */
  of({ initiative, code, id, description }: Milestone): readonly ChangeRow[] {
    const rows = this.byCode.get(foldCode(initiative?.code ?? code)) ?? [];
    const foldedId = foldText(id);
    const foldedName = foldText(description);
    return rows.filter(({ what, from, to }) => {
      const text = foldText(`${what} ${from} ${to}`);
      return holdsWord(text, foldedId) || (foldedName !== "" && text.includes(foldedName));
    });
  }

  /** Whether somebody decided or approved one of them. */
  isApproved(milestone: Milestone): boolean {
    return this.of(milestone).some(({ decision, approvedBy }) => decision.trim() !== "" || approvedBy.trim() !== "");
  }
}

export const planChanges = remembered(({ changes }) => new PlanChanges(changes), ["changes"]);
