import { convertCurrencies, type Rates } from "../tables/convert-currencies";
import { readTablesOf } from "../tables/read-tables";
import type { RecognisedTable } from "../tables/recognise-tables";
import type { DateContext } from "../values/fuzzy-date";
import type { ProgrammeTables } from "./programme";

/** Reads every recognised table into columns, once, with the period's dates for years that are left out, in kroner. */
export function readProgrammeTables(
  recognised: readonly RecognisedTable[],
  context: Omit<DateContext, "order">,
  rates: Rates,
): ProgrammeTables {
  const tables: ProgrammeTables = {
    programme: readTablesOf("programme", recognised, context),
    periods: readTablesOf("periods", recognised, context),
    initiatives: readTablesOf("initiatives", recognised, context),
    milestones: readTablesOf("milestones", recognised, context),
    economy: readTablesOf("economy", recognised, context),
    phasing: readTablesOf("phasing", recognised, context),
    ledger: readTablesOf("ledger", recognised, context),
    reports: readTablesOf("reports", recognised, context),
    progress: readTablesOf("progress", recognised, context),
    risks: readTablesOf("risks", recognised, context),
    dependencies: readTablesOf("dependencies", recognised, context),
    decisions: readTablesOf("decisions", recognised, context),
    changes: readTablesOf("changes", recognised, context),
    roadmap: readTablesOf("roadmap", recognised, context),
    acknowledgements: readTablesOf("acknowledgements", recognised, context),
    remarks: readTablesOf("remarks", recognised, context),
    history: readTablesOf("history", recognised, context),
  };
  const amounts = [
    tables.initiatives.amount("budget"),
    ...(["plan", "actual", "deviation", "forecast", "yearActual", "openingBalance"] as const).map((field) => tables.economy.amount(field)),
    tables.phasing.amount("amount"),
    tables.ledger.amount("amount"),
    tables.changes.amount("amount"),
  ];
  for (const column of amounts) convertCurrencies(column, rates);
  return tables;
}
