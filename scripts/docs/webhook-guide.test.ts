import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { expect, test } from "vitest";

import { signedHeaders, webhookSecret } from "#actions/integrations/webhook-signature";
import { postThrough } from "#platform/post-webhook";

type Verify = (secret: string, headers: Record<string, unknown>, rawBody: string) => boolean;

/** The receiver of the guide, as somebody copies it. */
async function guideCode(): Promise<Verify> {
  const page = readFileSync(join(import.meta.dirname, "guides", "webhooks.html"), "utf8");
  const code = /<pre><code>(import \{ createHmac[\s\S]*?)<\/code><\/pre>/.exec(page)?.[1] ?? "";
  const text = code.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  const source = `data:text/javascript,${encodeURIComponent(`${text}\nexport { isFromParvis };`)}`;
  return ((await import(source)) as { isFromParvis: Verify }).isFromParvis;
}

const app = "test-secret-test-secret-test-secret-0";
const webhookId = "wbh_01M7ZV3EG0NT5NNQ9QDNYKEYHA";
const body = JSON.stringify({ type: "dossier.submitted", data: { dossierId: "dos_é" } });

/** Sends one event over the network to a service that verifies it as the guide says; whether each passed. */
async function received(change: { body?: string; at?: number; generations?: number[] } = {}) {
  const verify = await guideCode();
  const secrets = await Promise.all([1, 2, 3].map((rank) => webhookSecret(app, webhookId, rank)));
  const passed: boolean[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const raw = Buffer.concat(chunks).toString("utf8");
      passed.push(...secrets.map((secret) => verify(secret, request.headers, raw)));
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const signed = { webhookId, eventId: "evt_1", at: change.at ?? Date.now(), body };
  const headers = await signedHeaders(app, change.generations ?? [1], signed);
  const url = `http://127.0.0.1:${port}/parvis`;
  const answer = await postThrough(fetch)({ url, headers, body: change.body ?? body });
  await new Promise((closed) => server.close(closed));
  return { passed, answer };
}

test("the receiver of the guide takes what Parvis sends, under each secret that is active, and follows nowhere", async () => {
  expect(await received()).toEqual({ passed: [true, false, false], answer: { status: 302 } });
  expect((await received({ generations: [3, 2] })).passed).toEqual([false, true, true]);
});

test("it refuses another body, and an event of ten minutes ago", async () => {
  expect((await received({ body: body.replace("submitted", "accepted") })).passed).not.toContain(true);
  expect((await received({ at: Date.now() - 600_000 })).passed).not.toContain(true);
});
