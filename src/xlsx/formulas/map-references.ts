import { scanFormula, type FormulaPiece } from "./scan-formula";

export type CellsPiece = Extract<FormulaPiece, { kind: "cells" }>;
export type NamePiece = Extract<FormulaPiece, { kind: "name" }>;

/** The formula with each reference (and each name that has a sheet before it) put through `map`; `null` leaves it as it was. */
export function mapReferences(formula: string, map: (piece: CellsPiece | NamePiece) => string | null): string {
  let mapped = "";
  for (const piece of scanFormula(formula)) {
    mapped += (piece.kind === "cells" || piece.kind === "name" ? map(piece) : null) ?? piece.text;
  }
  return mapped;
}
