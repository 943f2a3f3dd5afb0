import { dateField, defineTable, textField } from "./table-definition";

export const acknowledgementsTable = defineTable({
  kind: "acknowledgements",
  name: "tblKvitteringer",
  sheet: { nb: "Kvitteringer", nn: "Kvitteringar", en: "Acknowledgements" },
  fields: {
    rule: textField("Regel", "Regel", "Rule"),
    key: textField("Nøkkel", "Nøkkel", "Key"),
    reason: textField("Begrunnelse", "Grunngiving", "Reason"),
    initials: textField("Initialer", "Initialar", "Initials"),
    date: dateField("Dato", "Dato", "Date"),
  },
  recognisedBy: [["rule", "key", "reason"]],
});
