/** Fractional parts of the cube roots of the first 64 primes, 32 bits each (FIPS 180-4, 4.2.2). */
const ROUNDS = words(
  "428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174" +
    "e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967" +
    "27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070" +
    "19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2",
);

/** Fractional parts of the square roots of the first eight primes (FIPS 180-4, 5.3.3). */
const START = words("6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19");

const BLOCK = 64;

type Eight = readonly [number, number, number, number, number, number, number, number];

function words(hex: string): Int32Array {
  return Int32Array.from({ length: hex.length / 8 }, (_, at) => Number.parseInt(hex.slice(8 * at, 8 * at + 8), 16));
}

/** The text in UTF-8, with the bit that ends it, zeros, and its length in bits: whole blocks. */
function padded(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length + 2 * BLOCK);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes[length++] = code;
    else {
      const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[length++] = (0xff00 >> (more + 1)) | (code >> (6 * more));
      for (let rest = more - 1; rest >= 0; rest--) bytes[length++] = 0x80 | ((code >> (6 * rest)) & 63);
    }
  }
  bytes[length] = 0x80;
  const whole = BLOCK * Math.ceil((length + 9) / BLOCK);
  new DataView(bytes.buffer).setBigUint64(whole - 8, 8n * BigInt(length));
  return bytes.subarray(0, whole);
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Half a character counts as U+FFFD, as a TextEncoder has it. */
export function sha256(text: string): string {
  const bytes = padded(text);
  const view = new DataView(bytes.buffer);
  const hash = START.slice();
  const w = new Int32Array(BLOCK);
  for (let block = 0; block < bytes.length; block += BLOCK) {
    for (let t = 0; t < BLOCK; t++) {
      if (t < 16) w[t] = view.getInt32(block + 4 * t);
      else {
        const early = w[t - 15]!;
        const late = w[t - 2]!;
        w[t] = (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)) + w[t - 7]! + w[t - 16]!;
      }
    }
    let [a, b, c, d, e, f, g, h] = hash as Iterable<number> as Eight;
    for (let t = 0; t < BLOCK; t++) {
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[t]! + w[t]!) | 0;
      const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => { hash[at] = hash[at]! + word; });
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
