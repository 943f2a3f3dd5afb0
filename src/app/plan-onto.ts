import type { Language } from "../values/language";
import { keepSlots } from "../views/status-sheet/keep-slots";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

/** The plan as it is written onto the workbook: where its sheet stands already, pages keep their places there. */
export function planOnto({ ownSheets }: WorkbookSnapshot, plan: SheetPlan, language: Language): SheetPlan {
  return keepSlots(plan, ownSheets.find(({ sheet }) => sheet === plan.sheet)?.pages ?? [], language);
}
