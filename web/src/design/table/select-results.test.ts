import { expect, test } from "vitest";

import { collectResults } from "#design/table/select-results";

const pages = (total: number) => {
  const asked: (string | undefined)[] = [];
  const read = (cursor: string | undefined) => {
    asked.push(cursor);
    const from = Number(cursor ?? 0);
    const data = Array.from({ length: Math.min(100, total - from) }, (_, place) => ({
      id: `dos_${from + place}`,
    }));
    const next = from + data.length;
    return Promise.resolve({ data, nextCursor: next < total ? String(next) : null });
  };
  return { asked, read };
};

test.each([
  [0, 0, 1],
  [100, 100, 1],
  [230, 230, 3],
  [500, 500, 5],
  [1200, 500, 5],
])("of %i results, %i are selected in %i requests", async (total, selected, requests) => {
  const { asked, read } = pages(total);
  const found = await collectResults(read);
  expect(new Set(found.map(({ id }) => id)).size).toBe(selected);
  expect(asked).toHaveLength(requests);
});
