import type { Programme } from "../model/programme";
import type { SettingName } from "../settings/setting-names";
import type { Language } from "../values/language";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { recogniseWorkbook } from "./recognise-workbook";
import { ruleEntry, ruleFields, type RuleField } from "./rule-fields";
import type { SessionState } from "./session-state";
import { settingEntry } from "./setting-fields";
import { writeSettings, type SettingEntry } from "./write-settings";

/** What of a session these actions need. */
interface SessionParts {
  readonly workbook: Workbook;
  state(): SessionState;
  set(change: Partial<SessionState>): void;
  next(action: () => Promise<void>, writes: boolean): Promise<void>;
  reread(): Promise<void>;
  snapshot(): WorkbookSnapshot | null;
  programme(): Programme | null;
  /** Settings are written in it. */
  language(): Language;
}

export interface SettingActions {
  /** Writes one setting's cell; answers what it could be where the text is not understood, and then writes nothing. */
  changeSetting(this: void, name: SettingName, text: string): Promise<readonly string[] | null>;
  /** What can be decided about a rule, and has been. */
  ruleFields(this: void, rule: string): readonly RuleField[];
  /** The same as `changeSetting` for a rule's level or limit. */
  changeRule(this: void, name: string, text: string): Promise<readonly string[] | null>;
}

/** The settings table, written one cell at a time. */
export function settingActions({ workbook, state, set, next, reread, snapshot, programme, language }: SessionParts): SettingActions {
  async function write(change: { readonly entry: SettingEntry } | { readonly allowed: readonly string[] }): Promise<readonly string[] | null> {
    if ("allowed" in change) return change.allowed;
    await next(async () => {
      const read = snapshot();
      if (!read) return;
      set({ busy: "creating", problem: null });
      await workbook.commit(writeSettings(read, recogniseWorkbook(read).recognised, [change.entry], language()));
      set({ busy: null });
      await reread();
    }, true);
    return null;
  }

  return {
    changeSetting: (name, text) => write(settingEntry(name, text, language(), state().language)),
    ruleFields(rule) {
      const known = programme();
      return known ? ruleFields(known, rule, state().language) : [];
    },
    changeRule: (name, text) => write(ruleEntry(name, text, state().language)),
  };
}
