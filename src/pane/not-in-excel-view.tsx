import type { ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import { useSay } from "./language-context";
import { SupportDetails } from "./support-details";
import { ViewHead } from "./view-head";

interface NotInExcelViewProps {
  /** `hung`: office.js has not answered; it may yet. `offline`: a script did not come. */
  readonly why: "outside" | "hung" | "too-old" | "offline";
  readonly details: string;
  onAgain(): void;
}

type Why = NotInExcelViewProps["why"];

const OUTSIDE_TITLE: InEachLanguage = { nb: "Åpne Statusark i Excel", nn: "Opne Statusark i Excel", en: "Open Statusark in Excel" };
const TITLES: Readonly<Record<Why, InEachLanguage>> = {
  outside: OUTSIDE_TITLE,
  hung: { nb: "Excel svarer ikke ennå", nn: "Excel svarer ikkje enno", en: "Excel has not answered yet" },
  "too-old": { nb: "Excel er for gammel", nn: "Excel er for gammal", en: "This Excel is too old" },
  offline: { nb: "Ingen kontakt med nettet", nn: "Ingen kontakt med nettet", en: "No contact with the network" },
};
const SAYS: Readonly<Record<Why, InEachLanguage>> = {
  outside: {
    nb: "Denne siden er panelet til et tillegg og fikk ikke kontakt med Excel.",
    nn: "Denne sida er panelet til eit tillegg og fekk ikkje kontakt med Excel.",
    en: "This page is the pane of an add-in and found no Excel.",
  },
  hung: {
    nb: "Panelet venter på Excel. Svarer den, fortsetter panelet av seg selv.",
    nn: "Panelet ventar på Excel. Svarer han, held panelet fram av seg sjølv.",
    en: "The pane is waiting for Excel. If it answers, the pane goes on by itself.",
  },
  "too-old": {
    nb: "Statusark trenger Excel 2021 eller nyere, Microsoft 365, Excel for Mac eller Excel på nettet.",
    nn: "Statusark treng Excel 2021 eller nyare, Microsoft 365, Excel for Mac eller Excel på nettet.",
    en: "Statusark needs Excel 2021 or later, Microsoft 365, Excel for Mac or Excel on the web.",
  },
  offline: {
    nb: "Panelet fikk ikke hentet alt det trenger. Når nettet er tilbake, fortsetter det av seg selv.",
    nn: "Panelet fekk ikkje henta alt det treng. Når nettet er tilbake, held det fram av seg sjølv.",
    en: "The pane could not fetch all it needs. When the network is back, it goes on by itself.",
  },
};
const STEPS: Readonly<Record<Why, InEachLanguage<readonly string[]>>> = {
  outside: {
    nb: ["Åpne arbeidsboken i Excel.", "Velg Hjem og deretter Statusark.", "Skjer det ikke noe, lukk panelet og åpne det igjen."],
    nn: ["Opne arbeidsboka i Excel.", "Vel Heim og deretter Statusark.", "Skjer det ikkje noko, lukk panelet og opne det igjen."],
    en: ["Open the workbook in Excel.", "Choose Home and then Statusark.", "If nothing happens, close the pane and open it again."],
  },
  hung: {
    nb: ["Trykk Enter hvis du redigerer en celle.", "Lukk åpne dialogbokser i Excel.", "Skjer det ikke noe, velg Prøv igjen."],
    nn: ["Trykk Enter om du redigerer ei celle.", "Lukk opne dialogboksar i Excel.", "Skjer det ikkje noko, vel Prøv igjen."],
    en: ["Press Enter if you are editing a cell.", "Close open dialogs in Excel.", "If nothing happens, choose Try again."],
  },
  "too-old": {
    nb: ["Velg Fil, Konto og Oppdateringsalternativer.", "Oppdater Excel og start den på nytt.", "Eller åpne arbeidsboken i Excel på nettet."],
    nn: ["Vel Fil, Konto og Oppdateringsalternativ.", "Oppdater Excel og start han på nytt.", "Eller opne arbeidsboka i Excel på nettet."],
    en: ["Choose File, Account and Update Options.", "Update Excel and start it again.", "Or open the workbook in Excel on the web."],
  },
  offline: {
    nb: ["Se etter at maskinen er på nett.", "Velg Prøv igjen.", "Er nettet i orden, kan noe stenge for appsforoffice.microsoft.com. Spør IT."],
    nn: ["Sjå etter at maskina er på nett.", "Vel Prøv igjen.", "Er nettet i orden, kan noko stengje for appsforoffice.microsoft.com. Spør IT."],
    en: ["See that the computer is online.", "Choose Try again.", "If the network is fine, something may block appsforoffice.microsoft.com. Ask IT."],
  },
};
export const AGAIN: InEachLanguage = { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" };

export function NotInExcelView({ why, details, onAgain }: NotInExcelViewProps): ReactElement {
  const say = useSay();
  return (
    <>
      <ViewHead title={say(TITLES[why])} />
      <main className="view" data-scroller="">
        <p>{say(SAYS[why])}</p>
        <ol className="plain-steps">{say(STEPS[why]).map((step) => <li key={step}>{step}</li>)}</ol>
        <div className="buttons"><Button appearance="primary" onClick={onAgain}>{say(AGAIN)}</Button></div>
        <SupportDetails details={details} />
      </main>
    </>
  );
}
