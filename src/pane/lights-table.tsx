import type { ReactElement } from "react";
import type { FindingGroup } from "../views/finding-groups";
import { LightShape } from "./light-shape";

interface LightsTableProps {
  readonly group: FindingGroup;
}

/** An initiative's lights with their reasons, the overall one last, and its leader. */
export function LightsTable({ group }: LightsTableProps): ReactElement {
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
      {group.leader !== "" && <p className="leader">{group.leader}</p>}
    </div>
  );
}
