import type { Check } from "../check";
import { APPEND_CHECKS } from "./append-checks";
import { EDIT_CHECKS } from "./edit-checks";
import { PAINT_CHECKS } from "./paint-checks";
import { SHEET_CHECKS } from "./sheet-checks";
import { TABLE_CHECKS } from "./table-checks";

/** What every workbook must do, as far as it can be tried from within a workbook. */
export const CONTRACT_CHECKS: readonly Check[] = [...TABLE_CHECKS, ...EDIT_CHECKS, ...APPEND_CHECKS, ...SHEET_CHECKS, ...PAINT_CHECKS];
