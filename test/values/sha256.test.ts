import fc from "fast-check";
import { createHash } from "node:crypto";
import { sha256 } from "../../src/values/sha256";

/** FIPS 180-4's own examples (NIST's «SHA-256» and long messages). */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("NIST's example %#", (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

function known(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

test("texts of every length round the ends of blocks", () => {
  for (let length = 0; length < 200; length++) expect([length, sha256("å".repeat(length))]).toEqual([length, known("å".repeat(length))]);
});

test("is Node's own for any text, halves of characters among it", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => { expect(sha256(text)).toBe(known(text)); }));
  for (const text of ["\ud800", "\udc00x", "a\ud83d", "😀", "\uffff", "é€😀"]) expect(sha256(text)).toBe(known(text));
});
