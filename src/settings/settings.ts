import type { InEachLanguage } from "../values/language";
import type { Language } from "../values/language";
import type { Currency, VatBasis, Ore } from "../values/money";

/** One row of the settings table as it stands, with the cell of its value. */
export interface SettingRow {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly sheet: string;
  /** Cell of the value, A1. */
  readonly cell: string;
}

/** A setting that could not be used: the default holds instead. */
export interface SettingProblem {
  readonly row: SettingRow;
  /** What would have been allowed. */
  readonly allowed: InEachLanguage<readonly string[]>;
}

/** What an office may decide. Every field has a default; a workbook without a settings table gets them all. */
export interface Settings {
  readonly title: string;
  readonly owner: string;
  /** `null` where the workbook does not say. */
  readonly language: Language | null;
  /** "actual-plan": plus is dearer (the default); "plan-actual": plus is cheaper. How the office writes deviations. */
  readonly deviationSign: "actual-plan" | "plan-actual";
  /** The office writes deviations without a sign. */
  readonly deviationsUnsigned: boolean;
  /** What columns called «Budsjett» and «Regnskap» hold; `null` where nobody has said. */
  readonly figures: "total" | "year" | null;
  /** How columns of per cent are written; `null` where nobody has said. */
  readonly percentages: "whole" | "fraction" | null;
  readonly vat: VatBasis;
  readonly profile: "essential" | "full";
  /** Kroner in øre: money deviations below this light nothing. Default 25 000 kr. */
  readonly materiality: Ore;
  readonly lightPreset: "normal" | "large";
  readonly overallRule: "standard" | "weighted";
  /** `null`: decided by what stands in the risk table. */
  readonly riskScale: 3 | 5 | null;
  readonly deviationWords: "mindreforbruk" | "underforbruk";
  /** Programme frame and reserve in øre, `NONE` where not given. */
  readonly frame: Ore;
  readonly reserve: Ore;
  /** Kroner one unit of the overview stands for: 1, 1000 or 1000000. Default 1000. */
  readonly shownUnit: 1 | 1000 | 1000000;
  /** Kroner for one unit of another currency: «Kurs EUR». */
  readonly rates: ReadonlyMap<Currency, number>;
  /** Which initiatives get charts: every one, those with a yellow or red light, or none (the overview then has none either). */
  readonly charts: "all" | "lit" | "none";
  /** Raw rows named by rule ids, `milestone/overdue` or `milestone/overdue.days`; checked by `rules/catalogue`. */
  readonly rules: readonly SettingRow[];
  readonly problems: readonly SettingProblem[];
}
