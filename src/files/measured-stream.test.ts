import { createHash } from "node:crypto";

import * as fc from "fast-check";
import { expect, test } from "vitest";

import { largestFile } from "#files/limits";
import { headLength, LengthRefused, measured, tailLength } from "#files/measured-stream";

const streamed = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

async function problemOf(chunks: readonly Uint8Array[], declared: number): Promise<unknown> {
  const { body, measure } = measured(streamed(chunks), declared);
  const outcomes = await Promise.allSettled([new Response(body).arrayBuffer(), measure]);
  const [read, measuring] = outcomes.map((one) => (one.status === "rejected" ? one.reason : undefined));
  expect(read).toBe(measuring);
  return read instanceof LengthRefused ? read.problem : read;
}

test("every byte passes, is counted and hashed, whatever the chunks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 3000 }), { minLength: 1, maxLength: 6 }),
      async (chunks) => {
        const all = Buffer.concat(chunks);
        fc.pre(all.byteLength > 0);
        const { body, measure } = measured(streamed(chunks), all.byteLength);
        expect(Buffer.from(await new Response(body).arrayBuffer()).equals(all)).toBe(true);
        const { size, sha256, head, tail } = await measure;
        expect(size).toBe(all.byteLength);
        expect(sha256).toBe(createHash("sha256").update(all).digest("hex"));
        expect(Buffer.from(head).equals(all.subarray(0, headLength))).toBe(true);
        expect(Buffer.from(tail).equals(all.subarray(-tailLength))).toBe(true);
      },
    ),
  );
});

test("a length that lies is refused as the bytes flow", async () => {
  const three = new Uint8Array(3);
  expect(await problemOf([three], 2)).toBe("longer_than_declared");
  expect(await problemOf([three], 4)).toBe("shorter_than_declared");
  expect(await problemOf([], 0)).toBe("empty");
});

test("the largest file passes and one byte more does not", async () => {
  const half = new Uint8Array(largestFile / 2);
  expect(await problemOf([half, half], largestFile)).toBeUndefined();
  expect(await problemOf([half, half, new Uint8Array(1)], largestFile + 1)).toBe("too_large");
});

test("a reader that goes away stops the sender and breaks the measure", async () => {
  let isStopped = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(10));
    },
    cancel() {
      isStopped = true;
    },
  });
  const { body, measure } = measured(endless, 1000);
  await body.cancel(new Error("the reader left"));
  await expect(measure).rejects.toThrow("the reader left");
  expect(isStopped).toBe(true);
});

test("a body that breaks off breaks the measure too", async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error("the sender left"));
    },
  });
  const { body, measure } = measured(broken, 3);
  await expect(new Response(body).arrayBuffer()).rejects.toThrow("the sender left");
  await expect(measure).rejects.toThrow("the sender left");
});
