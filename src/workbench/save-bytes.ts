const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser as a download; the page cannot write over the one that was opened. */
export function saveBytes(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: WORKBOOK_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}
