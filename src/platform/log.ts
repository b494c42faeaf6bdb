/** A structured line. Fields are ids, codes, counts and durations: never a name, an address or an answer. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function log(level: "info" | "warn" | "error", event: string, fields: LogFields = {}): void {
  // oxlint-disable-next-line no-console -- Workers collect structured logs from the console.
  console[level](JSON.stringify({ level, event, ...fields }));
}

/**
 * What may be said of a fault: its class, where, and what the database called it. Messages hold bound values, over
 * several lines, and a stack begins with its message.
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const cause = error.cause instanceof Error ? [`caused by ${error.cause.name}`, codesOf(error.cause)] : [];
  return [`${error.name}:`, placeOf(error), codesOf(error), ...cause].filter((part) => part !== "").join(" ");
}

/** The first frame of the stack. */
const placeOf = ({ stack = "", message }: Error): string =>
  stack
    .replace(message, () => "")
    .split("\n")
    .map((line) => line.trim())
    .find((line) => /^at \S.*(?::\d+|<anonymous>|native)\)?$/.test(line)) ?? "";

/** The constraint that D1 names, by its columns, and the code of SQLite. */
const codesOf = ({ message }: Error): string =>
  message.startsWith("D1_")
    ? [
        /(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: \w+(?:\.\w+)?(?:, \w+\.\w+)*)?/,
        /SQLITE_[A-Z_]+/,
      ]
        .flatMap((pattern) => pattern.exec(message)?.[0] ?? [])
        .join(" ")
    : "";
