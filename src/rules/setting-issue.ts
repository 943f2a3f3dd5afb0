import type { CellPlace } from "../tables/read-table";
import type { SettingRow } from "../settings/settings";

/** A row of the settings table that could not be used as it stands (its default holds), or of the acknowledgements. */
export interface SettingIssue {
  readonly setting: SettingRow;
  readonly problem: "not-allowed" | "unknown-rule" | "unknown-parameter" | "not-a-level" | "not-a-number" | "incomplete";
  /** What would have been allowed; for an unknown name, the nearest that exists. */
  readonly allowed: readonly string[];
  /** Where the row is one of the acknowledgements: the cell that is wrong. `setting` holds its rule and key. */
  readonly acknowledgement?: CellPlace;
}
