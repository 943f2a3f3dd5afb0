import type { Programme } from "../../model/programme";
import type { CellPlace, ReadTable } from "../../tables/read-table";
import { rule } from "../rule";

/** Amounts in another currency whose rate no setting gives. */
function withoutRate(programme: Programme): { readonly currencies: readonly string[]; readonly first: CellPlace | null } {
  const { tables } = programme;
  const currencies = new Set<string>();
  let first: CellPlace | null = null;
  const look = (table: ReadTable, fields: readonly string[]): void => {
    for (const field of fields) {
      const { foreign, details } = table.amount(field);
      for (const row of foreign) {
        const currency = details.get(row)?.currency ?? "NOK";
        if (currency === "NOK") continue;
        currencies.add(currency);
        first ??= table.place(row, field);
      }
    }
  };
  look(tables.initiatives, ["budget"]);
  look(tables.economy, ["plan", "actual", "deviation", "forecast"]);
  look(tables.phasing, ["amount"]);
  look(tables.changes, ["amount"]);
  return { currencies: [...currencies], first };
}

export const currencyWithoutRate = rule({
  id: "programme/currency-without-rate",
  answers: ["BU41"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["programme", "initiatives", "economy", "phasing", "changes"],
  severity: "error",
  profile: "essential",
  needs: [],
  why: {
    nb: "Euro og kroner kan ikke legges sammen. Uten en kurs holdes beløpet utenfor alle summer, og da mangler det i oversikten.",
    nn: "Euro og kroner kan ikkje leggjast saman. Utan ein kurs blir beløpet halde utanfor alle summar, og då manglar det i oversikta.",
    en: "Euros and kroner cannot be added up. Without a rate the amount is left out of every total, and is missing in the overview.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1d | Endre | 4800000 |
| 1e | Bestille | [EUR 500 000] |
| 1f | Ledsager | 200 000 € |
`,
    `
tblProgram
| Innstilling | Verdi |
| Kurs EUR | 10.15 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1e | Bestille | EUR 500 000 |
`,
  ],
  when: (programme) => withoutRate(programme).currencies.length > 0,
  at: (programme) => withoutRate(programme).first,
  message: {
    nb: (programme, { write }) => {
      const { currencies } = withoutRate(programme);
      return `Beløp står i ${write.list(currencies)} uten kurs, og regnes ikke med. Skriv ${write.list(currencies.map((each) => `«Kurs ${each}»`))} i innstillingene.`;
    },
    nn: (programme, { write }) => {
      const { currencies } = withoutRate(programme);
      return `Beløp står i ${write.list(currencies)} utan kurs, og blir ikkje rekna med. Skriv ${write.list(currencies.map((each) => `«Kurs ${each}»`))} i innstillingane.`;
    },
    en: (programme, { write }) => {
      const { currencies } = withoutRate(programme);
      return `Amounts stand in ${write.list(currencies)} without a rate, and are left out. Write ${write.list(currencies.map((each) => `“Rate ${each}”`))} in the settings.`;
    },
  },
});
