import { rule } from "../rule";

export const nameOrCodeBlank = rule({
  id: "initiative/name-or-code-blank",
  answers: ["DQ14"],
  kind: "data",
  subject: "initiative",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["initiatives.code", "initiatives.name"],
  why: {
    nb: "Et tiltak uten kode får ingen av tallene sine, og et tiltak uten navn sier ikke leseren noe.",
    nn: "Eit tiltak utan kode får ingen av tala sine, og eit tiltak utan namn seier ikkje lesaren noko.",
    en: "An initiative without a code gets none of its figures, and one without a name tells readers nothing.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |
| 5c | [] |
| [] | Opplæring |
| | |
`,
  ],
  fields: ["code", "name"],
  when: ({ row }, { programme }, field) => row >= 0 && programme.tables.initiatives.text(field).values[row] === "",
  message: {
    nb: ({ code }, { write }, field) => (field === "code" ? `Tiltaket ${write.quote(code)} mangler kode. Gi det en.` : `Tiltak ${code} mangler navn. Hva heter det?`),
    nn: ({ code }, { write }, field) => (field === "code" ? `Tiltaket ${write.quote(code)} manglar kode. Gi det ein.` : `Tiltak ${code} manglar namn. Kva heiter det?`),
    en: ({ code }, { write }, field) => (field === "code" ? `The initiative ${write.quote(code)} has no code. Give it one.` : `Initiative ${code} has no name. What is it called?`),
  },
});
