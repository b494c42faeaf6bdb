import type { RefusalDefinition } from "#domain/refusals";

export const integrationsRefusals = {} as const satisfies Record<string, RefusalDefinition>;
