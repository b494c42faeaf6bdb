import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";

import { ask, requestOf } from "./operator.ts";

const asked: (string | undefined)[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
  if (request.headers.authorization !== "Operator key") response.statusCode = 401;
  const second = request.url?.includes("cursor=next");
  const body =
    response.statusCode === 401
      ? { detail: "Non" }
      : { data: [second ? 2 : 1], nextCursor: second ? null : "next" };
  response.end(JSON.stringify(body));
});
let api = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  api = `http://127.0.0.1:${portOf(server.address())}`;
});
afterAll(() => {
  server.close();
});

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

test("each command is a request, and anything else is none", () => {
  expect(requestOf(["replay", "ded_1/../x"])).toEqual({
    method: "POST",
    path: "/v1/operator/dead-letters/ded_1%2F..%2Fx/replay",
  });
  expect(requestOf(["dead-letters"])?.method).toBe("GET");
  expect(requestOf(["organisations"])?.method).toBe("GET");
  expect(requestOf(["differences"])?.path).toContain("/v1/operator/billing-differences");
  expect(requestOf(["replay-erasures"])).toEqual({ method: "POST", path: "/v1/operator/erasures/replay" });
  expect(requestOf(["documents", "org_1"])?.path).toContain(
    "accounting-documents?limit=100&organisationId=org_1",
  );
  expect(requestOf(["documents", "Mairie & Cie"])?.path).toContain("&buyer=Mairie%20%26%20Cie");
  expect(requestOf(["documents"])).toBeUndefined();
  expect(requestOf(["replay"])).toBeUndefined();
  expect(requestOf([])).toBeUndefined();
});

test("a list is followed to its end with the key, and a refusal is said", async () => {
  expect(await ask(api, "key", { method: "GET", path: "/list?limit=100" })).toEqual([1, 2]);
  expect(asked).toEqual(["GET /list?limit=100 Operator key", "GET /list?limit=100&cursor=next Operator key"]);
  await expect(ask(api, "wrong", { method: "GET", path: "/list?limit=100" })).rejects.toThrow("401 Non");
});

test("what is walked page by page is walked to its end, whatever its first page is asked with", async () => {
  expect(await ask(api, "key", { method: "POST", path: "/v1/operator/erasures/replay" })).toEqual([1, 2]);
  expect(asked.at(-1)).toContain("/v1/operator/erasures/replay?cursor=next");
});
