import type { ReactElement } from "react";
import type { InEachLanguage } from "../values/language";
import type { FindingGroup } from "../views/finding-group";
import { useSay } from "./language-context";
import { LightShape } from "./light-shape";
import { TextLink } from "./text-link";

interface LightsTableProps {
  readonly group: FindingGroup;
  onMessage(): void;
}

const MESSAGE: InEachLanguage = { nb: "Kopier melding", nn: "Kopier melding", en: "Copy message" };
const NOBODY: InEachLanguage = { nb: "Uten tiltaksleder", nn: "Utan tiltaksleiar", en: "Without a leader" };

/** An initiative's lights with their reasons and findings, the overall one last, and its leader. */
export function LightsTable({ group, onMessage }: LightsTableProps): ReactElement {
  const say = useSay();
  const overall = group.lights.find((light) => light.name === "overall");
  return (
    <div className="lights">
      <dl>
        {group.lights.filter((light) => light.name !== "overall").map((light) => (
          <div key={light.name} className="light-line">
            <dt>{light.title}</dt>
            <dd>
              <span className="light-word"><LightShape colour={light.colour} />{light.word}</span>
              {light.reasons.map((reason) => <span key={reason} className="reason">{reason}</span>)}
              {light.findings.map((caption) => <span key={caption} className="reason">{caption}</span>)}
            </dd>
          </div>
        ))}
        {overall && (
          <div className="light-line">
            <dt>{overall.title}</dt>
            <dd className="reason">{overall.reasons.length > 0 ? overall.reasons.join(". ") : overall.word}</dd>
          </div>
        )}
      </dl>
      <p className="leader">
        <span>{group.leader || say(NOBODY)}</span>
        {group.findings.length > 0 && (
          <TextLink data-way="message" data-leader={group.leader} aria-label={`${say(MESSAGE)}: ${group.leader || say(NOBODY)}`} onClick={onMessage}>{say(MESSAGE)}</TextLink>
        )}
      </p>
    </div>
  );
}
