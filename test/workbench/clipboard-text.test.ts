import { clipboardText, readClipboardText } from "../../src/workbench/clipboard-text";

test.each([
  ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
  ["én", [["én"]]],
  ["a\t\n\tb", [["a", ""], ["", "b"]]],
  ['"to\nlinjer"\t"sa ""hei"""\n', [["to\nlinjer", 'sa "hei"']]],
  ['5" rør\tb', [['5" rør', "b"]]],
  ['"uavsluttet\tb', [['"uavsluttet', "b"]]],
])("%j is read as cells", (text, rows) => {
  expect(readClipboardText(text)).toEqual(rows);
});

test("what is copied is read back as it was", () => {
  const rows = [["a", "b\tc"], ["to\nlinjer", '"']];
  expect(readClipboardText(clipboardText(rows))).toEqual(rows);
});
