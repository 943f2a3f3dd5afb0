/** Which of these sheets hold neither a value nor a format: one that was added just before a fault is such a sheet. One trip, none for no names. */
export async function blankSheets(context: Excel.RequestContext, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const asked = names.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    used.load("address");
    return { name, used };
  });
  await context.sync();
  return new Set(asked.filter(({ used }) => used.isNullObject).map(({ name }) => name));
}
