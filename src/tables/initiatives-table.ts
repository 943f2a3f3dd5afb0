import { amountField, defineTable, textField } from "./table-definition";

export const initiativesTable = defineTable({
  kind: "initiatives",
  name: "tblTiltak",
  sheet: { nb: "Tiltak", nn: "Tiltak", en: "Initiatives" },
  fields: {
    code: textField("Kode|Tiltakskode|Nr", "Kode|Tiltakskode|Nr", "Code|Initiative code|No."),
    area: textField("Innsatsområde|Område|Delprogram", "Innsatsområde|Område|Delprogram", "Workstream|Area"),
    name: textField("Tiltak|Tiltaksnavn|Prosjekt|Prosjektnavn", "Tiltak|Tiltaksnamn|Prosjekt", "Initiative|Initiative name|Project|Project name"),
    leader: textField(
      "Tiltaksleder|Leder|Prosjektleder|Ansvarlig",
      "Tiltaksleiar|Leiar|Prosjektleiar|Ansvarleg",
      "Initiative lead|Lead|Project manager|Owner",
    ),
    roadmapFrom: textField("Veikart fra|Veikartperiode", "Vegkart frå|Vegkartperiode", "Roadmap from|Roadmap period"),
    roadmapTo: textField("Veikart til", "Vegkart til", "Roadmap to"),
    status: textField("Status|Tilstand", "Status|Tilstand", "Status|State"),
    budget: amountField(
      "Totalbudsjett|Totalbudsjett for tiltaket|Ramme|Totalramme",
      "Totalbudsjett|Totalbudsjett for tiltaket|Ramme",
      "Total budget|Budget at completion|BAC",
    ),
    vat: textField("Mva.|Mva|Moms", "Mva.|Mva|Moms", "VAT"),
    comment: textField("Kommentar|Merknad", "Kommentar|Merknad", "Comment|Notes"),
  },
  recognisedBy: [
    ["code", "name"],
    ["name", "leader"],
    ["name", "budget"],
  ],
});
