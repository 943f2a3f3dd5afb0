import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSample } from "./sample/build-sample";

/** Writes the sample programme's workbook to `assets`. */
const assets = join(import.meta.dirname, "../assets");
const bytes = await buildSample();
mkdirSync(assets, { recursive: true });
writeFileSync(join(assets, "rmr-2022.xlsx"), bytes);
console.log(`assets/rmr-2022.xlsx: ${String(bytes.length)} bytes`);
