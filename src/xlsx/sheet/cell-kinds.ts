/** What the index holds for a cell; what `value` means differs by kind. */
export const BLANK = 0;
/** `value` is the number. */
export const NUMBER = 1;
/** `value` is the index of the shared string. */
export const SHARED = 2;
/** `value` is 0 or 1. */
export const BOOLEAN = 3;
/** For the rest `value` is the byte offset of the text in `<v>`, or of `<is>`. */
export const ERROR = 4;
export const TEXT = 5;
export const INLINE = 6;
export const ISO_DATE = 7;
