import { Checkmark16Regular } from "@fluentui/react-icons/headless/svg/checkmark";
import { Circle16Regular } from "@fluentui/react-icons/headless/svg/circle";
import type { ReactElement } from "react";
import type { GenerationStep } from "../app/generate";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";

interface ProgressStepsProps {
  readonly label: string;
  readonly step: GenerationStep;
  /** Into a workbook of its own. */
  readonly isOwn?: boolean;
}

const STEPS: readonly { readonly step: GenerationStep; readonly words: InEachLanguage }[] = [
  { step: "read", words: { nb: "Lese tabellene", nn: "Lese tabellane", en: "Read the tables" } },
  { step: "check", words: { nb: "Kontrollere datoer og beløp", nn: "Kontrollere datoar og beløp", en: "Check dates and amounts" } },
  { step: "build", words: { nb: "Bygge oversikt og tiltakssider", nn: "Byggje oversikt og tiltakssider", en: "Build overview and initiative pages" } },
  { step: "write", words: { nb: "Skrive arket", nn: "Skrive arket", en: "Write the sheet" } },
];
const STEP: InEachLanguage<(step: number) => string> = {
  nb: (step) => `Steg ${String(step)} av ${String(STEPS.length)}`,
  nn: (step) => `Steg ${String(step)} av ${String(STEPS.length)}`,
  en: (step) => `Step ${String(step)} of ${String(STEPS.length)}`,
};
const UNTOUCHED: InEachLanguage = {
  nb: "Arkene dine er urørt til steg 4. Avbryter du før det, er ingenting endret.",
  nn: "Arka dine er urørte til steg 4. Avbryt du før det, er ingenting endra.",
  en: "Your sheets are untouched until step 4. If you cancel before that, nothing is changed.",
};

const ALWAYS_UNTOUCHED: InEachLanguage = { nb: "Arkene dine er urørt hele veien.", nn: "Arka dine er urørte heile vegen.", en: "Your sheets are untouched all the way." };

/** How far a report has come on its way into the workbook. */
export function ProgressSteps({ label, step: now, isOwn = false }: ProgressStepsProps): ReactElement {
  const say = useSay();
  const at = STEPS.findIndex((each) => each.step === now);
  return (
    <>
      <div className="progress" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={STEPS.length} aria-valuenow={at + 1}>
        <div style={{ width: `${String(((at + 1) / STEPS.length) * 100)}%` }} />
      </div>
      <p className="caption">{say(STEP)(at + 1)}</p>
      <ol className="steps">
        {STEPS.map(({ step, words }, index) => (
          <li key={step} className={index < at ? "past" : index === at ? "now" : "ahead"} aria-current={index === at ? "step" : undefined}>
            {index < at ? <Checkmark16Regular aria-hidden /> : index === at ? <span className="spinner" aria-hidden /> : <Circle16Regular aria-hidden />}
            {say(words)}
          </li>
        ))}
      </ol>
      <p className="caption">{say(isOwn ? ALWAYS_UNTOUCHED : UNTOUCHED)}</p>
    </>
  );
}
