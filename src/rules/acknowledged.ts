import type { Programme } from "../model/programme";
import { foldText } from "../values/fold";

function isGiven({ tables }: Programme, row: number): boolean {
  const text = (field: "reason" | "initials"): string => tables.acknowledgements.textAt(field, row);
  return text("reason") !== "" && text("initials") !== "";
}

function nameAt({ tables }: Programme, row: number): string {
  const text = (field: "rule" | "key"): string => foldText(tables.acknowledgements.textAt(field, row));
  return `${text("rule")}\n${text("key")}`;
}

/** Tells whether a finding was acknowledged: a row of the acknowledgements with its rule, its key, a reason and initials. */
export function acknowledgements(programme: Programme): (rule: string, key: string) => boolean {
  const given = new Set<string>();
  for (let row = 0; row < programme.tables.acknowledgements.length; row++) {
    if (isGiven(programme, row)) given.add(nameAt(programme, row));
  }
  return (rule, key) => given.size > 0 && given.has(`${rule}\n${foldText(key)}`);
}

/** The rows that acknowledge a finding, in their order. */
export function acknowledgedRows(programme: Programme, rule: string, key: string): readonly number[] {
  const name = `${rule}\n${foldText(key)}`;
  return [...Array(programme.tables.acknowledgements.length).keys()].filter((row) => isGiven(programme, row) && nameAt(programme, row) === name);
}
