import type { SettingRow } from "../settings/settings";
import type { RecognisedTable } from "../tables/recognise-tables";
import { isCellError } from "../values/cell-value";
import { cleanText } from "../values/fold";
import { cellAddress } from "../workbook/address";

/** The rows of every settings table, with the cell of each value. An error value counts as its text. */
export function settingRows(recognised: readonly RecognisedTable[]): readonly SettingRow[] {
  const rows: SettingRow[] = [];
  for (const { kind, snapshot, columnOf } of recognised) {
    const name = columnOf.get("setting");
    const value = columnOf.get("value");
    if (kind !== "programme" || name === undefined || value === undefined) continue;
    snapshot.rows.forEach((row, at) => {
      const title = row[name] ?? null;
      const written = row[value] ?? null;
      if (typeof title !== "string" || title.trim() === "") return;
      rows.push({
        name: cleanText(title),
        value: isCellError(written) ? written.error : written,
        sheet: snapshot.sheet,
        cell: cellAddress(snapshot.firstRow + at, snapshot.firstColumn + value),
      });
    });
  }
  return rows;
}
