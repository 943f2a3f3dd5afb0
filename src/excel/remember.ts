import { REMEMBERED_KEY, rememberedText, type Remembered } from "../workbook/remembered";

/** Kept on the first of the sheets, and on no other. */
export async function remember(context: Excel.RequestContext, remembered: Remembered, sheets: readonly string[]): Promise<void> {
  const asked = sheets.map((sheet) => {
    const { customProperties } = context.workbook.worksheets.getItem(sheet);
    const present = customProperties.getItemOrNullObject(REMEMBERED_KEY);
    present.load("value");
    return { customProperties, present };
  });
  await context.sync();
  const text = rememberedText(remembered);
  asked.forEach(({ customProperties, present }, at) => {
    if (at === 0 && text !== null) customProperties.add(REMEMBERED_KEY, text);
    else if (!present.isNullObject) present.delete();
  });
  await context.sync();
}
