import { citedMilestones, type CitedMilestone } from "../../model/cited-milestones";
import type { RiskRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function unknown(risk: RiskRow, programme: Programme): readonly CitedMilestone[] {
  return citedMilestones(programme, risk).filter(({ milestone }) => milestone < 0);
}

function delivered(risk: RiskRow, programme: Programme): readonly CitedMilestone[] {
  const milestones = programme.milestones.separate();
  return citedMilestones(programme, risk).filter(({ milestone }) => milestone >= 0 && milestones.at(milestone).isDelivered);
}

function names(cited: readonly CitedMilestone[]): readonly string[] {
  return cited.map(({ written }) => written);
}

export const citedMilestone = rule({
  id: "risk/cited-milestone",
  answers: ["XT17"],
  kind: "data",
  subject: "risk",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["risks.milestones", "milestones.id"],
  why: {
    nb: "Risikoen viser til en milepæl som ikke finnes eller alt er levert. Da er risikoen gammel, eller den gjelder noe annet enn det som står.",
    nn: "Risikoen viser til ein milepæl som ikkje finst eller alt er levert. Då er risikoen gammal, eller han gjeld noko anna enn det som står.",
    en: "The risk refers to a milestone that does not exist or is already delivered. Then the risk is old, or is about something else than it says.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Analyse | 2022-01-31 | 2022-01-31 |
| 1e | MP4 | Pilot | 2022-12-31 | |
| 5b | MP1 | Forslag | 2022-12-31 | |

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens | Milepæler | Status |
| R1 | 1e | Sen avtale | lav | lav | MP4 og 5b/MP1 | åpen |
| R2 | 1e | Mangler folk | lav | lav | [MP4, MP9] | åpen |
| R3 | 1e | Uklart behov | lav | lav | [MP1] | åpen |
| R4 | 1e | Uklart krav | lav | lav | MP1 | lukket |
`,
  ],
  when: (risk, { programme }) =>
    risk.open && risk.milestones !== "" && (unknown(risk, programme).length > 0 || delivered(risk, programme).length > 0),
  at: "milestones",
  message: {
    nb: (risk, { programme, write }) => {
      const missing = unknown(risk, programme);
      return missing.length > 0
        ? `Risikoen viser til ${write.list(names(missing))}, som ikke finnes i milepæltabellen. Hvilken milepæl er det?`
        : `Risikoen viser til ${write.list(names(delivered(risk, programme)))}, som alt er levert. Er risikoen fortsatt åpen?`;
    },
    nn: (risk, { programme, write }) => {
      const missing = unknown(risk, programme);
      return missing.length > 0
        ? `Risikoen viser til ${write.list(names(missing))}, som ikkje finst i milepæltabellen. Kva milepæl er det?`
        : `Risikoen viser til ${write.list(names(delivered(risk, programme)))}, som alt er levert. Er risikoen framleis open?`;
    },
    en: (risk, { programme, write }) => {
      const missing = unknown(risk, programme);
      return missing.length > 0
        ? `The risk refers to ${write.list(names(missing))}, which is not in the milestone table. Which milestone is it?`
        : `The risk refers to ${write.list(names(delivered(risk, programme)))}, which is already delivered. Is the risk still open?`;
    },
  },
});
