import { asHostError } from "./as-host-error";
import { apiNotFound, HostError, invalidArgument } from "./host-error";
import { makeNewTable } from "./add-table";
import { isNode } from "./checks";
import { EVENTS } from "./event-kinds";
import type { HostBook } from "./host-book";
import { identify, load } from "./load";
import type { Model } from "./loose-class";
import { ACTION, NULL_RESULT, PATH, publicName, type WireAction, type WireAnswer, type WireArguments, type WirePath, type WireRequest, type WireResult } from "./protocol";
import { isService } from "./members/service-class";
import { node, type HostNode } from "./targets";

/** Members of the wire that have another name there than in public. */
const RENAMED: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

function memberName(wire: string): string {
  const name = publicName(wire);
  return RENAMED[name] ?? name;
}

interface Run {
  readonly model: Model;
  readonly host: HostBook;
  readonly request: WireRequest;
  /** Paths are walked once each, since walking may add a sheet. */
  readonly walked: Map<number, HostNode | null>;
}

function givenArguments(run: Run, info: WireArguments | undefined): readonly unknown[] {
  const paths = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((plain, index) => {
    const path = paths[index];
    if (typeof path === "number" && path > 0) return walk(run, path);
    if (Array.isArray(path) && Array.isArray(plain)) {
      return plain.map((each: unknown, i) => (typeof path[i] === "number" && path[i] > 0 ? walk(run, path[i]) : each));
    }
    return plain;
  });
}

/** `onChanged` for `DataChangedEvent`, `onNameChanged` for `EventNameChanged`. */
function publicEvent(middle: string): string {
  return `on${middle.replace(/^(Event|Data)/, "").replace(/Event$/, "")}`;
}

function listen(run: Run, on: HostNode, wire: string): boolean {
  const registers = wire.startsWith("_Register");
  if (!registers && !wire.startsWith("_Unregister")) return false;
  const kind = run.model[on.className];
  const middle = wire.slice(registers ? "_Register".length : "_Unregister".length);
  const event = Object.values(kind.events ?? {}).find((each) => each !== undefined && EVENTS[each].wire === middle);
  if (!event || !kind.eventTarget) throw apiNotFound(`${on.className}.${publicEvent(middle)}`);
  const target = kind.eventTarget({ target: on.target, host: run.host, where: wire });
  if (registers) run.host.events.register(event, target);
  else run.host.events.unregister(event, target);
  return true;
}

function call(run: Run, on: HostNode, wire: string, info: WireArguments | undefined): unknown {
  const kind = run.model[on.className];
  const where = `${on.className}.${memberName(wire)}`;
  if (wire === "_KeepReference" && kind.keepsReference) {
    run.host.references.keep(on);
    return null;
  }
  if (listen(run, on, wire)) return null;
  const method = wire.startsWith("_") ? kind.hidden?.[wire] : kind.methods?.[memberName(wire)];
  if (!method) throw apiNotFound(where);
  const given = givenArguments(run, info);
  const checked = method.checks.map((check, index) => check(given[index], where));
  if (given.slice(method.checks.length).some((extra) => extra !== null && extra !== undefined)) throw apiNotFound(`${where} with ${String(given.length)} arguments`);
  return method.does({ target: on.target, host: run.host, where }, ...checked);
}

function follow(run: Run, path: WirePath): HostNode | null {
  if (path.ObjectPathType === PATH.global) return node("Workbook", null);
  if (path.ObjectPathType === PATH.nullObject) return null;
  if (path.ObjectPathType === PATH.newObject) {
    if (!isService(path.Name)) throw apiNotFound(path.Name);
    return node("Service", { name: path.Name });
  }
  if (path.ObjectPathType === PATH.reference) {
    const kept = run.host.references.find(path.Name);
    if (!kept) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", "_reference");
    return kept;
  }
  const parent = walk(run, path.ParentObjectPathId ?? 0);
  if (parent === null) return null;
  const kind = run.model[parent.className];
  if (path.ObjectPathType === PATH.property) {
    const name = memberName(path.Name);
    const link = path.Name.startsWith("_") ? kind.hiddenLinks?.[path.Name] : kind.links?.[name];
    if (!link) throw apiNotFound(`${parent.className}.${name}`);
    return link({ target: parent.target, host: run.host, where: `${parent.className}.${name}` });
  }
  if (path.ObjectPathType === PATH.indexer) {
    const where = `${parent.className}.getItem`;
    const [key] = givenArguments(run, path.ArgumentInfo);
    if (!kind.item) throw apiNotFound(where);
    if (typeof key !== "string" && typeof key !== "number") throw invalidArgument(where);
    return kind.item({ target: parent.target, host: run.host, where }, String(key));
  }
  const found = call(run, parent, path.Name, path.ArgumentInfo);
  if (found === null || isNode(found)) return found;
  throw apiNotFound(`${parent.className}.${memberName(path.Name)}`);
}

function checkThere(found: HostNode | null): HostNode | null {
  if (found?.className === "Range" && found.target.isGone) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", "Range");
  return found;
}

function walk(run: Run, id: number): HostNode | null {
  const known = run.walked.get(id);
  if (known !== undefined) return checkThere(known);
  const path = run.request.ObjectPaths[String(id)];
  if (!path) throw new HostError("InvalidObjectPath", "The object path is not valid.", "");
  const found = checkThere(follow(run, path));
  run.walked.set(id, found);
  return found;
}

function assign(run: Run, on: HostNode, action: WireAction): void {
  const name = memberName(action.Name);
  const where = `${on.className}.${name}`;
  const setter = run.model[on.className].setters?.[name];
  if (!setter) throw apiNotFound(where);
  const [value] = givenArguments(run, action.ArgumentInfo);
  setter.does({ target: on.target, host: run.host, where }, setter.check(value, where));
}

/** A table that was just asked for waits for its name and nothing else. */
function settleNewTable(run: Run, action: WireAction): void {
  const { newTable } = run.host;
  if (!newTable) return;
  const isName = action.ActionType === ACTION.setProperty && action.Name === "Name" && run.walked.get(action.ObjectPathId)?.target === newTable.target;
  const isIts = action.ActionType === ACTION.instantiate && run.walked.get(action.ObjectPathId)?.target === newTable.target;
  if (!isName && !isIts) makeNewTable(run.host);
}

function act(run: Run, action: WireAction): unknown {
  settleNewTable(run, action);
  if (action.ActionType === ACTION.trace) return null;
  const on = walk(run, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return on === null ? null : identify(run.model, run.host, on);
    case ACTION.load:
      return on === null ? null : load(run.model, run.host, on, action.QueryInfo ?? {});
    case ACTION.method:
      return on === null ? NULL_RESULT : (call(run, on, action.Name, action.ArgumentInfo) ?? null);
    case ACTION.setProperty:
      if (on !== null) assign(run, on, action);
      return null;
    default:
      throw apiNotFound(`Action of type ${String(action.ActionType)}`);
  }
}

/**
 * Does one batch in its order. What came before a failing action stays done, as in Excel. `before` is asked ahead of
 * every action and may throw or wait.
 */
export async function runRequest(model: Model, host: HostBook, request: WireRequest, before?: (action: WireAction, index: number) => Promise<void> | undefined): Promise<WireAnswer> {
  const run: Run = { model, host, request, walked: new Map() };
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const wait = before?.(action, index);
      if (wait) await wait;
      results.push({ ActionId: action.Id, Value: act(run, action) });
      if (index === request.Actions.length - 1) makeNewTable(host);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (problem) {
      const error = asHostError(problem);
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, Location: error.where, ActionIndex: index, HttpStatusCode: error.status },
      };
    }
  }
  return { Results: results, TraceIds: traces };
}
