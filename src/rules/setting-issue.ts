import type { SettingRow } from "../settings/settings";

/** A row of the settings table that could not be used as it stands; its default holds. */
export interface SettingIssue {
  readonly setting: SettingRow;
  readonly problem: "not-allowed" | "unknown-rule" | "unknown-parameter" | "not-a-level" | "not-a-number";
  /** What would have been allowed; for an unknown name, the nearest that exists. */
  readonly allowed: readonly string[];
}
