import { Info16Regular } from "@fluentui/react-icons/headless/svg/info";
import { LockClosed16Regular } from "@fluentui/react-icons/headless/svg/lock-closed";
import { Warning16Filled } from "@fluentui/react-icons/headless/svg/warning";
import { Fragment, useEffect, useRef, type ReactElement } from "react";
import { problemWords } from "../app/problem-words";
import type { SessionState } from "../app/session-state";
import { TORN_WORDS } from "../app/torn-words";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";
import { OwnOffer } from "./own-offer";
import { SeverityIcon } from "./severity-icon";
import { TextLink } from "./text-link";

interface StateBarProps {
  readonly state: SessionState;
  /** Left out where the question about highlights has no place. */
  onAnswer?(answer: "shown" | "declined" | null): void;
  onShowSheet(sheet: string): void;
  /** Left out where nothing can be saved elsewhere. */
  onOwn?(): void;
  onRetry(): void;
  onDismiss(): void;
}

const STATE: InEachLanguage = { nb: "Tilstand", nn: "Tilstand", en: "State" };
const VIEW_ONLY: InEachLanguage = {
  nb: "Arbeidsboken er åpnet bare for visning. Du kan lese funn.",
  nn: "Arbeidsboka er opna berre for vising. Du kan lese funn.",
  en: "The workbook is open for viewing only. You can read findings.",
};
const PROTECTED: InEachLanguage<(sheet: string) => string> = {
  nb: (sheet) => `Arket «${sheet}» er beskyttet. Markeringer vises bare her, og «Rett» er av for arket.`,
  nn: (sheet) => `Arket «${sheet}» er verna. Markeringar blir berre viste her, og «Rett» er av for arket.`,
  en: (sheet) => `The sheet “${sheet}” is protected. Highlights are shown only here, and “Fix” is off for the sheet.`,
};
const RESOLVED: InEachLanguage<(message: string) => string> = {
  nb: (message) => `Løst: ${message}`,
  nn: (message) => `Løyst: ${message}`,
  en: (message) => `Resolved: ${message}`,
};
const SEVERAL: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} funn er løst.`,
  nn: (count) => `${String(count)} funn er løyste.`,
  en: (count) => `${String(count)} findings are resolved.`,
};
const SHOW_SHEET: InEachLanguage = { nb: "Vis arket", nn: "Vis arket", en: "Show the sheet" };
const RETRY: InEachLanguage = { nb: "Les på nytt", nn: "Les på nytt", en: "Read again" };
const CLOSE: InEachLanguage = { nb: "Lukk", nn: "Lukk", en: "Close" };
const PERHAPS_CHANGED: InEachLanguage = {
  nb: "Se over arket: noe kan være skrevet.",
  nn: "Sjå over arket: noko kan vere skrive.",
  en: "Look over the sheet: something may have been written.",
};

/** What was resolved in a group that is not open would not be seen there. */
function ResolvedElsewhere({ state }: { readonly state: SessionState }): ReactElement | null {
  const say = useSay();
  const { openGroups } = state.looking;
  const unseen = state.resolved.filter((each) => !openGroups.includes(each.group));
  const [first] = unseen;
  if (!first) return null;
  return (
    <section className="bar" aria-label={say(STATE)}>
      <SeverityIcon severity="resolved" />
      <p>{unseen.length === 1 ? say(RESOLVED)(first.message) : say(SEVERAL)(unseen.length)}</p>
    </section>
  );
}

const QUESTION: InEachLanguage = {
  nb: "Vis markeringer for alle som har filen åpen? De kan fjernes under Innstillinger.",
  nn: "Vise markeringar for alle som har fila open? Dei kan fjernast under Innstillingar.",
  en: "Show highlights to all who have the file open? They can be removed under Settings.",
};
const ANSWERS = [
  ["shown", { nb: "Vis", nn: "Vis", en: "Show" }],
  ["declined", { nb: "Ikke vis", nn: "Ikkje vis", en: "Do not show" }],
  [null, { nb: "Senere", nn: "Seinare", en: "Later" }],
] as const satisfies readonly (readonly [string | null, InEachLanguage])[];

/** Stands where a person's click led to it with the focus. */
function MarksQuestion({ isAsked, onAnswer }: { readonly isAsked: boolean; readonly onAnswer: NonNullable<StateBarProps["onAnswer"]> }): ReactElement {
  const say = useSay();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => { if (isAsked) text.current?.focus(); }, [isAsked]);
  return (
    <section className="bar" aria-label={say(STATE)}>
      <Info16Regular aria-hidden />
      <p ref={text} tabIndex={-1}>
        {say(QUESTION)}{" "}
        {ANSWERS.map(([answer, words]) => <Fragment key={words.en}><TextLink inline onClick={() => { onAnswer(answer); }}>{say(words)}</TextLink> </Fragment>)}
      </p>
    </section>
  );
}

/** One state at a time, the worst first. Nothing where all is well. */
export function StateBar({ state, onAnswer, onShowSheet, onOwn, onRetry, onDismiss }: StateBarProps): ReactElement | null {
  const say = useSay();
  const { problem } = state;
  const [locked] = state.protectedSheets;
  if (problem) {
    return (
      <section className="bar" aria-label={say(STATE)}>
        <Warning16Filled className="severity severity-warning" aria-hidden />
        <p role="alert">
          {say(problemWords(problem.problem))(problem.where)} {problem.mayHaveWritten && problem.problem === "timeout" && say(PERHAPS_CHANGED)}{" "}
          {problem.ownHelps && onOwn && <><OwnOffer onSave={onOwn} />{" "}</>}
          <TextLink inline onClick={onRetry}>{say(RETRY)}</TextLink> {state.phase !== "failed" && <TextLink inline onClick={onDismiss}>{say(CLOSE)}</TextLink>}
        </p>
      </section>
    );
  }
  const [torn] = state.tornSheets;
  if (torn !== undefined) {
    return (
      <section className="bar" aria-label={say(STATE)}>
        <Warning16Filled className="severity severity-warning" aria-hidden />
        <p>{say(TORN_WORDS)(torn)} <TextLink inline onClick={() => { onShowSheet(torn); }}>{say(SHOW_SHEET)}</TextLink></p>
      </section>
    );
  }
  if (state.marksQuestion && onAnswer) return <MarksQuestion isAsked={state.marksQuestion === "asked"} onAnswer={onAnswer} />;
  if (!state.readOnly && locked === undefined) return <ResolvedElsewhere state={state} />;
  return (
    <section className="bar" aria-label={say(STATE)}>
      <LockClosed16Regular aria-hidden />
      <p>
        {state.readOnly || locked === undefined
          ? say(VIEW_ONLY)
          : <>{say(PROTECTED)(locked)} <TextLink inline onClick={() => { onShowSheet(locked); }}>{say(SHOW_SHEET)}</TextLink></>}
      </p>
    </section>
  );
}
