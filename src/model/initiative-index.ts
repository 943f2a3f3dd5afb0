import { foldText } from "../values/fold";

/** Codes are compared in this form: `5B.` is `5b`. */
export function foldCode(code: string): string {
  const folded = foldText(code);
  return folded.endsWith(".") ? folded.slice(0, -1).trimEnd() : folded;
}

/** Finds initiatives by what a cell holds: the code first, then the name. The first of several with one code counts. */
export class InitiativeIndex {
  private readonly byCode = new Map<string, number>();
  private byName: ReadonlyMap<string, number> | null = null;
  private readonly known = new Map<string, number>();

  constructor(private readonly initiatives: readonly { readonly code: string; readonly name: string }[]) {
    for (let index = 0; index < initiatives.length; index++) {
      const written = initiatives[index]?.code ?? "";
      const folded = foldCode(written);
      if (folded === "" || this.byCode.has(folded)) continue;
      this.byCode.set(folded, index);
      this.known.set(written, index);
    }
  }

  /** Index of the initiative, or −1. */
  find(codeOrName: string): number {
    const known = this.known.get(codeOrName);
    if (known !== undefined) return known;
    const found = this.byCode.get(foldCode(codeOrName)) ?? this.names().get(foldText(codeOrName)) ?? -1;
    this.known.set(codeOrName, found);
    return found;
  }

  /** Made when somebody first writes anything but a code. */
  private names(): ReadonlyMap<string, number> {
    if (this.byName) return this.byName;
    const names = new Map<string, number>();
    this.initiatives.forEach(({ name }, index) => {
      const folded = foldText(name);
      if (folded !== "" && !names.has(folded)) names.set(folded, index);
    });
    this.byName = names;
    return names;
  }
}
