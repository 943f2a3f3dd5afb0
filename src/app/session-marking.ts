import type { Programme } from "../model/programme";
import { tableDefinitions } from "../tables/table-definitions";
import { entryHelpFor } from "../views/entry-help";
import { MARKED_KINDS } from "../views/live-rules";
import { marksFor } from "../views/marks";
import { NOTHING_REMEMBERED, type Remembered } from "../workbook/remembered";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookFacts, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Reviewed } from "./session-overview";
import type { SessionState } from "./session-state";

interface SessionParts {
  readonly workbook: Workbook;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  next(action: () => Promise<void>, writes: boolean): Promise<void>;
  reviewed(): Reviewed | null;
  reread(): Promise<void>;
  snapshot(): WorkbookSnapshot | null;
  /** What the workbook has just been made to remember. */
  remembered(facts: WorkbookFacts): void;
}

export interface MarkingActions {
  /** Shows highlights. In a workbook that is not ours it asks first, in `state().marksQuestion`, unless that is answered. */
  showMarks(this: void): Promise<void>;
  /** The workbook remembers the answer until `removeMarks`; `null` is «later», of which nothing is kept. */
  answerMarks(this: void, answer: Remembered["marks"]): Promise<void>;
  /** Takes every trace of highlights, help at entry and answers away from every sheet that is not protected. */
  removeMarks(this: void): Promise<void>;
  /** Lays help at entry over date and amount columns, or takes it away; the workbook remembers which. */
  setEntryHelp(this: void, isOn: boolean): Promise<void>;
}

/** A workbook whose marked tables all bear the names that «Lag programark» gives; blocks of cells are never marked by rules. */
function isOwnProgramme({ tables }: Programme): boolean {
  return MARKED_KINDS.every((kind) => tables[kind].parts.every(({ snapshot }) => snapshot.isRange === true || snapshot.name.toLowerCase() === tableDefinitions[kind].name.toLowerCase()));
}

/** The question that stands, of what would stand where nothing were answered. */
export function marksQuestion({ remembered, readOnly }: WorkbookFacts, programme: Programme, otherwise: SessionState["marksQuestion"]): SessionState["marksQuestion"] {
  return readOnly || (remembered && remembered.marks !== null) || isOwnProgramme(programme) ? null : otherwise;
}

/** Highlights and help at entry: what is written into a workbook for all who have it open. */
export function markingActions({ workbook, state, set, next, reviewed, reread, snapshot, remembered }: SessionParts): MarkingActions {
  const known = (): Remembered => snapshot()?.facts.remembered ?? NOTHING_REMEMBERED;

  async function remember(change: Partial<Remembered>): Promise<void> {
    const now = { ...known(), ...change };
    const { programme } = reviewed() ?? {};
    const facts = snapshot()?.facts;
    await workbook.commit({ ...("entryHelp" in change ? { entryHelp: now.entryHelp && programme ? entryHelpFor(programme) : [] } : {}), remembered: now });
    if (facts) remembered({ ...facts, remembered: now });
    set({ entryHelp: now.entryHelp });
  }

  async function paint(): Promise<void> {
    const now = reviewed();
    if (!now) return;
    await workbook.paint(marksFor(now.programme, now.result.findings));
    if (known().entryHelp) await workbook.commit({ entryHelp: entryHelpFor(now.programme) });
    set({ marks: "shown" });
  }

  function write(work: () => Promise<void>): Promise<void> {
    return next(async () => {
      set({ busy: "marking", problem: null });
      await work();
      set({ busy: null });
    }, true);
  }

  return {
    async showMarks() {
      await next(async () => {
        const [now, facts] = [reviewed(), snapshot()?.facts];
        if (!now || !facts) return;
        // Who declined and then clicks has thought again.
        const answered = known().marks === "declined" ? { ...facts, remembered: { ...known(), marks: null } } : facts;
        set({ problem: null, marksQuestion: marksQuestion(answered, now.programme, "asked") });
      }, false);
      if (state().marksQuestion !== "asked") await write(paint);
    },
    answerMarks: (answer) => {
      set({ marksQuestion: null });
      return answer === null ? Promise.resolve() : write(async () => {
        if (answer === "shown") await paint();
        await remember({ marks: answer });
      });
    },
    removeMarks: () => write(async () => {
      // Sheets may have come since.
      await reread();
      await workbook.paint({ live: [], painted: [] });
      await remember(NOTHING_REMEMBERED);
      set({ marks: "removed", marksQuestion: null });
    }),
    setEntryHelp: (isOn) => write(async () => {
      await remember({ entryHelp: isOn });
      // Of validations no event tells.
      await reread();
    }),
  };
}
