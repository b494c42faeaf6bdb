import type { RefusalDefinition } from "#domain/refusals";

export const identityRefusals = {} as const satisfies Record<string, RefusalDefinition>;
