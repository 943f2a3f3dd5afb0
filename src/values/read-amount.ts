import { scanAmount, type AmountParts } from "./amounts/amount-parts";
import { UNIT_EXPONENT, type AmountUnit } from "./amounts/amount-words";
import { readLiteral, type LiteralReading } from "./amounts/number-literal";
import { isBlankMark } from "./blank-marks";
import { isCellError, type CellValue } from "./cell-value";
import { cleanText, foldText } from "./fold";
import type { AmountContext, AmountFlag, AmountReading, AmountReason, Currency, Money, Ore } from "./money";
import { NONE } from "./none";

const MAX_LENGTH = 200;
const MAX_ORE = 9e15;

const BLANK: AmountReading = { ok: true, money: null };

function refuse(reason: AmountReason, candidates: readonly Money[] = []): AmountReading {
  return { ok: false, reason, candidates };
}

/**
 * The decimal number shifted by powers of ten and rounded half away from zero, without the errors of binary
 * multiplication (1.005 × 100 is 100.49999…).
 */
function shifted(magnitude: number, exponent: number): number {
  const product = magnitude * 10 ** exponent;
  const nearest = Math.round(product);
  if (nearest > MAX_ORE || Math.abs(product - nearest) < 0.49) return nearest;
  return Math.round(Number(`${magnitude}e${exponent}`));
}

function readNumber(value: number, context: AmountContext): AmountReading {
  if (!Number.isFinite(value)) return refuse("not-an-amount");
  const exponent = 2 + UNIT_EXPONENT[columnUnit(context)];
  const magnitude = shifted(Math.abs(value), exponent);
  if (magnitude > MAX_ORE) return refuse("too-large");
  const scaled = context.unit !== 1;
  return {
    ok: true,
    money: {
      raw: String(value),
      ore: value < 0 && magnitude !== 0 ? -magnitude : magnitude,
      currency: context.currency ?? "NOK",
      vat: context.vat ?? "unknown",
      precisionOre: scaled ? Math.max(1, 10 ** (exponent - decimalsOf(value))) : 100,
      flags: scaled ? ["unit-from-column"] : [],
      unit: "none",
    },
  };
}

/**
 * Øre of a typed number in a column whose header says nothing of unit, currency or VAT: what most cells hold, without
 * the rest of a reading. `NONE` sends the others to `readAmount`.
 */
export function plainOre(kroner: number): Ore {
  const product = Math.abs(kroner) * 100;
  const nearest = Math.round(product);
  if (!(Math.abs(product - nearest) < 0.49 && nearest <= MAX_ORE)) return NONE;
  return kroner < 0 && nearest !== 0 ? -nearest : nearest;
}

function decimalsOf(value: number): number {
  const written = String(value);
  const point = written.indexOf(".");
  return point < 0 || written.includes("e") ? 0 : written.length - point - 1;
}

/** `4 800 000`, `-11000`: digits in groups of three, as most cells hold them. `NONE` sends the rest to the scanner. */
function readPlain(text: string): Ore {
  const negative = text.charCodeAt(0) === 45;
  let at = negative ? 1 : 0;
  if (text.length - at < 1 || text.length - at > 17) return NONE;
  let value = 0;
  let group = 0;
  let spaced = false;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      group++;
    } else if (code === 32 || code === 160) {
      if (group === 0 || group > 3 || (spaced && group !== 3)) return NONE;
      spaced = true;
      group = 0;
    } else {
      return NONE;
    }
  }
  if (group === 0 || (spaced && group !== 3) || value * 100 > MAX_ORE) return NONE;
  return negative && value !== 0 ? -value * 100 : value * 100;
}

function build(raw: string, parts: AmountParts, reading: LiteralReading, unit: AmountUnit, currency: Currency, context: AmountContext, flags: readonly AmountFlag[]): Money {
  const exponent = 2 + UNIT_EXPONENT[unit] - reading.decimals;
  const magnitude = Math.round(Number(`${reading.digits}e${exponent}`));
  const writtenOut = unit === "none" || unit === "kr";
  return {
    raw,
    ore: parts.negative && magnitude !== 0 ? -magnitude : magnitude,
    currency,
    vat: parts.vat === "unknown" ? (context.vat ?? "unknown") : parts.vat,
    precisionOre: writtenOut ? 100 : Math.max(1, Math.round(10 ** exponent)),
    flags,
    unit: parts.unit,
  };
}

function columnUnit(context: AmountContext): AmountUnit {
  if (context.unit === 1) return "none";
  return context.unit === 1000 ? "thousand" : context.unit === 1000000 ? "million" : "billion";
}

function interpret(raw: string, parts: AmountParts, context: AmountContext): AmountReading {
  const asHeader = context.currency !== undefined && context.currency === parts.currency && parts.unit === "kr";
  const bare = asHeader || (parts.unit === "none" && parts.currency === null);
  const unit = bare ? columnUnit(context) : parts.unit;
  const currency = parts.currency ?? context.currency ?? "NOK";
  const outcome = readLiteral(parts.literal, { unit, currency, english: context.english });
  const flags: AmountFlag[] = [];
  if (outcome.kind === "read" && outcome.unusual) flags.push("separator-unusual");
  if (parts.minusUnusual) flags.push("minus-unusual");
  if (bare && parts.vat === "unknown") flags.push("text-number");
  if (bare && context.unit !== 1) flags.push("unit-from-column");
  const readings = outcome.kind === "read" ? [outcome.reading] : outcome.readings;
  if (readings.length === 0) return refuse("not-an-amount");
  const written = asHeader ? { ...parts, unit: "none" as const } : parts;
  const amounts = readings.map((reading) => build(raw, written, reading, unit, currency, context, flags));
  if (amounts.some((money) => Math.abs(money.ore) > MAX_ORE)) return refuse("too-large");
  if (outcome.kind === "ask") return refuse("ambiguous-separator", amounts);
  return parts.about ? refuse("not-an-amount", amounts) : { ok: true, money: amounts[0] ?? null };
}

/**
 * An amount as a cell holds it, by the domain page's "Amounts": typed numbers, and texts with units, VAT words,
 * currencies and every minus. What is ambiguous is refused with its candidates, never guessed.
 */
export function readAmount(value: CellValue, context: AmountContext): AmountReading {
  if (value === null) return BLANK;
  if (typeof value === "number") return readNumber(value, context);
  if (typeof value !== "string") return refuse(isCellError(value) ? "cell-error" : "not-an-amount");
  const plain = context.unit === 1 && context.currency === undefined && context.vat === undefined ? readPlain(value) : NONE;
  if (plain !== NONE) {
    return {
      ok: true,
      money: { raw: value, ore: plain, currency: "NOK", vat: "unknown", precisionOre: 100, flags: ["text-number"], unit: "none" },
    };
  }
  const clean = cleanText(value);
  if (clean.length > MAX_LENGTH) return refuse("too-long");
  const lower = clean.toLowerCase();
  if (isBlankMark(foldText(lower))) return BLANK;
  const parts = scanAmount(lower);
  return parts === null ? refuse("not-an-amount") : interpret(value, parts, context);
}
