import { ACTION, PATH, type WireRequest } from "./protocol";

/** One batch that reached the host. */
export interface Trip {
  /** From 1, over counted trips. */
  readonly number: number;
  /** In order: `load`, `set Member`, or a method; their class is not said on the wire. */
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

/** Names on the wire of what changes nothing in the file: reading, listening, selecting, worksheet functions. */
const READING = /^(Get|_|load$|Select$|Activate$|Date$|Suspend)/;

/** What a request asks for besides finding objects and letting go of them; a method that makes an object, such as `Add`, is one. */
export function actionsOf(request: WireRequest): readonly string[] {
  const actions: string[] = [];
  const made = new Set<number>();
  for (const { ActionType, Name, ObjectPathId } of request.Actions) {
    if (ActionType === ACTION.instantiate) {
      const path = request.ObjectPaths[String(ObjectPathId)];
      if (path?.ObjectPathType !== PATH.method || READING.test(path.Name) || made.has(ObjectPathId)) continue;
      made.add(ObjectPathId);
      actions.push(path.Name);
    } else if (ActionType === ACTION.load) actions.push("load");
    else if (ActionType === ACTION.setProperty) actions.push(`set ${Name}`);
    else if (ActionType !== ACTION.trace && !HOUSEKEEPING.includes(Name)) actions.push(Name);
  }
  return actions;
}

export function countWrites(actions: readonly string[]): number {
  return actions.filter((name) => !READING.test(name)).length;
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
