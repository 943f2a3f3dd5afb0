import { NONE } from "../values/none";
import type { RiskRow } from "./initiative";
import type { Light } from "./light";
import { riskColour } from "./risk-scale";

const RANK = { green: 1, yellow: 2, red: 3 } as const;

export const NO_RISKS: Light = { colour: "grey", reasons: [{ kind: "no-risks" }], byHand: null };

/** Risiko: the highest open probability × consequence. No rated risk is grey. */
export function riskLight(risks: readonly RiskRow[], scale: 3 | 5): Light {
  if (risks.length === 0) return NO_RISKS;
  const open = risks.filter((risk) => risk.open);
  if (open.length === 0) return NO_RISKS;
  const isRated = (risk: RiskRow): boolean => risk.probability !== NONE && risk.consequence !== NONE;
  const unrated = open.filter((risk) => !isRated(risk)).map((risk) => risk.row);
  const rated = open.filter(isRated).map((risk) => ({
    risk: risk.row,
    score: risk.probability * risk.consequence,
    colour: riskColour(risk.probability, risk.consequence, scale),
  }));
  rated.sort((a, b) => RANK[b.colour] - RANK[a.colour] || b.score - a.score);
  const [highest] = rated;
  if (!highest) return { colour: "grey", reasons: [{ kind: "no-rated-risk", risks: unrated }], byHand: null };
  return {
    colour: highest.colour,
    reasons: [{ kind: "risk", risk: highest.risk, score: highest.score, unrated }],
    byHand: null,
  };
}
