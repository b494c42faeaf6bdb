/** Makes a value when it is first asked for, and keeps it: what few requests need does not slow the start of a Worker. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
