import { SYSTEM_CLOCK, type Clock } from "./clock";

/** Milliseconds after which it counts as not opened: a browser that keeps a window from opening may say nothing. */
const PATIENCE = 30_000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Opens the bytes of an .xlsx file as a new workbook, beside the one that is open. `false` where Excel did not. */
export function openNewWorkbook(bytes: Uint8Array, clock: Clock = SYSTEM_CLOCK): Promise<boolean> {
  return new Promise((done) => {
    const stop = clock.after(PATIENCE, () => { done(false); });
    const answer = (isOpened: boolean): void => {
      stop();
      done(isOpened);
    };
    Excel.createWorkbook(base64(bytes)).then(() => { answer(true); }, () => { answer(false); });
  });
}
