interface Node {
  readonly next: string[];
  index: number;
  low: number;
  onStack: boolean;
}

/**
 * Groups of nodes that all reach each other, numbered (Robert Tarjan, "Depth-first search and linear graph algorithms",
 * SIAM Journal on Computing 1972). Without recursion, so that a long chain does not run out of stack.
 */
export function stronglyConnected(edges: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, number> {
  const nodes = new Map<string, Node>();
  const nodeOf = (name: string): Node => {
    let node = nodes.get(name);
    if (!node) nodes.set(name, (node = { next: [], index: -1, low: -1, onStack: false }));
    return node;
  };
  for (const [from, to] of edges) {
    nodeOf(to);
    nodeOf(from).next.push(to);
  }
  const groups = new Map<string, number>();
  const stack: string[] = [];
  let index = 0;
  let group = 0;
  for (const root of nodes.keys()) {
    if (nodeOf(root).index >= 0) continue;
    const visits: { name: string; at: number }[] = [{ name: root, at: 0 }];
    while (visits.length > 0) {
      const visit = visits[visits.length - 1]!;
      const node = nodeOf(visit.name);
      if (visit.at === 0) {
        node.index = node.low = index++;
        node.onStack = true;
        stack.push(visit.name);
      }
      const name = node.next[visit.at++];
      if (name !== undefined) {
        const next = nodeOf(name);
        if (next.index < 0) visits.push({ name, at: 0 });
        else if (next.onStack) node.low = Math.min(node.low, next.index);
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) nodeOf(above.name).low = Math.min(nodeOf(above.name).low, node.low);
      if (node.low !== node.index) continue;
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        nodeOf(member).onStack = false;
        groups.set(member, group);
        if (member === visit.name) break;
      }
      group++;
    }
  }
  return groups;
}
