import type { Day } from "./calendar-date";
import { NONE } from "./none";

const UNIX_EPOCH_1900 = 25569;
const UNIX_EPOCH_1904 = 24107;
/** 9999-12-31, Excel's last day. */
const LAST_1900 = 2958465;
const LAST_1904 = 2957003;

/**
 * The day that an Excel serial stands for; a time of day (the fraction) is dropped. `NONE` where there is none.
 * Trap: the 1900 system counts a 29 February 1900 that never was. Serial 60 is that day, and serials 1–59 lie
 * one day later than the rest of the scale says (Lotus 1-2-3 compatibility). Serial 0 is no date in 1900 workbooks
 * and 1904-01-01 in 1904 workbooks.
 */
export function dayFromSerial(serial: number, date1904: boolean): Day {
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 && whole <= LAST_1904 ? whole - UNIX_EPOCH_1904 : NONE;
  if (!(whole >= 1 && whole <= LAST_1900) || whole === 60) return NONE;
  return whole > 60 ? whole - UNIX_EPOCH_1900 : whole - UNIX_EPOCH_1900 + 1;
}

/** The inverse of `dayFromSerial`; `NONE` for a day that the workbook's date system cannot hold. */
export function serialFromDay(day: Day, date1904: boolean): number {
  if (date1904) {
    const serial = day + UNIX_EPOCH_1904;
    return serial >= 0 && serial <= LAST_1904 ? serial : NONE;
  }
  const serial = day + UNIX_EPOCH_1900;
  if (serial > 60) return serial <= LAST_1900 ? serial : NONE;
  return serial >= 2 ? serial - 1 : NONE;
}
