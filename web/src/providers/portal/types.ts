import type { ProviderSubscription } from "#api/generated/types.gen";

export type View = ProviderSubscription;
export type ViewProps = { slug: string; view: View };
