import { foldText } from "../values/fold";

/** Codes are compared in this form: `5B.` is `5b`. */
export function foldCode(code: string): string {
  const folded = foldText(code);
  return folded.endsWith(".") ? folded.slice(0, -1).trimEnd() : folded;
}

/** Finds initiatives by what a cell holds: the code first, then the name. The first of several with one code counts. */
export class InitiativeIndex {
  private readonly byCode = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private readonly known = new Map<string, number>();

  constructor(initiatives: readonly { readonly code: string; readonly name: string }[]) {
    initiatives.forEach(({ code, name }, index) => {
      const foldedCode = foldCode(code);
      if (foldedCode !== "" && !this.byCode.has(foldedCode)) this.byCode.set(foldedCode, index);
      const foldedName = foldText(name);
      if (foldedName !== "" && !this.byName.has(foldedName)) this.byName.set(foldedName, index);
    });
  }

  /** Index of the initiative, or −1. */
  find(codeOrName: string): number {
    const known = this.known.get(codeOrName);
    if (known !== undefined) return known;
    const found = this.byCode.get(foldCode(codeOrName)) ?? this.byName.get(foldText(codeOrName)) ?? -1;
    this.known.set(codeOrName, found);
    return found;
  }
}
