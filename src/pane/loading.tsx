import type { ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";

const READING: InEachLanguage = { nb: "Leser tabellene", nn: "Les tabellane", en: "Reading the tables" };
const WIDTHS = ["76%", "88%", "64%", "70%"];

export function Loading(): ReactElement {
  const say = useSay();
  return (
    <div className="loading" aria-busy="true">
      <p className="strip with-icon"><span className="spinner" aria-hidden />{say(READING)}</p>
      {WIDTHS.map((width) => (
        <div key={width} className="bone-row" aria-hidden>
          <div className="bone" style={{ width }} />
          <div className="bone short" />
        </div>
      ))}
    </div>
  );
}
