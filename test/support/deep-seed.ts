/** The seed that `npm run test:deep` printed; chosen there, or given as `DEEP_SEED` to run the same again. */
export function deepSeed(): number {
  const given = Number(process.env["DEEP_SEED"]);
  if (!Number.isInteger(given)) throw new Error("DEEP_SEED is not set: run npm run test:deep");
  return given;
}
