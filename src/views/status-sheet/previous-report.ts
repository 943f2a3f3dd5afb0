import type { Snapshot } from "../../model/history";
import { previousSnapshot } from "../../model/history";
import { foldText } from "../../values/fold";
import type { InEachLanguage } from "../../values/language";
import { periodFromId, periodTitle } from "../../values/read-period";
import type { SheetContext } from "./sheet-context";
import { writeTime } from "./publication";

/** The report that a sheet is compared with, in words. */
export interface PreviousReport {
  readonly snapshot: Snapshot;
  /** «Uke 50–01 2022». */
  readonly title: string;
  /** «publisert 14.01.2022», «publisert 14.01.2022, versjon 2», «utkast 10.01.2022». */
  readonly state: string;
}

const WORDS = {
  published: { nb: "publisert", nn: "publisert", en: "published" },
  draft: { nb: "utkast", nn: "utkast", en: "draft" },
  version: { nb: "versjon", nn: "versjon", en: "version" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

/** `null` in a first report. */
export function previousReport({ programme, language, write }: Pick<SheetContext, "programme" | "language" | "write">): PreviousReport | null {
  const snapshot = previousSnapshot(programme);
  if (!snapshot) return null;
  const known = programme.periods.find(({ id }) => foldText(id) === foldText(snapshot.period)) ?? periodFromId(snapshot.period);
  const said = [(snapshot.published ? WORDS.published : WORDS.draft)[language], writeTime(snapshot.at, write)].filter((part) => part !== "").join(" ");
  const state = snapshot.published && snapshot.version > 1 ? `${said}, ${WORDS.version[language]} ${String(snapshot.version)}` : said;
  return { snapshot, title: known ? periodTitle(known, language) : snapshot.period, state };
}
