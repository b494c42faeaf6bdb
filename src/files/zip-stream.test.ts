import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { zip, type ZipFile } from "#files/zip-stream";

const bytes = (text: string) => new TextEncoder().encode(text);

async function* entries(): AsyncGenerator<ZipFile> {
  yield { name: "DOS-1 Élodie/Statuts.pdf", body: bytes("%PDF") };
  yield {
    name: "vide.txt",
    body: new ReadableStream({
      start(controller) {
        controller.close();
      },
    }),
  };
  yield {
    name: "DOS-2/a.txt",
    body: new ReadableStream({
      start(controller) {
        controller.enqueue(bytes("un "));
        controller.enqueue(bytes("deux"));
        controller.close();
      },
    }),
  };
}

test("an archive holds each file as it was, under its name, whatever the parts it came in", async () => {
  const read = unzipSync(new Uint8Array(await new Response(zip(entries())).arrayBuffer()));
  expect(Object.fromEntries(Object.entries(read).map(([name, body]) => [name, strFromU8(body)]))).toEqual({
    "DOS-1 Élodie/Statuts.pdf": "%PDF",
    "vide.txt": "",
    "DOS-2/a.txt": "un deux",
  });
});

test("files are asked for one by one: the next is not opened before the last is read", async () => {
  const opened: string[] = [];
  async function* counted(): AsyncGenerator<ZipFile> {
    for await (const entry of entries()) {
      opened.push(entry.name);
      yield entry;
    }
  }
  const reader = zip(counted()).getReader();
  await reader.read();
  expect(opened.length).toBeLessThan(3);
  await reader.cancel();
});
