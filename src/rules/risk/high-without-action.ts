import type { RiskRow } from "../../model/initiative";
import { riskColour } from "../../model/risk-scale";
import { NONE } from "../../values/none";
import { rule } from "../rule";

const WORDS = {
  nb: { action: "tiltak", owner: "eier", due: "frist" },
  nn: { action: "tiltak", owner: "eigar", due: "frist" },
  en: { action: "action", owner: "owner", due: "deadline" },
} as const;

function lacking({ action, owner, due }: RiskRow): readonly ("action" | "owner" | "due")[] {
  return [...(action === "" ? (["action"] as const) : []), ...(owner === "" ? (["owner"] as const) : []), ...(due === NONE ? (["due"] as const) : [])];
}

function nameOf({ description, id }: RiskRow): string {
  return description === "" ? id : description.endsWith(".") ? description.slice(0, -1) : description;
}

export const highWithoutAction = rule({
  id: "risk/high-without-action",
  answers: ["XT15"],
  kind: "status",
  subject: "risk",
  looksAt: "row",
  severity: "warning",
  profile: "full",
  needs: ["risks.probability", "risks.consequence", "risks.action", "risks.owner", "risks.due"],
  why: {
    nb: "En høy risiko som ingen gjør noe med, er en hendelse som venter på å skje.",
    nn: "Ein høg risiko som ingen gjer noko med, er ei hending som ventar på å skje.",
    en: "A high risk that nobody acts on is an event waiting to happen.",
  },
  examples: [
    `
tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens | Tiltak | Eier | Frist | Status |
| R1 | 1a | Sen avtale | høy | medium | Møte | Hilde | 2022-04-01 | åpen |
| R2 | 1a | Mangler folk | høy | medium | Leie inn | [] | 2022-04-01 | åpen |
| R3 | 1a | Dyre lisenser | høy | høy | [] | | | åpen |
| R4 | 1a | Språk | høy | lav | | | | åpen |
| R5 | 1a | Gammelt system | høy | høy | | | | lukket |
`,
  ],
  when: (risk, { programme }) =>
    risk.open &&
    risk.probability !== NONE &&
    risk.consequence !== NONE &&
    riskColour(risk.probability, risk.consequence, programme.riskScale) === "red" &&
    (risk.action === "" || risk.owner === "" || risk.due === NONE),
  at: (risk) => lacking(risk)[0] ?? "action",
  message: {
    nb: (risk, { write }) => `Risikoen ${write.quote(nameOf(risk))} er høy, men mangler ${write.list(lacking(risk).map((field) => WORDS.nb[field]))}. Hvem gjør hva, og når?`,
    nn: (risk, { write }) => `Risikoen ${write.quote(nameOf(risk))} er høg, men manglar ${write.list(lacking(risk).map((field) => WORDS.nn[field]))}. Kven gjer kva, og når?`,
    en: (risk, { write }) => `The risk ${write.quote(nameOf(risk))} is high, but lacks ${write.list(lacking(risk).map((field) => WORDS.en[field]))}. Who does what, and when?`,
  },
});
