import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";

import { readAnew } from "#api/read-anew";

/** A record that is read when its reading is let go, as it was when the reading began. */
function record() {
  let value = "before";
  const readings: (() => void)[] = [];
  const queryFn = () => {
    const seen = value;
    return new Promise<string>((resolve) => readings.push(() => resolve(seen)));
  };
  return { options: { queryKey: ["record"], queryFn }, readings, write: (text: string) => void (value = text) };
}

test("what was just done is in the answer, though a reading that ignores it was under way", async () => {
  const queries = new QueryClient();
  const { options, readings, write } = record();
  queries.setQueryData(options.queryKey, "first");
  const early = queries.fetchQuery({ ...options, staleTime: 0 });
  write("after");
  const late = readAnew(queries, options);
  for (const end of readings) end();
  expect(await Promise.all([early, late])).toEqual(["after", "after"]);
  expect(queries.getQueryData(options.queryKey)).toBe("after");
});

test("what was never read is read, and a refusal is thrown", async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const options = { queryKey: ["refused"], queryFn: () => Promise.reject(new Error("refused")) };
  await expect(readAnew(queries, options)).rejects.toThrow("refused");
  queries.setQueryData(options.queryKey, "known");
  await expect(readAnew(queries, options)).rejects.toThrow("refused");
});
