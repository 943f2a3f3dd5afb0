import { WorkbookError } from "../workbook/workbook-error";
import { openParts } from "./book/open-parts";
import { OpenedBook } from "./book/opened-book";
import type { XlsxBook } from "./xlsx-book";

export interface OpenOptions {
  /** A digitally signed workbook loses its signature by any save, and is refused unless this is set. */
  readonly allowSigned?: boolean;
}

/**
 * Opens an .xlsx or .xlsm file. Throws WorkbookError "not-a-zip", "not-a-workbook", "encrypted", "old-xls", "strict",
 * "signed", "too-large" or "damaged"; a sheet's own XML is read, and can turn out damaged, on first use.
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): XlsxBook {
  try {
    return new OpenedBook(openParts(bytes, options.allowSigned ?? false), bytes);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError("damaged", "", { cause });
  }
}
