import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { fileKey, prefixOf } from "#files/keys";
import { FileFailure, type FileKey, type FileStore } from "#files/port";
import { receiveFile, type Upload } from "#files/upload";

const key = fileKey("org_12345678", "documents", "0123456789abcdef");
const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = bytes("%PDF-1.7\nhello");

/** A store in memory that, like R2, checks what it is given and hides why a stream broke. */
function memoryStore() {
  const kept = new Map<FileKey, Uint8Array>();
  const store: Pick<FileStore, "put" | "get" | "delete"> = {
    async put(at, body, facts) {
      const given = new Uint8Array(
        await new Response(body).arrayBuffer().catch(() => {
          throw new FileFailure("unavailable");
        }),
      );
      if (kept.has(at)) throw new FileFailure("already_stored");
      if (hashOf(given) !== facts.sha256) throw new FileFailure("wrong_bytes");
      kept.set(at, given);
    },
    async get(at, range) {
      const found = kept.get(at);
      const part = found && new Response(found.slice(range?.start, range && range.end + 1)).body;
      return part
        ? { key: at, body: part, size: found.byteLength, sha256: hashOf(found), contentType: "", storedAt: 0 }
        : undefined;
    },
    async delete(keys) {
      for (const one of keys) kept.delete(one);
    },
  };
  return { kept, store };
}

const receive = (content: Uint8Array, upload: Partial<Upload> = {}, { kept, store } = memoryStore()) => {
  const body = new Response(content).body;
  if (!body) throw new Error("A response with bytes has a body");
  const announced = {
    key,
    name: "statuts.pdf",
    declaredType: "application/pdf",
    size: content.byteLength,
    sha256: hashOf(content),
    allowed: ["pdf", "text"] as const,
  };
  return receiveFile(store, { ...announced, ...upload }, body).then((received) => ({ received, kept }));
};

test("a file that is what it claims to be is stored and accepted", async () => {
  const { received, kept } = await receive(pdf);
  expect(received).toEqual({
    verdict: "accepted",
    size: pdf.byteLength,
    sha256: hashOf(pdf),
    contentType: "application/pdf",
  });
  expect([...kept.keys()].every((one) => one.startsWith(prefixOf("org_12345678")))).toBe(true);
  expect(kept.size).toBe(1);
});

test.each([
  ["another content", bytes("<html>"), {}, "content_differs"],
  ["an extension that is not allowed", pdf, { name: "a.exe" }, "extension_not_allowed"],
  ["a length that lies", pdf, { size: pdf.byteLength - 1 }, "longer_than_declared"],
  ["a body that ends early", pdf, { size: pdf.byteLength + 1 }, "shorter_than_declared"],
  ["other bytes than announced", pdf, { sha256: "0".repeat(64) }, "wrong_bytes"],
  ["nothing", new Uint8Array(0), {}, "empty"],
  ["too much, before the first byte", pdf, { size: 20 * 1024 * 1024 + 1 }, "too_large"],
] as const)("%s is refused and leaves nothing behind", async (_, content, upload, reason) => {
  const { received, kept } = await receive(content, upload);
  expect(received).toEqual({ verdict: "refused", reason });
  expect(kept.size).toBe(0);
});

test("the antivirus test signature is kept apart", async () => {
  const signature = bytes(["X5O!", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join(""));
  const { received, kept } = await receive(signature, { name: "a.txt", declaredType: "text/plain" });
  expect(received.verdict).toBe("quarantined");
  expect(kept.size).toBe(1);
});

test("a key is written once: the same bytes are found there again, others are refused", async () => {
  const memory = memoryStore();
  await receive(pdf, {}, memory);
  expect((await receive(pdf, {}, memory)).received.verdict).toBe("accepted");
  await expect(receive(bytes("%PDF-1.7\nother"), {}, memory)).rejects.toThrow(FileFailure);
  expect(memory.kept.get(key)).toEqual(pdf);
});
