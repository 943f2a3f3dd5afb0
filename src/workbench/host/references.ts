import type { HostNode } from "./targets";

/** Proxies that the client keeps between batches. Empty after `Excel.run`, or the client leaks. */
export interface References {
  readonly count: number;
  keep(kept: HostNode): string;
  /** `null` for a node that is not kept. */
  idOf(kept: HostNode): string | null;
  find(id: string): HostNode | null;
  release(id: string): void;
  all(): Iterable<HostNode>;
}

export function createReferences(): References {
  const kept = new Map<string, HostNode>();
  const ids = new Map<HostNode, string>();
  let last = 0;
  return {
    get count() {
      return kept.size;
    },
    keep(node) {
      const known = ids.get(node);
      if (known !== undefined) return known;
      const id = String(++last);
      kept.set(id, node);
      ids.set(node, id);
      return id;
    },
    idOf: (node) => ids.get(node) ?? null,
    find: (id) => kept.get(id) ?? null,
    release(id) {
      const node = kept.get(id);
      if (!node) return;
      kept.delete(id);
      ids.delete(node);
    },
    all: () => kept.values(),
  };
}
