import { expect, test } from "vitest";

import { endpoints } from "#routes/endpoints";
import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { openWorld, origin } from "../support/world.ts";

const world = openWorld();
const anonymous = client(world);
const api = "https://api.parvis.test";

type Problem = {
  status: number;
  code: string;
  detail: string;
  instance: string;
  title: string;
  type: string;
};

async function problemOf(answer: Response): Promise<Problem> {
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  return (await answer.json()) as Problem;
}

test.each([
  "/v1/nothing",
  "/v1/organisations/x/%00",
  "/v1//organisations",
  "/v1/organisations/%2e%2e/%2e%2e",
  "/v0/organisations",
  "/__scheduled",
  "/cdn-cgi/handler/scheduled",
  "/v1/session/",
  `/v1/${"a".repeat(8000)}`,
])("an unknown address answers a problem and nothing else: %s", async (path) => {
  const answer = await anonymous.get(path);
  const problem = await problemOf(answer);
  expect(answer.status).toBe(404);
  expect(problem).toMatchObject({ code: "not_found", instance: answer.headers.get("X-Request-Id") });
});

test("a method that an address does not know is refused, and no header changes a method", async () => {
  expect((await problemOf(await anonymous.send("PUT", "/v1/sign-in", {}))).code).toBe("method_not_allowed");
  const { owner, path } = await ownerWithOrganisation(world);
  const overridden = await owner.send("POST", path, {}, { "X-HTTP-Method-Override": "DELETE" });
  expect(overridden.status).toBe(405);
});

test.each([
  ["text that is not JSON", "{", 400, "malformed_request"],
  ["a list", "[]", 400, "malformed_request"],
  ["JSON 100,000 deep", "[".repeat(100_000), 400, "malformed_request"],
  ["an object 60 deep", `{"a":`.repeat(60) + "1" + "}".repeat(60), 400, "malformed_request"],
  ["10 MB", `{"a":"${"x".repeat(10 * 1024 * 1024)}"}`, 413, "body_too_large"],
])("a body that is %s is refused before anything else", async (_name, body, status, code) => {
  const { owner } = await ownerWithOrganisation(world);
  const answer = await world.fetch(
    new Request(`${api}/v1/organisations`, {
      method: "POST",
      body,
      headers: { Origin: origin, Cookie: owner.cookie, "Content-Type": "application/json" },
    }),
  );
  expect(answer.status).toBe(status);
  expect((await problemOf(answer)).code).toBe(code);
});

test("a body that says it is text is refused, and one whose length lies is counted", async () => {
  const person = await signedIn(world);
  const headers = { Origin: origin, Cookie: person.cookie };
  const asText = await world.fetch(
    new Request(`${api}/v1/organisations`, {
      method: "POST",
      body: "{}",
      headers: { ...headers, "Content-Type": "text/plain" },
    }),
  );
  expect((await problemOf(asText)).code).toBe("unsupported_media_type");
  const chunk = new TextEncoder().encode("x".repeat(64 * 1024));
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 64) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const chunked = await world.fetch(
    new Request(`${api}/v1/organisations`, {
      method: "POST",
      body: endless,
      headers: { ...headers, "Content-Type": "application/json" },
    }),
  );
  expect(chunked.status).toBe(413);
});

const crossSite: [string, Record<string, string>][] = [
  ["another origin", { Origin: "https://evil.example" }],
  ["a look-alike origin", { Origin: `${origin}.evil.example` }],
  ["a null origin", { Origin: "null" }],
  ["a cross-site fetch", { Origin: origin, "Sec-Fetch-Site": "cross-site" }],
  ["a sibling site", { Origin: origin, "Sec-Fetch-Site": "same-site" }],
];

test.each(crossSite)(
  "a change asked from %s is refused, cookie or not, JSON or not",
  async (_name, headers) => {
    const person = await signedIn(world);
    for (const Cookie of [person.cookie, undefined]) {
      const answer = await world.fetch(
        new Request(`${api}/v1/organisations`, {
          method: "POST",
          body: "{}",
          headers: { "Content-Type": "application/json", ...headers, ...(Cookie && { Cookie }) },
        }),
      );
      expect((await problemOf(answer)).code).toBe("cross_site_request");
      expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
    }
  },
);

test("a cookie without an origin changes nothing", async () => {
  const person = await signedIn(world);
  const answer = await world.fetch(
    new Request(`${api}/v1/organisations`, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json", Cookie: person.cookie },
    }),
  );
  expect(answer.status).toBe(403);
});

test("every endpoint that changes something refuses a foreign origin", async () => {
  const { owner, organisation } = await ownerWithOrganisation(world);
  const accepted: string[] = [];
  for (const endpoint of endpoints.filter(({ method }) => method !== "get")) {
    const path = endpoint.path.replace("{organisation}", organisation.slug).replaceAll(/\{(\w+)\}/g, "x");
    const answer = await owner.send(
      endpoint.method.toUpperCase(),
      `/v1${path}`,
      {},
      { Origin: "https://evil.example" },
    );
    if (answer.status !== 403) accepted.push(endpoint.operationId);
  }
  expect(accepted).toEqual([]);
});

test("every answer carries the headers that harden it", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  for (const answer of [
    await owner.get(path),
    await anonymous.get("/v1/nothing"),
    await anonymous.get(path),
  ]) {
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(
      Number(/max-age=(\d+)/.exec(answer.headers.get("Strict-Transport-Security") ?? "")?.[1]),
    ).toBeGreaterThanOrEqual(31_536_000);
    expect(answer.headers.get("X-Request-Id")).toMatch(/^req_/);
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
  }
});

test("a problem speaks the language asked, French otherwise", async () => {
  const title = async (language: string) =>
    (await problemOf(await anonymous.get("/v1/nothing", { "Accept-Language": language }))).title;
  expect(await title("en-GB,en;q=0.9")).toBe("Not found");
  expect(await title("de,fr;q=0.5")).toBe("Introuvable");
  expect(await title("")).toBe("Introuvable");
});

test("a fault says nothing of itself, and keeps its reference", async () => {
  const broken = openWorld({
    d1: new Proxy(world.services.d1, {
      get: () => () => {
        throw new Error("secret: select * from people where email = 'x'");
      },
    }),
  });
  const answer = await client(broken).get("/v1/organisations/x");
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).not.toContain("secret");
  expect(text).not.toContain("select");
  expect(JSON.parse(text)).toMatchObject({ code: "fault", instance: answer.headers.get("X-Request-Id") });
});

test("a database that cannot take any more says to come back, and how soon", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const full = (method: "read" | "write") => {
    let batches = 0;
    return openWorld({
      d1: new Proxy(world.services.d1, {
        get(d1, name) {
          if (name !== "batch") return Reflect.get(d1, name).bind(d1);
          return async (statements: D1PreparedStatement[]) => {
            batches += 1;
            if (method === "read" || batches > 1)
              throw new Error("D1_ERROR: D1 DB is overloaded. Requests queued for too long.");
            return d1.batch(statements);
          };
        },
      }),
    });
  };
  const read = await client(full("read"), { cookie: owner.cookie }).get(path);
  const tag = { name: "Urgent", colour: "red" };
  const written = await client(full("write"), { cookie: owner.cookie }).post(`${path}/tags`, tag);
  for (const answer of [read, written]) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("5");
    expect(await problemOf(answer)).toMatchObject({ code: "overloaded" });
  }
});
