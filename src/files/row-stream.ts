import type { Row } from "#files/table";

/** How a format turns rows into bytes; `end` is called once after the last of them. */
export type RowWriter = {
  start: () => Uint8Array;
  rows: (rows: readonly Row[]) => Uint8Array;
  end: () => Uint8Array;
};

/** Rows written at once: enough to keep chunks near 16 kB, few enough to hold almost nothing. */
const atOnce = 100;

/** Pulls rows only when bytes are asked for, and closes the source when the reader goes away. */
export function streamOf(source: AsyncIterable<Row>, writer: RowWriter): ReadableStream<Uint8Array> {
  const rows = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(writer.start());
    },
    // A compressed format may hold bytes back, and a pull that gives nothing would not be called again.
    async pull(controller) {
      for (let given = 0, isLast = false; given === 0 && !isLast;) {
        const next = await take(rows, atOnce);
        isLast = next.isLast;
        const parts = isLast ? [writer.rows(next.taken), writer.end()] : [writer.rows(next.taken)];
        for (const part of parts.filter(({ byteLength }) => byteLength > 0)) {
          controller.enqueue(part);
          given += part.byteLength;
        }
        if (isLast) controller.close();
      }
    },
    async cancel() {
      await rows.return?.();
    },
  });
}

async function take(rows: AsyncIterator<Row>, count: number): Promise<{ taken: Row[]; isLast: boolean }> {
  const taken: Row[] = [];
  while (taken.length < count) {
    const next = await rows.next();
    if (next.done) return { taken, isLast: true };
    taken.push(next.value);
  }
  return { taken, isLast: false };
}
