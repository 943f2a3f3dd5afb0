import { periodHistory, reportId, showsToday } from "../model/period-history";
import type { Programme } from "../model/programme";
import { GenerationHeld } from "./generation-held";

/** What a person has said of a report that is not made without it. */
export interface Consent {
  /** Why a published report is corrected; `null` or blank where nobody said. */
  readonly reason?: string | null;
  /** That an earlier period may show the milestones of today. */
  readonly asToday?: boolean;
  /** That what is made is a draft of a published report's next version, in a file of its own: nobody corrects anything. */
  readonly asCopy?: boolean;
}

/** Throws GenerationHeld where the period is published and no correction has begun, or where its milestones have moved on. */
export function holdGeneration(programme: Programme, { reason, asToday, asCopy }: Consent): void {
  const { published, draft } = periodHistory(programme);
  const version = published?.version ?? 0;
  const isCorrecting = draft !== null || (reason ?? "").trim() !== "" || asCopy === true;
  if (published && !isCorrecting) throw new GenerationHeld("published", reportId(programme), version);
  if (asToday !== true && showsToday(programme)) throw new GenerationHeld("as-today", reportId(programme), version);
}
