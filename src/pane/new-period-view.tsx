import { useEffect, useId, type ReactElement } from "react";
import type { PlanChoice } from "../app/new-period";
import type { PeriodProposal } from "../app/publishing-state";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { periodInSentence } from "../values/period-in-sentence";
import { Button } from "./button";
import { useSay } from "./language-context";
import { PeriodBegun } from "./period-begun";
import { ProblemBar } from "./problem-bar";
import { useDraft } from "./use-draft";
import { ViewHead } from "./view-head";

interface NewPeriodViewProps {
  readonly session: Session;
  readonly state: SessionState;
  onBack(): void;
}

const TITLE: InEachLanguage = { nb: "Ny periode", nn: "Ny periode", en: "New period" };
const FOLLOWS: InEachLanguage<(title: string) => string> = {
  nb: (title) => `Neste periode er ${title}.`,
  nn: (title) => `Neste periode er ${title}.`,
  en: (title) => `The next period is ${title}.`,
};
const ECONOMY: InEachLanguage<(codes: string) => string> = {
  nb: (codes) => `Økonomirader med siste plan og prognose for ${codes}.`,
  nn: (codes) => `Økonomirader med siste plan og prognose for ${codes}.`,
  en: (codes) => `Economy rows with the last plan and forecast for ${codes}.`,
};
const PLANNED: InEachLanguage = { nb: "Planlagt sist", nn: "Planlagt sist", en: "Planned last time" };
const TICK: InEachLanguage = {
  nb: "Er det gjort, eller føres det videre? Det du lar stå, tas ikke med.",
  nn: "Er det gjort, eller blir det ført vidare? Det du lèt stå, blir ikkje teke med.",
  en: "Is it done, or is it carried over? What you leave is not included.",
};
const ALL: InEachLanguage = { nb: "Alle", nn: "Alle", en: "All" };
const CHOICES: readonly (readonly [PlanChoice, InEachLanguage])[] = [
  ["done", { nb: "Gjort", nn: "Gjort", en: "Done" }],
  ["carry", { nb: "Føres videre", nn: "Blir ført vidare", en: "Carried over" }],
];
const APPENDS: InEachLanguage = {
  nb: "Radene legges nederst i tabellene. Ingenting annet endres.",
  nn: "Radene blir lagde nedst i tabellane. Ingenting anna blir endra.",
  en: "The rows are added at the end of the tables. Nothing else is changed.",
};
const BEGIN: InEachLanguage = { nb: "Begynn perioden", nn: "Begynn perioden", en: "Begin the period" };

export function NewPeriodView({ session, state, onBack }: NewPeriodViewProps): ReactElement {
  const say = useSay();
  const { proposal } = state;
  useEffect(() => { void session.proposePeriod(); }, [session]);
  if (proposal?.kind === "proposed") return <Proposed session={session} state={state} proposal={proposal} onBack={onBack} />;
  if (proposal?.kind === "begun") return <PeriodBegun session={session} begun={proposal} onBack={onBack} />;
  return (
    <>
      <ViewHead title={say(TITLE)} onBack={onBack} />
      <main className="view" data-scroller="" aria-busy={proposal === null}>{proposal && <p>{proposal.sentence}</p>}</main>
    </>
  );
}

interface ProposedProps extends NewPeriodViewProps {
  readonly proposal: Extract<PeriodProposal, { kind: "proposed" }>;
}

function Proposed({ session, state, proposal, onBack }: ProposedProps): ReactElement {
  const say = useSay();
  const id = useId();
  const { suggestions, economy, title } = proposal;
  const [choices, setChoices] = useDraft<readonly PlanChoice[]>(title, suggestions.map(() => "leave"));
  const isOff = state.readOnly || state.busy !== null;

  function choice(at: readonly number[], label: string): ReactElement {
    return (
      <div className="act-row" role="group" aria-labelledby={label}>
        {CHOICES.map(([value, words]) => {
          const isChosen = at.every((index) => choices[index] === value);
          return (
            <button
              key={value} type="button" className="chip" aria-pressed={isChosen}
              onClick={() => { setChoices(choices.map((each, index) => (at.includes(index) ? (isChosen ? "leave" : value) : each))); }}
            >
              {say(words)}
            </button>
          );
        })}
      </div>
    );
  }

  return (
    <>
      <ViewHead title={say(TITLE)} onBack={onBack} />
      <ProblemBar session={session} state={state} />
      <main className="view" data-scroller="">
        <p>{say(FOLLOWS)(periodInSentence(title, state.language))} {economy.length > 0 && say(ECONOMY)(economy.join(", "))}</p>
        {suggestions.length > 0 && (
          <section>
            <h2>{say(PLANNED)}</h2>
            <p className="caption">{say(TICK)}</p>
            <ul>
              {suggestions.length > 1 && <li className="choice"><p id={`${id}-all`}>{say(ALL)}</p>{choice([...suggestions.keys()], `${id}-all`)}</li>}
              {suggestions.map(({ code, text }, index) => (
                <li key={`${code} ${text}`} className="choice"><p id={`${id}-${String(index)}`}><strong>{code}</strong> {text}</p>{choice([index], `${id}-${String(index)}`)}</li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer className="pane-footer">
        <p id={`${id}-appends`} className="caption">{say(APPENDS)}</p>
        <Button className="grow" appearance="primary" disabledFocusable={isOff} aria-describedby={`${id}-appends`} onClick={() => { if (!isOff) void session.startPeriod(choices); }}>{say(BEGIN)}</Button>
      </footer>
    </>
  );
}
