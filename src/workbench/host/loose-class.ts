import type { Check } from "./checks";
import type { EventKind } from "./event-kinds";
import type { HostBook } from "./host-book";
import type { ClassName, HostNode } from "./targets";

interface LooseAt {
  readonly target: unknown;
  readonly host: HostBook;
  readonly where: string;
}

interface LooseMethod {
  readonly checks: readonly Check<unknown>[];
  readonly does: (at: LooseAt, ...given: readonly unknown[]) => unknown;
}

/** A class table as it is read at run time, where names come from the wire. */
export interface LooseClass {
  readonly id?: (at: LooseAt) => string;
  readonly keepsReference?: true;
  readonly scalars?: Readonly<Record<string, ((at: LooseAt) => unknown) | undefined>>;
  readonly setters?: Readonly<Record<string, { readonly check: Check<unknown>; readonly does: (at: LooseAt, value: unknown) => void } | undefined>>;
  readonly links?: Readonly<Record<string, ((at: LooseAt) => HostNode | null) | undefined>>;
  readonly methods?: Readonly<Record<string, LooseMethod | undefined>>;
  readonly hidden?: Readonly<Record<string, LooseMethod | undefined>>;
  readonly hiddenLinks?: Readonly<Record<string, ((at: LooseAt) => HostNode | null) | undefined>>;
  readonly items?: (at: LooseAt) => readonly HostNode[];
  readonly item?: (at: LooseAt, key: string) => HostNode;
  readonly events?: Readonly<Record<string, EventKind | undefined>>;
  readonly eventTarget?: (at: LooseAt) => string;
}

/** All classes that the host knows. */
export type Model = Readonly<Record<ClassName, LooseClass>>;
