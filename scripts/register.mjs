import { register } from "node:module";

/** Lets Node run the project's TypeScript: `node --import ./scripts/register.mjs scripts/bench.ts`. */
register("./typescript-hooks.mjs", import.meta.url);
