import { apiNotFound, HostError, invalidArgument } from "./host-error";
import type { HostBook } from "./host-book";
import type { LooseClass, Model } from "./loose-class";
import { wireName, type WireQuery } from "./protocol";
import type { HostNode } from "./targets";

interface Wanted {
  all: boolean;
  readonly parts: Map<string, Wanted>;
}

function nothing(): Wanted {
  return { all: false, parts: new Map() };
}

function add(wanted: Wanted, path: string, andAll: boolean): void {
  let place = wanted;
  for (const part of path.split(/[/.]/)) {
    if (part === "" || part === "items") continue;
    if (part === "*") {
      place.all = true;
      return;
    }
    const next = place.parts.get(part) ?? nothing();
    place.parts.set(part, next);
    place = next;
  }
  if (andAll) place.all = true;
}

function readQuery(query: WireQuery): Wanted {
  const wanted = nothing();
  for (const path of query.Select ?? []) add(wanted, path, path.trim() === "items");
  for (const path of query.Expand ?? []) add(wanted, path, true);
  if ((query.Select ?? []).length === 0) wanted.all = true;
  return wanted;
}

/** What an instantiated object tells of itself: how it is found again. */
export function identify(model: Model, host: HostBook, found: HostNode): Record<string, unknown> {
  const kind = model[found.className];
  const answer: Record<string, unknown> = {};
  if (kind.id) {
    const id = kind.id({ target: found.target, host, where: `${found.className}.id` });
    answer[kind.scalars?.id ? "Id" : "_Id"] = id;
  }
  const reference = host.references.idOf(found);
  if (reference !== null) answer._ReferenceId = reference;
  return answer;
}

function loadMembers(model: Model, host: HostBook, found: HostNode, wanted: Wanted): Record<string, unknown> {
  const kind: LooseClass = model[found.className];
  const answer = identify(model, host, found);
  const at = (name: string): { target: unknown; host: HostBook; where: string } => ({ target: found.target, host, where: `${found.className}.${name}` });
  if (wanted.all) {
    for (const [name, read] of Object.entries(kind.scalars ?? {})) answer[wireName(name)] = read?.(at(name));
  }
  for (const [name, part] of wanted.parts) {
    const read = kind.scalars?.[name];
    const link = kind.links?.[name];
    if (read) {
      if (part.parts.size > 0) throw invalidArgument(`${found.className}.load`);
      answer[wireName(name)] = read(at(name));
    } else if (link) {
      const next = link(at(name));
      answer[wireName(name)] = next === null ? null : loadObject(model, host, next, part.parts.size === 0 ? { all: true, parts: part.parts } : part, {});
    } else throw apiNotFound(`${found.className}.${name}`);
  }
  return answer;
}

function loadObject(model: Model, host: HostBook, found: HostNode, wanted: Wanted, query: WireQuery): Record<string, unknown> {
  const kind = model[found.className];
  const { items } = kind;
  if (!items) return loadMembers(model, host, found, wanted);
  const own = new Map([...wanted.parts].filter(([name]) => kind.scalars?.[name] !== undefined));
  const ofItems: Wanted = { all: wanted.all, parts: new Map([...wanted.parts].filter(([name]) => !own.has(name))) };
  const answer = loadMembers(model, host, found, { all: wanted.all, parts: own });
  if (own.size > 0 && ofItems.parts.size === 0 && !wanted.all) return answer;
  const all = items({ target: found.target, host, where: `${found.className}.items` });
  const first = query.Skip ?? 0;
  const chosen = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
  answer._Items = chosen.map((item, index) => ({
    ...loadMembers(model, host, item, ofItems),
    _Index: first + index,
  }));
  return answer;
}

/** The answer to a `load`, or a refusal that names the member. */
export function load(model: Model, host: HostBook, found: HostNode, query: WireQuery): Record<string, unknown> {
  try {
    return loadObject(model, host, found, readQuery(query), query);
  } catch (problem) {
    if (problem instanceof HostError || !(problem instanceof RangeError)) throw problem;
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.", `${found.className}.load`);
  }
}
