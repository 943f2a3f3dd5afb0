import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { project } from "./run-step.mjs";

/** Draws the add-in's icons: a sheet with the three lights, shapes as on the status sheet. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const samples = 8;

const paper = [255, 255, 255];
const edge = [15, 108, 189];
const line = [34, 56, 77];
const green = [16, 124, 16];
const yellow = [234, 163, 0];
const red = [196, 15, 28];

const inBox = (x, y, left, top, right, bottom, radius) => {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, 0, x - right + radius);
  const dy = Math.max(top + radius - y, 0, y - bottom + radius);
  return dx * dx + dy * dy <= radius * radius;
};
const inCircle = (x, y, cx, cy, r) => (x - cx) ** 2 + (y - cy) ** 2 <= r * r;
const inTriangle = (x, y, cx, top, half, height) => y >= top && y <= top + height && Math.abs(x - cx) <= (half * (y - top)) / height;

/** Colour at a point of the unit square, or `null` where the icon is clear. Small icons have no lines of text. */
function colourAt(x, y, size) {
  const stroke = size < 24 ? 0.075 : 0.055;
  if (!inBox(x, y, 0.1, 0.03, 0.9, 0.97, 0.1)) return null;
  if (!inBox(x, y, 0.1 + stroke, 0.03 + stroke, 0.9 - stroke, 0.97 - stroke, 0.07)) return edge;
  if (inCircle(x, y, 0.32, 0.26, 0.1)) return green;
  if (inTriangle(x, y, 0.32, 0.4, 0.12, 0.2)) return yellow;
  if (inBox(x, y, 0.225, 0.66, 0.415, 0.85, 0.01)) return red;
  for (const middle of [0.26, 0.51, 0.755]) {
    if (inBox(x, y, 0.5, middle - 0.035, 0.78, middle + 0.035, 0.03)) return line;
  }
  return paper;
}

function pixels(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sy = 0; sy < samples; sy++) {
        for (let sx = 0; sx < samples; sx++) {
          const colour = colourAt((px + (sx + 0.5) / samples) / size, (py + (sy + 0.5) / samples) / size, size);
          if (!colour) continue;
          covered++;
          colour.forEach((value, i) => (sum[i] += value));
        }
      }
      const at = py * (size * 4 + 1) + 1 + px * 4;
      sum.forEach((value, i) => (rows[at + i] = covered === 0 ? 0 : Math.round(value / covered)));
      rows[at + 3] = Math.round((255 * covered) / samples ** 2);
    }
  }
  return rows;
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  let crc = 0xffffffff;
  for (const byte of body) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE((crc ^ 0xffffffff) >>> 0, body.length + 4);
  return framed;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(pixels(size), { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

mkdirSync(join(project, "assets"), { recursive: true });
for (const size of sizes) writeFileSync(join(project, `assets/icon-${size}.png`), png(size));
console.log(`Drew ${sizes.length} icons in assets.`);
