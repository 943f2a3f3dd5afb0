import { dateField, defineTable, textField } from "./table-definition";

export const roadmapTable = defineTable({
  kind: "roadmap",
  name: "tblVeikart",
  sheet: { nb: "Veikart", nn: "Vegkart", en: "Roadmap" },
  fields: {
    name: textField("Veikartperiode", "Vegkartperiode", "Roadmap period"),
    from: dateField("Fra", "Frå", "From"),
    to: dateField("Til", "Til", "To"),
  },
  recognisedBy: [["name", "from", "to"]],
});
