import { dateField, defineTable, textField } from "./table-definition";

export const dependenciesTable = defineTable({
  kind: "dependencies",
  name: "tblAvhengigheter",
  sheet: { nb: "Avhengigheter", nn: "Avhengnader", en: "Dependencies" },
  fields: {
    from: textField("Fra", "Frå", "From"),
    to: textField("Til", "Til", "To"),
    type: textField("Type", "Type", "Type"),
    description: textField("Beskrivelse", "Skildring", "Description"),
    needBy: dateField("Behov-dato|Behovsdato", "Behov-dato|Behovsdato", "Need-by date|Needed by"),
    owner: textField("Eier", "Eigar", "Owner"),
  },
  recognisedBy: [["from", "to", "description"]],
});
