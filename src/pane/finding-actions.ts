import type { RuleField } from "../app/rule-fields";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import type { FindingEntry } from "../views/finding-entries";
import { useSay } from "./language-context";

/** What a person can do about a finding, wherever it is listed. */
export interface FindingActions {
  toggle(this: void, id: string): void;
  focus(this: void, id: string): void;
  reveal(this: void, finding: FindingEntry): void;
  fix(this: void, id: string, fix: number): void;
  acknowledge(this: void, id: string, reason: string, initials: string): void;
  takeBack(this: void, id: string): void;
  proposeAlike(this: void, id: string): void;
  closeAlike(this: void): void;
  applyAlike(this: void, id: string): void;
  go(this: void, place: NonNullable<FindingEntry["place"]>): void;
  /** The level and limits of the finding's rule. */
  ruleFields(this: void, rule: string): readonly RuleField[];
  changeRule: Session["changeRule"];
  /** Why nothing can be written there now; `null` where it can. */
  blocked(this: void, sheets: readonly string[]): string | null;
}

interface FindingActionsOptions {
  toggle(this: void, id: string): void;
  focus(this: void, id: string): void;
  /** Where the focus goes once a finding is dealt with: asked before, followed after. */
  leave(this: void, id: string): () => void;
}

const READ_ONLY: InEachLanguage = {
  nb: "Velg Redigering øverst i Excel for å rette.",
  nn: "Vel Redigering øvst i Excel for å rette.",
  en: "Choose Editing at the top of Excel to apply fixes.",
};
const PROTECTED: InEachLanguage<(sheet: string) => string> = {
  nb: (sheet) => `Arket «${sheet}» er beskyttet.`,
  nn: (sheet) => `Arket «${sheet}» er verna.`,
  en: (sheet) => `The sheet “${sheet}” is protected.`,
};

export function useFindingActions(session: Session, state: SessionState, { toggle, focus, leave }: FindingActionsOptions): FindingActions {
  const say = useSay();
  function dealWith(id: string, deal: () => Promise<void>): void {
    const go = leave(id);
    void deal().then(() => {
      if (session.state().problem === null) go();
    });
  }
  return {
    toggle,
    focus,
    reveal: ({ place }) => { if (place) void session.reveal(place); },
    go: (place) => { void session.reveal(place); },
    fix: (id, at) => { dealWith(id, () => session.applyFix(id, at)); },
    acknowledge: (id, reason, initials) => { dealWith(id, () => session.acknowledge(id, reason, initials)); },
    takeBack: (id) => { dealWith(id, () => session.takeBack(id)); },
    proposeAlike: (id) => { void session.proposeAlike(id); },
    closeAlike: () => { session.closeAlike(); },
    applyAlike: (id) => { dealWith(id, () => session.applyAlike()); },
    ruleFields: session.ruleFields,
    changeRule: session.changeRule,
    blocked(sheets) {
      if (state.readOnly) return say(READ_ONLY);
      const sheet = sheets.find((name) => state.protectedSheets.includes(name));
      return sheet === undefined ? null : say(PROTECTED)(sheet);
    },
  };
}
