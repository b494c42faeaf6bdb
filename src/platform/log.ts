/** A structured line. Fields are ids, codes, counts and durations: never a name, an address or an answer. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function log(level: "info" | "warn" | "error", event: string, fields: LogFields = {}): void {
  // oxlint-disable-next-line no-console -- Workers collect structured logs from the console.
  console[level](JSON.stringify({ level, event, ...fields }));
}

/** What may be said of a fault: its class and where; a driver's message holds bound values. */
export const faultOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${(error.stack ?? "").split("\n")[1]?.trim() ?? ""}`
    : typeof error;
