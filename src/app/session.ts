import type { Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import type { CellReference } from "../workbook/address";
import type { NewWorkbooks } from "./own-workbook";
import type { FixingActions } from "./session-fixing";
import type { GeneratingActions } from "./session-generating";
import type { MappingActions } from "./session-mapping";
import type { MarkingActions } from "./session-marking";
import type { PublishingActions } from "./session-publishing";
import type { SettingActions } from "./session-settings";
import type { Looking, SessionState } from "./session-state";

export interface SessionOptions {
  readonly today: Day;
  /** What the person chose earlier; `null`: the host's. */
  readonly language: Language | null;
  /** Display language of the host, BCP 47. */
  readonly hostLanguage: string | null;
  /** Local time for the history, `14:32`; the date alone where left out. */
  clock?(): string;
  /** Left out where no other workbook can be made. */
  readonly newWorkbooks?: NewWorkbooks;
}

/**
 * One workbook as a pane shows it: state as plain data, and what a person can do. Everything runs one at a time, in
 * the order asked for. Nothing is written but by `generate`, `publish`, `startPeriod`, `applyFix`, `applyAlike`,
 * `undoFix`, `acknowledge`, `takeBack`, `showMarks`, `answerMarks`, `removeMarks`, `setEntryHelp`, `createProgramme`, `saveMapping`,
 * `changeSetting`, `changeRule` and `makeTables`, each of them a person's own click. No timers: the caller says when to `catchUp` and `refresh`.
 */
export interface Session extends PublishingActions, GeneratingActions, FixingActions, MappingActions, MarkingActions, SettingActions {
  state(this: void): SessionState;
  subscribe(this: void, listener: () => void): () => void;
  open(): Promise<void>;
  close(): Promise<void>;
  /** Reads everything again: on focus, and when a person asks. */
  refresh(today?: Day): Promise<void>;
  /** Reads the tables that changed since the last read: one trip, no write. What a failed reading left unread is read too. */
  catchUp(): Promise<void>;
  choosePeriod(id: string): Promise<void>;
  chooseLanguage(language: Language | null): Promise<void>;
  look(change: Partial<Looking>): void;
  reveal(place: CellReference): Promise<void>;
  /** Goes on after a failure that nobody expected: what was under way and never ended is forgotten, and everything is read again. */
  recover(this: void): Promise<void>;
  createProgramme(withExample: boolean): Promise<void>;
  forgetResolved(): void;
  dismissProblem(): void;
}
