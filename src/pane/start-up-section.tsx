import { useEffect, useState, type ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";

/** Whether the pane opens with this workbook, which Excel keeps in the workbook itself. */
export interface StartUp {
  isWithWorkbook(): Promise<boolean>;
  /** Writes to the workbook: only on a person's own click. */
  change(withWorkbook: boolean): Promise<void>;
}

const TITLE: InEachLanguage = { nb: "Når arbeidsboken åpnes", nn: "Når arbeidsboka blir opna", en: "When the workbook is opened" };
const OPEN: InEachLanguage = { nb: "Åpne panelet sammen med denne arbeidsboken", nn: "Opne panelet saman med denne arbeidsboka", en: "Open the pane together with this workbook" };
const HELP: InEachLanguage = {
  nb: "Gjelder for alle som har Statusark og åpner filen. Kan være slått av av IT.",
  nn: "Gjeld for alle som har Statusark og opnar fila. Kan vere slått av av IT.",
  en: "Holds for everyone who has Statusark and opens the file. IT may have turned it off.",
};
const REFUSED: InEachLanguage = {
  nb: "Excel tillot det ikke her. Be IT om å legge ut Statusark sentralt, eller åpne panelet fra Hjem-fanen.",
  nn: "Excel tillét det ikkje her. Be IT om å leggje ut Statusark sentralt, eller opne panelet frå Heim-fana.",
  en: "Excel did not allow it here. Ask IT to deploy Statusark centrally, or open the pane from the Home tab.",
};

export function StartUpSection({ startUp, isBlocked }: { readonly startUp: StartUp; readonly isBlocked: boolean }): ReactElement {
  const say = useSay();
  const [isOn, setOn] = useState<boolean | null>(null);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    startUp.isWithWorkbook().then(setOn, () => { setRefused(true); });
  }, [startUp]);

  function change(to: boolean): void {
    setOn(to);
    startUp.change(to).then(() => { setRefused(false); }, () => { setOn(!to); setRefused(true); });
  }

  return (
    <section>
      <h2>{say(TITLE)}</h2>
      <label className="tick">
        <input type="checkbox" checked={isOn ?? false} disabled={isBlocked || isOn === null} onChange={(event) => { change(event.target.checked); }} />
        {say(OPEN)}
      </label>
      <p className="caption" role="status">{say(isRefused ? REFUSED : HELP)}</p>
    </section>
  );
}
