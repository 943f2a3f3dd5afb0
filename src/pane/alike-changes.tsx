import { useId, useState, type ReactElement } from "react";
import type { AlikeProposal } from "../app/session-state";
import type { InEachLanguage } from "../values/language";
import { Button } from "./button";
import type { FindingActions } from "./finding-actions";
import { useSay } from "./language-context";
import { TextLink } from "./text-link";

interface AlikeChangesProps {
  readonly alike: AlikeProposal;
  readonly actions: FindingActions;
}

/** Changes that are drawn before one asks for more. */
const STEP = 100;
const CELL: InEachLanguage = { nb: "Celle", nn: "Celle", en: "Cell" };
const BEFORE: InEachLanguage = { nb: "Før", nn: "Før", en: "Before" };
const AFTER: InEachLanguage = { nb: "Etter", nn: "Etter", en: "After" };
const ROWS: InEachLanguage<(rows: number) => string> = {
  nb: (rows) => (rows === 1 ? "1 ny rad" : `${String(rows)} nye rader`),
  nn: (rows) => (rows === 1 ? "1 ny rad" : `${String(rows)} nye rader`),
  en: (rows) => (rows === 1 ? "1 new row" : `${String(rows)} new rows`),
};
const FIX_ALL: InEachLanguage<(cells: number, rows: number) => string> = {
  nb: (cells, rows) => (cells === 0 ? `Legg til ${ROWS.nb(rows)}` : `Rett ${String(cells)} ${cells === 1 ? "celle" : "celler"}`),
  nn: (cells, rows) => (cells === 0 ? `Legg til ${ROWS.nn(rows)}` : `Rett ${String(cells)} ${cells === 1 ? "celle" : "celler"}`),
  en: (cells, rows) => (cells === 0 ? `Add ${ROWS.en(rows)}` : `Fix ${String(cells)} ${cells === 1 ? "cell" : "cells"}`),
};
const MORE: InEachLanguage<(left: number) => string> = {
  nb: (left) => `Vis flere (${String(left)} igjen)`,
  nn: (left) => `Vis fleire (${String(left)} att)`,
  en: (left) => `Show more (${String(left)} left)`,
};
const CANCEL: InEachLanguage = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };

/** Every cell that fixing all alike would change, before anything is changed. */
export function AlikeChanges({ alike, actions }: AlikeChangesProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [drawn, setDrawn] = useState(STEP);
  const { changes, cells, rows } = alike;
  const blocked = actions.blocked(alike.sheets);
  const left = changes.length - drawn;
  return (
    <div className="act-form">
      {changes.length > 0 && (
        <table className="changes">
          <thead><tr><th scope="col">{say(CELL)}</th><th scope="col">{say(BEFORE)}</th><th scope="col">{say(AFTER)}</th></tr></thead>
          <tbody>
            {changes.slice(0, drawn).map(({ place, before, after }) => (
              <tr key={`${place.sheet}!${place.cell}`}>
                <th scope="row"><TextLink onClick={() => { actions.go(place); }}>{`${place.sheet}!${place.cell}`}</TextLink></th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <TextLink onClick={() => { setDrawn(drawn + STEP); }}>{say(MORE)(left)}</TextLink>}
      {cells > 0 && rows > 0 && <p>{say(ROWS)(rows)}</p>}
      {blocked !== null && <p id={`${id}-blocked`} className="blocked">{blocked}</p>}
      <div className="act-row">
        <Button
          size="small" appearance="primary" disabledFocusable={blocked !== null} {...(blocked === null ? {} : { "aria-describedby": `${id}-blocked` })}
          onClick={() => { actions.applyAlike(alike.finding); }}
        >
          {say(FIX_ALL)(cells, rows)}
        </Button>
        <Button size="small" appearance="subtle" onClick={actions.closeAlike}>{say(CANCEL)}</Button>
      </div>
    </div>
  );
}
