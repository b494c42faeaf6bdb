const tabs = ["plan", "payment", "documents", "end"] as const;

export type AccountSearch = {
  tab?: (typeof tabs)[number];
  cursor?: string;
  /** Brought back by the page on which a means of payment was added. */
  session?: string | undefined;
};

export function accountSearch({ tab, cursor, session }: Record<string, unknown>): AccountSearch {
  const known = tabs.find((one) => one === tab);
  return {
    ...(known && { tab: known }),
    ...(typeof cursor === "string" && { cursor }),
    ...(typeof session === "string" && { session }),
  };
}
