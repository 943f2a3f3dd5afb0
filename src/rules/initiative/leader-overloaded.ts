import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { foldText } from "../../values/fold";
import { rule } from "../rule";

function ongoingOf({ leader }: Initiative, { initiatives }: Programme): readonly Initiative[] {
  const folded = foldText(leader);
  return initiatives.filter((other) => other.status === "ongoing" && foldText(other.leader) === folded);
}

export const leaderOverloaded = rule({
  id: "initiative/leader-overloaded",
  answers: ["XT14"],
  kind: "status",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "off",
  parameters: { initiatives: { unit: "count", default: 4 } },
  needs: ["initiatives.leader", "initiatives.status"],
  why: {
    nb: "Én person leder mange tiltak samtidig. Blir den borte, stopper alle.",
    nn: "Éin person leier mange tiltak samtidig. Blir vedkomande borte, stoppar alle.",
    en: "One person leads many initiatives at once. If they are away, all of them stop.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Tiltaksleder | Status |
| 1a | Innkjøp | [David] | pågår |
| 1b | Opplæring | David | pågår |
| 1c | Pilot | david | pågår |
| 1d | Drift | David | pågår |
| 2a | Behov | Hilde | pågår |
| 2b | Krav | Hilde | pågår |
| 2c | Test | Hilde | pågår |
| 2d | Slutt | Hilde | fullført |
`,
  ],
  when: (initiative, { parameter, programme }) => {
    if (initiative.row < 0 || initiative.leader === "" || initiative.status !== "ongoing") return false;
    const own = ongoingOf(initiative, programme);
    return own[0] === initiative && own.length >= parameter.initiatives;
  },
  at: "leader",
  message: {
    nb: (initiative, { programme, write }) =>
      `${initiative.leader} leder ${String(ongoingOf(initiative, programme).length)} tiltak som pågår: ${write.list(ongoingOf(initiative, programme).map(({ code }) => code))}. Går det?`,
    nn: (initiative, { programme, write }) =>
      `${initiative.leader} leier ${String(ongoingOf(initiative, programme).length)} tiltak som pågår: ${write.list(ongoingOf(initiative, programme).map(({ code }) => code))}. Går det?`,
    en: (initiative, { programme, write }) =>
      `${initiative.leader} leads ${String(ongoingOf(initiative, programme).length)} ongoing initiatives: ${write.list(ongoingOf(initiative, programme).map(({ code }) => code))}. Is that possible?`,
  },
});
