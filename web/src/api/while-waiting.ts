type Reading<Data> = { state: { data: Data | undefined; error: unknown } };

/**
 * When to read again what is about to change: `pause` milliseconds later while it is waited for. Never after an error:
 * the screen then says so and offers to ask anew.
 */
export const whileWaiting =
  <Data>(pause: number, isWaiting: (data: Data | undefined) => boolean) =>
  ({ state: { data, error } }: Reading<Data>): number | false =>
    error === null && isWaiting(data) ? pause : false;

/** What a job, an export or a run of an import says of itself. */
export const isOpen = ({ state }: { state: string }): boolean => state === "waiting" || state === "running";
