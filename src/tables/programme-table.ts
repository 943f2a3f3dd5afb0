import { defineTable, textField } from "./table-definition";

export const programmeTable = defineTable({
  kind: "programme",
  name: "tblProgram",
  sheet: { nb: "Program", nn: "Program", en: "Programme" },
  fields: {
    setting: textField("Innstilling", "Innstilling", "Setting"),
    value: textField("Verdi", "Verdi", "Value"),
  },
  recognisedBy: [["setting", "value"]],
});
