const SPACE = 1;
const INVISIBLE = 2;
const DASH = 3;
const WIDE_DIGIT = 4;
/** How far the full-width forms stand from the plain ones. */
const WIDE = 0xfee0;

/** Zero-width, direction marks and soft hyphens are invisible; every Unicode space and line break is a space. */
function kindOf(code: number): number {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13) ? SPACE : INVISIBLE;
  if (code < 0x7f) return 0;
  if (code === 0xa0 || code === 0x85) return SPACE;
  if (code <= 0x9f || code === 0xad) return INVISIBLE;
  if (code < 0x2000) {
    if (code === 0x1680) return SPACE;
    return code === 0x61c || code === 0x180e ? INVISIBLE : 0;
  }
  if (code <= 0x200a) return SPACE;
  if (code <= 0x200f) return INVISIBLE;
  if (code <= 0x2015) return DASH;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff) return INVISIBLE;
  if (code >= 0xff10 && code <= 0xff19) return WIDE_DIGIT;
  return code === 0x2212 || code === 0xfe58 || code === 0xfe63 || code === 0xff0d ? DASH : 0;
}

function isPlain(text: string): boolean {
  let spaceBefore = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return false;
    if (code === 0x20) {
      if (spaceBefore) return false;
      spaceBefore = true;
    } else {
      spaceBefore = false;
    }
  }
  return !spaceBefore;
}

function collapse(text: string, dashes: boolean): string {
  let out = "";
  let pending = false;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === SPACE) {
      pending = out !== "";
    } else if (kind !== INVISIBLE) {
      if (pending) out += " ";
      pending = false;
      out += kind === DASH && dashes ? "-" : kind === WIDE_DIGIT ? String.fromCharCode(text.charCodeAt(i) - WIDE) : text[i];
    }
  }
  return out;
}

/** As `foldText`, but upper case and the dashes stay as written: for texts that a person reads again. */
export function cleanText(text: string): string {
  return isPlain(text) ? text : collapse(text, false).normalize("NFC");
}

/** As `cleanText`, with every dash a plain hyphen: how a key is best written. */
export function tidyText(text: string): string {
  return isPlain(text) ? text : collapse(text, true).normalize("NFC");
}

/** For matching headers, keys and names: NFC, one plain space between words, plain hyphens, lower case, trimmed. */
export function foldText(text: string): string {
  return isPlain(text) ? text.toLowerCase() : collapse(text, true).toLowerCase().normalize("NFC");
}
