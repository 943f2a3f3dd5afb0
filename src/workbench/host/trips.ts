import { ACTION, type WireRequest } from "./protocol";

/** One batch that reached the host. */
export interface Trip {
  /** From 1, over counted trips. */
  readonly number: number;
  /** `Class.member` is not known on the wire: the member, `load`, or `set Member`, in order. */
  readonly actions: readonly string[];
  readonly writes: number;
  readonly requestBytes: number;
  answerBytes: number;
  /** `null` while it is under way and when it went well. */
  errorCode: string | null;
  isDone: boolean;
}

/** Neither counted nor shown. */
const HOUSEKEEPING = ["NotifyActionHandlerReady", "_RemoveReference", "_KeepReference", "_GetReferenceCount"];

/** What a request asks for besides finding objects and letting go of them. */
export function actionsOf(request: WireRequest): readonly string[] {
  const actions: string[] = [];
  for (const action of request.Actions) {
    if (action.ActionType === ACTION.instantiate || action.ActionType === ACTION.trace) continue;
    if (action.ActionType === ACTION.method && HOUSEKEEPING.includes(action.Name)) continue;
    if (action.ActionType === ACTION.load) actions.push("load");
    else actions.push(action.ActionType === ACTION.setProperty ? `set ${action.Name}` : action.Name);
  }
  return actions;
}

/** `Date` is a worksheet function, worked out and written nowhere. */
const READING = /^(Get|_|load$|Select$|Activate$|Date$)/;

export function countWrites(actions: readonly string[], request: WireRequest): number {
  const adding = Object.values(request.ObjectPaths).filter((path) => path.ObjectPathType === 3 && !READING.test(path.Name)).length;
  return adding + actions.filter((name) => !READING.test(name)).length;
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
