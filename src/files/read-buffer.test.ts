import { expect, test } from "vitest";

import { FileFailure } from "#files/port";
import { ReadBuffer } from "#files/read-buffer";

const numbered = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) % 251);
const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

test("files are read one after the other into the same memory, whatever their order of sizes", async () => {
  const buffer = new ReadBuffer();
  for (const size of [10, 700_000, 1, 300_000])
    expect(await buffer.whole(streamOf(numbered(size)), size)).toEqual(numbered(size));
  const first = await buffer.whole(streamOf(numbered(5)), 5);
  const { byteLength } = first.buffer;
  expect((await buffer.whole(streamOf(numbered(700_000)), 700_000)).buffer.byteLength).toBe(byteLength);
});

test("bytes that only pass come in order, also when the reader goes away and another file follows", async () => {
  const buffer = new ReadBuffer();
  const gather = async (size: number, most: number) => {
    const gathered: number[] = [];
    for await (const chunk of buffer.passing(streamOf(numbered(size)))) {
      for (const byte of chunk) gathered.push(byte);
      if (gathered.length >= most) break;
    }
    return gathered;
  };
  const part = await gather(600_000, 1);
  expect(part).toEqual([...numbered(600_000).subarray(0, part.length)]);
  expect(await gather(600_000, Infinity)).toEqual([...numbered(600_000)]);
  expect(await gather(0, 1)).toEqual([]);
});

test("a file that ends before its size is a failure of the store", async () => {
  const buffer = new ReadBuffer();
  await expect(buffer.whole(streamOf(numbered(10)), 11)).rejects.toThrow(FileFailure);
  expect(await buffer.whole(streamOf(numbered(3)), 3)).toEqual(numbered(3));
});
