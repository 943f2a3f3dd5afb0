/** Whether a character may steer a terminal or turn what stands around it: control characters, line breaks, and signs that override the direction of reading. */
export function steersTerminal(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029 || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
