import { foldCode, type InitiativeIndex } from "./initiative-index";
import { textAt } from "../values/item-at";

/** Which initiative each milestone row belongs to. */
export interface MilestoneGroups {
  /** Index of the initiative, or −1 where its code names none. */
  readonly initiativeOf: Int32Array;
  /** As `initiativeOf`, with a number of its own for every code that names none. */
  readonly group: Int32Array;
  readonly count: number;
}

/** Without a code column, all rows belong to the only initiative, where there is just one. */
export function groupMilestones(codes: readonly string[], hasCodes: boolean, index: InitiativeIndex, initiatives: number): MilestoneGroups {
  const initiativeOf = new Int32Array(codes.length);
  const group = new Int32Array(codes.length);
  if (!hasCodes && initiatives === 1) return { initiativeOf, group, count: 1 };
  const strangers = new Map<string, number>();
  let lastCode: string | null = null;
  let lastInitiative = -1;
  let lastGroup = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = textAt(codes, row);
    if (code !== lastCode) {
      lastCode = code;
      lastInitiative = code === "" ? -1 : index.find(code);
      lastGroup = lastInitiative;
      if (lastInitiative < 0) {
        const folded = foldCode(code);
        lastGroup = strangers.get(folded) ?? initiatives + strangers.size;
        strangers.set(folded, lastGroup);
      }
    }
    initiativeOf[row] = lastInitiative;
    group[row] = lastGroup;
  }
  return { initiativeOf, group, count: initiatives + strangers.size };
}
