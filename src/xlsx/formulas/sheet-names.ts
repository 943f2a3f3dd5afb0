import { WorkbookError } from "../../workbook/workbook-error";

/** Excel's rules for a sheet's name. Throws WorkbookError "refused". */
export function checkSheetName(name: string): void {
  const isBad = name === "" || name.length > 31 || /[[\]:*?/\\\u0000-\u001F]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (isBad || name.toLowerCase() === "history") throw new WorkbookError("refused", name);
}

/** The name as it stands before "!" in a formula: `Ark1`, `'Plan 2022'`, `'Kari''s'`. */
export function sheetInFormula(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) && !/^[Rr]\d*[Cc]\d*$|^[RrCc]\d*$/.test(name) && !/^(?:true|false)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a reference's prefix names ("'Plan 2022'!" → "Plan 2022"); `null` for none, another workbook, or several sheets. */
export function sheetOfPrefix(prefix: string): string | null {
  if (prefix === "" || prefix.includes("[")) return null;
  const bare = prefix.slice(0, -1);
  const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return name.includes(":") ? null : name;
}
