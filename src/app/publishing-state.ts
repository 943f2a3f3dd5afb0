import type { CellReference } from "../workbook/address";
import type { GenerationStep } from "./generate";
import type { HeldFor } from "./generation-held";
import type { PlanSuggestion } from "./new-period";
import type { PublishSummary } from "./publish";
import type { RefusedFor } from "./publishing-refused";

/** A publication on its way, stopped or done. */
export type Publishing =
  | { readonly kind: "running"; readonly step: GenerationStep; readonly canCancel: boolean }
  /** Nothing was written. `errors`: what must be fixed or acknowledged first. */
  | { readonly kind: "refused"; readonly refusedFor: RefusedFor; readonly sentence: string; readonly errors: readonly { readonly message: string; readonly place: CellReference | null }[] }
  /** A person must say something first, as of a generation. */
  | { readonly kind: "held"; readonly heldFor: HeldFor; readonly sentence: string }
  | { readonly kind: "done"; readonly summary: PublishSummary };

/** The period that «Ny periode» would begin. */
export type PeriodProposal =
  | {
      readonly kind: "proposed";
      readonly id: string;
      readonly title: string;
      /** Each to be told: done, carried over or left. */
      readonly suggestions: readonly PlanSuggestion[];
      /** Codes of the initiatives that get an economy row. */
      readonly economy: readonly string[];
    }
  /** It is written, and `undoFix` takes it back. */
  | { readonly kind: "begun"; readonly title: string; readonly written: readonly { readonly table: string; readonly rows: number }[] }
  /** The workbook has no period to go on from. */
  | { readonly kind: "impossible"; readonly sentence: string };
