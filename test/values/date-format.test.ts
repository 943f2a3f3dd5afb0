import { shownParts } from "../../src/values/date-format";

/** `dmy` for what a format shows. */
function shown(format: string): string {
  const { day, month, year } = shownParts(format);
  return (day ? "d" : "") + (month ? "m" : "") + (year ? "y" : "");
}

test.each([
  ["dd.mm.yyyy", "dmy"],
  ["DD.MM.YYYY", "dmy"],
  ["mmm-yy", "my"],
  ["yyyy", "y"],
  ["d-mmm", "dm"],
  ["General", ""],
  ["GENERAL", ""],
  ["", ""],
  ["0", ""],
  ["#,##0.00", ""],
  ["0.00E+00", ""],
  ["@", ""],
  ['"dag" 0', ""],
  ['"dag" d', "d"],
  ['0 "mill', ""],
  ['d" i "mmm;@', "dm"],
  ["[$-414]d/ mmm yyyy", "dmy"],
  ["[$-414]mmmm yy;@", "my"],
  ["[Red]0", ""],
  ["[Red0 d", ""],
  ["\\d0", ""],
  ["\\d mmm yy", "my"],
  ["_d0", ""],
  ["*d0", ""],
  ["0;dd.mm.yyyy", ""],
  ["dd;mm", "d"],
  ["h:mm", ""],
  ["mm:ss", ""],
  ["[h]:mm", ""],
  ["[mm]:ss", ""],
  ["[SS]", ""],
  ["[hh]:m", ""],
  ["[m] m", ""],
  ["[s] m", ""],
  ["dd.mm.yyyy hh:mm", "dmy"],
  ["hh:mm d", "dm"],
  ["mm yy hh:ss", "my"],
  ["ggge", ""],
  ["e mmm", "m"],
])("%s shows %s", (format, parts) => {
  expect(shown(format)).toBe(parts);
  expect(shown(format)).toBe(parts);
});
