import { invalidArgument } from "./host-error";
import type { ClassName, HostNode } from "./targets";

/** Makes what came over the wire into a value of type `A`, or refuses it; the client itself checks nothing. */
export type Check<A> = (value: unknown, where: string) => A;

export const text: Check<string> = (value, where) => {
  if (typeof value !== "string") throw invalidArgument(where);
  return value;
};

export const wholeNumber: Check<number> = (value, where) => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(where);
  return value;
};

export const number: Check<number> = (value, where) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(where);
  return value;
};

export const truth: Check<boolean> = (value, where) => {
  if (typeof value !== "boolean") throw invalidArgument(where);
  return value;
};

export const anything: Check<unknown> = (value) => value;

export function oneOf<const W extends string>(...words: readonly W[]): Check<W> {
  return (value, where) => {
    const word = words.find((each) => each === value);
    if (word === undefined) throw invalidArgument(where);
    return word;
  };
}

/** Left out, `null` and `undefined` are the same on the wire. */
export function optional<A>(check: Check<A>): Check<A | undefined> {
  return (value, where) => (value === undefined || value === null ? undefined : check(value, where));
}

export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value, where) => {
    try {
      return first(value, where);
    } catch {
      return second(value, where);
    }
  };
}

export function isNode(value: unknown): value is HostNode {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

function isOf<N extends ClassName>(value: unknown, className: N): value is HostNode<N> {
  return isNode(value) && value.className === className;
}

/** A proxy of the named class. */
export function an<N extends ClassName>(className: N): Check<HostNode<N>> {
  return (value, where) => {
    if (!isOf(value, className)) throw invalidArgument(where);
    return value;
  };
}

function isRecord<T extends object>(value: unknown): value is Partial<T> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isNode(value);
}

/** A plain object; its fields are still to be checked. */
export function record<T extends object>(): Check<Partial<T>> {
  return (value, where) => {
    if (!isRecord<T>(value)) throw invalidArgument(where);
    return value;
  };
}
