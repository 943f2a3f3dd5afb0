import type { Initiative } from "../../model/initiative";
import { LIGHT_NAMES } from "../../model/light";
import type { SheetContext } from "./sheet-context";

/** Whether the office wants charts of this initiative: the setting «Diagrammer» may limit them to those with a yellow or red light. */
export function wantsCharts({ programme }: SheetContext, { lights }: Initiative): boolean {
  const { charts } = programme.settings;
  if (charts !== "lit") return charts === "all";
  return LIGHT_NAMES.some((name) => lights[name].colour === "yellow" || lights[name].colour === "red");
}
