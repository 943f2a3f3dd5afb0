export function missingOptional(lock: object): { path: string; name: string; range: string }[];
