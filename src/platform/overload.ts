import { Refusal } from "#domain/refusals";

/** What D1 says when too many wait before it: that statement was not run. */
const overload = /D1 DB is overloaded|Too many requests queued|Requests queued for too long/i;

/** The refusal, with a time to wait, of an error that only says so, itself or as the cause that a library wrapped. */
export function overloadOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const told = [error, error.cause].some((one) => one instanceof Error && overload.test(one.message));
  return told ? new Refusal("overloaded", { parameters: { seconds: 5 } }) : undefined;
}
