/** What people would miss most of an account that is destroyed: counted for them before they confirm it. */
export const lossKinds = ["programmes", "dossiers", "documents", "members", "people"] as const;
export type LossKind = (typeof lossKinds)[number];

/** Beyond this, "more than" says enough. */
export const countedUpTo = 10_000;
