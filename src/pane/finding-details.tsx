import { Button, Link } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import type { FindingEntry } from "../views/finding-entries";
import { useSay } from "./language-context";

interface FindingDetailsProps {
  readonly finding: FindingEntry;
  /** Why no fix can be applied here now; `null` where it can. */
  readonly blocked: string | null;
  onReveal(): void;
  onFix(fix: number): void;
}

const WHY: InEachLanguage = { nb: "Hvorfor?", nn: "Kvifor?", en: "Why?" };
const FIX: InEachLanguage = { nb: "Rett", nn: "Rett", en: "Fix" };
const GO: InEachLanguage<(place: string) => string> = {
  nb: (place) => `Gå til ${place}`,
  nn: (place) => `Gå til ${place}`,
  en: (place) => `Go to ${place}`,
};

export function FindingDetails({ finding, blocked, onReveal, onFix }: FindingDetailsProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [showsWhy, setShowsWhy] = useState(true);
  const { place } = finding;
  return (
    <div className="details">
      {place && (
        <p className="places">
          <Link as="button" onClick={onReveal}>{say(GO)(`${place.sheet}!${place.cell}`)}</Link>
        </p>
      )}
      {finding.why !== "" && (
        <>
          <button type="button" className="unfold" aria-expanded={showsWhy} aria-controls={`${id}-why`} onClick={() => { setShowsWhy(!showsWhy); }}>
            {showsWhy ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
            {say(WHY)}
          </button>
          <p id={`${id}-why`} className="why" hidden={!showsWhy}>{finding.why}</p>
        </>
      )}
      {finding.fixes.length > 0 && (
        <ul className="fixes">
          {blocked !== null && <li id={`${id}-blocked`} className="blocked">{blocked}</li>}
          {finding.fixes.map((fix, index) => (
            <li key={fix.label} className="fix">
              <div>
                <p id={`${id}-${String(index)}`}>{fix.label}</p>
                <p className="caption">{fix.extent}</p>
              </div>
              <Button
                size="small"
                disabledFocusable={blocked !== null}
                aria-describedby={blocked === null ? `${id}-${String(index)}` : `${id}-blocked`}
                onClick={() => { onFix(index); }}
              >
                {say(FIX)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
