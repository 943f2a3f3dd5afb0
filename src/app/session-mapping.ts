import type { Language } from "../values/language";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { MappingOffer } from "./mapping-state";
import { mapCode, mapColumn, mapKind, offerMapping } from "./offer-mapping";
import { makeTables, saveMapping } from "./save-mapping";
import type { SessionState } from "./session-state";

/** What of a session these actions need. */
interface SessionParts {
  readonly workbook: Workbook;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  next(action: () => Promise<void>, writes: boolean): Promise<void>;
  reread(): Promise<void>;
  snapshot(): WorkbookSnapshot | null;
  /** The mapping is written in it. */
  language(): Language;
}

export interface MappingActions {
  /** Works out what every table and block of cells is; writes nothing. */
  openMapping(this: void): Promise<void>;
  closeMapping(this: void): void;
  /** `null`: not used. */
  mapKind(this: void, key: string, kind: string | null): Promise<void>;
  mapColumn(this: void, key: string, column: number, field: string | null): Promise<void>;
  mapCode(this: void, key: string, place: string, code: string): Promise<void>;
  /** Remembers the mapping in the workbook's settings. */
  saveMapping(this: void): Promise<void>;
  /** Makes tables of a source's blocks of cells, and remembers the mapping under their names. */
  makeTables(this: void, key: string): Promise<void>;
}

/** Saying what tables are. */
export function mappingActions({ workbook, state, set, next, reread, snapshot, language }: SessionParts): MappingActions {
  function change(work: (offer: MappingOffer, read: WorkbookSnapshot) => MappingOffer): Promise<void> {
    return next(async () => {
      const { mapping } = state();
      const read = snapshot();
      if (mapping && read) set({ mapping: work(mapping, read) });
    }, false);
  }

  return {
    openMapping: () => next(async () => {
      const read = snapshot();
      if (read) set({ problem: null, mapping: offerMapping(read, state().language) });
    }, false),
    closeMapping() {
      set({ mapping: null });
    },
    mapKind: (key, kind) => change((offer, read) => mapKind(offer, read, key, kind)),
    mapColumn: (key, column, field) => change((offer) => mapColumn(offer, key, column, field)),
    mapCode: (key, place, code) => change((offer) => mapCode(offer, key, place, code)),
    saveMapping: () => next(async () => {
      const { mapping } = state();
      const read = snapshot();
      if (!mapping || !read) return;
      set({ busy: "creating", problem: null });
      await workbook.commit(saveMapping(read, mapping, language()));
      set({ busy: null, mapping: null });
      await reread();
    }, true),
    makeTables: (key) => next(async () => {
      const { mapping } = state();
      const read = snapshot();
      if (!mapping || !read) return;
      set({ busy: "creating", problem: null });
      await workbook.commit(makeTables(read, mapping, key, language()));
      await reread();
      const now = snapshot();
      set({ busy: null, mapping: now ? offerMapping(now, state().language) : null });
    }, true),
  };
}
