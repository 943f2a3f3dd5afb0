import type { ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";
import { TextLink } from "./text-link";

const SAVE: InEachLanguage = { nb: "Lagre i egen arbeidsbok", nn: "Lagre i eiga arbeidsbok", en: "Save in its own workbook" };
const NOTE: InEachLanguage = {
  nb: ": her skrives ingenting, heller ikke i historikken.",
  nn: ": her blir ingenting skrive, heller ikkje i historikken.",
  en: ": nothing is written here, nor in the history.",
};

/** Stands behind the sentence that says why the sheet cannot be written here. */
export function OwnOffer({ onSave }: { readonly onSave: () => void }): ReactElement {
  const say = useSay();
  return <><TextLink inline onClick={onSave}>{say(SAVE)}</TextLink>{say(NOTE)}</>;
}
