import { dateField, defineTable, textField } from "./table-definition";

export const decisionsTable = defineTable({
  kind: "decisions",
  name: "tblBeslutninger",
  sheet: { nb: "Beslutninger", nn: "Avgjerder", en: "Decisions" },
  fields: {
    period: textField("PeriodeID|Periode", "PeriodeID|Periode", "PeriodID|Period"),
    code: textField("Kode|Tiltakskode", "Kode|Tiltakskode", "Code|Initiative"),
    what: textField("Hva|Beslutning", "Kva|Avgjerd", "What|Decision"),
    who: textField("Hvem", "Kven", "Who"),
    due: dateField("Frist", "Frist", "Due|Deadline"),
    status: textField("Status", "Status", "Status"),
  },
  recognisedBy: [["what", "who"]],
});
