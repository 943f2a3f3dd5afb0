/** A refusal as Excel words it: `code` is one of `Excel.ErrorCodes`, `where` is `Class.member`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly where: string = "",
    readonly status = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(where: string, why = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", why, where);
}

export function itemNotFound(where: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", where, 404);
}

/** For whatever Excel has and this host has not: says which, so that it is never mistaken for an answer. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `${member} is not available in this workbench.`, member, 404);
}

export function invalidOperation(where: string, why: string): HostError {
  return new HostError("InvalidOperation", why, where);
}

export function accessDenied(where: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", where, 403);
}

/** What was found; the problem with the member's name where nothing was. */
export function orThrow<T>(found: T | null | undefined, problem: (where: string) => Error, where: string): T {
  if (found === null || found === undefined) throw problem(where);
  return found;
}
