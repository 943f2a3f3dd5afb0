import { parseArea } from "./areas";
import { invalidArgument } from "./host-error";

const LONGEST_NAME = 255;

/** Refuses what Excel refuses as the name of a table or of a defined name: odd signs, and whatever reads as a cell. */
export function checkName(name: string, where: string): void {
  const isClean = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isCell = parseArea(name) !== null || /^([rR]\d*)?([cC]\d*)?$/.test(name);
  if (!isClean || isCell) throw invalidArgument(where);
}
