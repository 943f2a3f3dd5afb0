/** Words of the wire between office.js and its host, as read from the client (`@microsoft/office-js` 1.1.110). */

export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export const ACTION = { instantiate: 1, load: 2, method: 3, setProperty: 4, trace: 5, recursiveLoad: 6, loadAsJson: 7, ensureUnchanged: 8, update: 9 } as const;

/** Bit of a request's flags: wait while the user is editing a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the object path that it stands for, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface WireError {
  readonly Code: string;
  readonly Message: string;
  /** `Class.member` */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireAnswer {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** What a method on a null object answers. */
export const NULL_RESULT = { _IsNull: true } as const;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `null` where the text is no request. */
export function readRequest(text: string): WireRequest | null {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(request) || !Array.isArray(request.Actions) || !isRecord(request.ObjectPaths)) return null;
  return request as unknown as WireRequest;
}

/** `Values` for `values`: names on the wire equal the public ones but for the first letter. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function publicName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
