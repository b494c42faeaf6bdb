import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { endpoints } from "#routes/endpoints";
import { client } from "../support/client.ts";
import { switchClientsOn } from "../support/clients.ts";
import { completeDossier, submittedDossier, upload } from "../support/dossiers.ts";
import { switchOn } from "../support/members.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld, origin } from "../support/world.ts";

const world = openWorld();
const anonymous = client(world);

async function call() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  return { owner, path, ...(await publishedProgramme(world, organisation.id)) };
}

describe("a page of another site", () => {
  const asks = (headers: Record<string, string>, path = "/v1/organisations") =>
    world.fetch(
      new Request(`https://api.parvis.test${path}`, {
        method: "OPTIONS",
        headers: { "Access-Control-Request-Method": "POST", ...headers },
      }),
    );

  test.each(["https://evil.example", "null", `${origin}.evil.example`])(
    "at %s never reads an answer to a cookie",
    async (from) => {
      const { owner, path } = await ownerWithOrganisation(world);
      const asked = await asks({ Origin: from, "Access-Control-Request-Headers": "content-type" });
      const read = await owner.get(path, { Origin: from });
      for (const answer of [asked, read]) {
        expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
        expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
      }
    },
  );

  test("may send a key, and reads the answer as long as no cookie goes with it", async () => {
    const { owner, path } = await ownerWithOrganisation(world);
    const made = await owner.post(`${path}/api-keys`, { name: "Site", scopes: ["organisation.read"] });
    const { secret } = (await made.json()) as { secret: string };
    const Origin = "https://mairie.example";
    const asked = await asks(
      { Origin, "Access-Control-Request-Headers": "authorization, content-type" },
      path,
    );
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(asked.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    const read = await client(world, { key: secret }).get(path, { Origin });
    expect(read.status).toBe(200);
    expect(read.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const shown = read.headers.get("Access-Control-Expose-Headers")?.split(", ");
    expect(shown).toEqual(expect.arrayContaining(["ETag", "Location", "Content-Disposition"]));
    const refused = await client(world, { key: `${secret}x` }).get(path, { Origin });
    expect([refused.status, refused.headers.get("Access-Control-Allow-Origin")]).toEqual([401, "*"]);
    const withCookie = await client(world, { key: secret }).get(path, { Origin, Cookie: owner.cookie });
    expect(withCookie.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

test("an organisation named beside the address is not listened to", async () => {
  const mine = await ownerWithOrganisation(world, "Ville de Lyon");
  const other = await ownerWithOrganisation(world, "Ville de Nantes");
  const headers = {
    "X-Organisation": other.organisation.id,
    "X-Tenant-Id": other.organisation.id,
    Host: `${other.organisation.slug}.parvis.test`,
    Cookie: `${mine.owner.cookie}; organisation=${other.organisation.id}; token=${btoa('{"alg":"none"}')}.${btoa(`{"organisation":"${other.organisation.id}"}`)}.`,
  };
  const read = await client(world).get(mine.path, headers);
  expect(await read.json()).toMatchObject({ id: mine.organisation.id });
  expect((await client(world).get(other.path, headers)).status).toBe(404);
  expect((await mine.owner.get(`${mine.path}?organisation=${other.organisation.id}`)).status).not.toBe(500);
  const listed = await mine.owner.get(`${mine.path}/programmes?organisationId=${other.organisation.id}`);
  expect(listed.status).toBe(422);
});

test("no reading lets anyone choose what it answers", async () => {
  const { owner, organisation } = await ownerWithOrganisation(world);
  const lenient: string[] = [];
  for (const { path, operationId } of endpoints.filter(
    ({ method, internal }) => method === "get" && !internal,
  )) {
    const address = path.replace("{organisation}", organisation.slug).replaceAll(/\{(\w+)\}/g, "x");
    for (const asked of ["fields=password,token", "include=notes"]) {
      const answer = await owner.get(`/v1${address}?${asked}`);
      const text = await answer.text();
      if (answer.status === 200 || /password":|token":|notes":/.test(text))
        lenient.push(`${operationId} ${asked}`);
    }
  }
  expect(lenient).toEqual([]);
});

type Field = { pattern?: string; enum?: string[] };

/** What some lists cannot do without. */
const narrowedBy: Readonly<Record<string, string>> = {
  "/views": "filter[list]=dossiers",
  "/shelved-dossiers": "shelf=archived",
  "/imports": "filter[kind]=members.import",
};

/** The address of a list whose every id has the right shape and names nothing, in each of its orders, and as a search. */
function listsOf({ path, input }: (typeof endpoints)[number], organisation: string): string[] {
  const described = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  const fields = (described.properties ?? {}) as Record<string, Field>;
  if (!Object.hasOwn(fields, "cursor")) return [];
  const idOf = (name: string) =>
    `${/^\^(\w+?)_/.exec(fields[name]?.pattern ?? "")?.[1] ?? "x"}_00000000000000000000000000`;
  const address = path
    .replace("{organisation}", organisation)
    .replaceAll(/\{(\w+)\}/g, (_mark, name: string) => idOf(name));
  const sorts = fields["sort"]?.enum?.map((sort) => `sort=${sort}`) ?? [""];
  const [, needed] = Object.entries(narrowedBy).find(([list]) => path.endsWith(list)) ?? [];
  const narrowed = needed ? [needed] : sorts;
  const searches = Object.hasOwn(fields, "q") ? ["q=dupont"] : [];
  return [...narrowed, ...searches].map((query) => `/v1${address}?${query}`);
}

test("a cursor made by hand opens no list, whatever it says, and breaks none", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await switchOn(owner, path, "members", "trainings", "invitations");
  await switchClientsOn(owner, path);
  const positions = ["[]", "[1]", '["x"]', '[1,"x"]', '["x",1]', "[null,null]", "[1e400,1e400,1e400]", "{}"];
  const cursors = positions.map((text) =>
    new TextEncoder().encode(text).toBase64({ alphabet: "base64url", omitPadding: true }),
  );
  expect(cursors.slice(0, 2)).toEqual(["W10", "WzFd"]);
  const broken: string[] = [];
  const refused = new Set<string>();
  for (const endpoint of endpoints.filter(({ method, internal }) => method === "get" && !internal))
    for (const address of listsOf(endpoint, organisation.slug))
      for (const [place, cursor] of cursors.entries()) {
        const answer = await owner.get(`${address}&cursor=${cursor}`);
        if (answer.status === 400) refused.add(endpoint.operationId);
        if (answer.status < 400 || answer.status >= 500 || answer.status === 422)
          broken.push(`${endpoint.operationId} ${address} ${positions[place]} ${answer.status}`);
      }
  expect(broken).toEqual([]);
  expect(refused.size).toBeGreaterThan(20);
}, 120_000);

describe("a number", () => {
  test.each([
    ["1e400", 422],
    ["-0", 200],
    ["9007199254740993", 422],
    ['"0x10"', 422],
    ['"١٢"', 422],
    ['"1e3"', 422],
    ['"12 345"', 200],
  ])("written %s is refused or kept exactly (%i)", async (written, status) => {
    const { path, programmeId } = await call();
    const { applicant, base } = await completeDossier(world, path, programmeId);
    const answer = await world.fetch(
      new Request(`https://api.parvis.test${base}/answers/fld_montant`, {
        method: "PUT",
        headers: { Origin: origin, Cookie: applicant.cookie, "Content-Type": "application/json" },
        body: `{"value":${written},"version":1}`,
      }),
    );
    expect(answer.status).toBe(status);
    const { answers } = (await (await applicant.get(base)).json()) as { answers: Record<string, unknown>[] };
    const kept = JSON.stringify(answers);
    expect(kept).not.toMatch(/9007199254740992|null,"version":2|-0/);
  });

  test.each(["1e2", "0x10", "٥", "-1", "9007199254740993", "5.0", ""])(
    "of rows written %s is refused",
    async (limit) => {
      const { owner, path } = await ownerWithOrganisation(world);
      expect((await owner.get(`${path}/dossiers?limit=${encodeURIComponent(limit)}`)).status).toBe(422);
    },
  );
});

test("a file that an antivirus knows is kept apart: nobody downloads it, and it does not count as given", async () => {
  const { owner, path, programmeId } = await call();
  const { applicant, base, dossierId } = await completeDossier(world, path, programmeId);
  const signature = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
  const sent = await upload(
    world,
    applicant,
    base,
    new TextEncoder().encode(`%PDF-1.7\n${signature}\n%%EOF\n`),
  );
  expect(sent.status).toBe(200);
  const { id, state } = (await sent.json()) as { id: string; state: string };
  expect(state).toBe("refused");
  expect((await applicant.get(`${base}/documents/${id}/content`)).status).toBe(404);
  expect((await owner.get(`${path}/dossiers/${dossierId}/documents/${id}/content`)).status).toBe(404);
});

test("the file of an export is for those who may export, and the session that asks", async () => {
  const { owner, path, programmeId } = await call();
  await submittedDossier(world, path, programmeId);
  const job = (await (
    await owner.post(`${path}/dossiers/exports`, { format: "csv" }, { "Idempotency-Key": "export-1" })
  ).json()) as {
    id: string;
  };
  await world.drain();
  const file = `${path}/jobs/${job.id}/result`;
  expect((await owner.get(file)).status).toBe(200);
  expect((await anonymous.get(file)).status).toBe(401);
  expect((await (await signedIn(world)).get(file)).status).toBe(404);
  const elsewhere = await ownerWithOrganisation(world);
  expect((await elsewhere.owner.get(`${elsewhere.path}/jobs/${job.id}/result`)).status).toBe(404);
});

test("a machine that asks for accounts is slowed down, and told for how long", async () => {
  const asks = (at: number) =>
    anonymous.post(
      "/v1/sign-up",
      { name: "Robot", email: `robot-${at}@example.org`, locale: "fr" },
      { "CF-Connecting-IP": "203.0.113.9" },
    );
  const answers: Response[] = [];
  for (let at = 0; at < 33; at++) answers.push(await asks(at));
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(refused?.headers.get("RateLimit")).toMatch(/^"address";r=0;t=\d+$/);
  expect(refused?.headers.get("RateLimit-Policy")).toBe('"address";q=300;w=60');
});

test("a person who asks again and again for the same dossier has one", async () => {
  const { path, programmeId } = await call();
  const applicant = await signedIn(world);
  const started = await Promise.all(
    Array.from({ length: 10 }, async () => applicant.post(`${path}/programmes/${programmeId}/dossiers`)),
  );
  expect(started.every(({ status }) => status < 500)).toBe(true);
  const again = (await (await applicant.post(`${path}/programmes/${programmeId}/dossiers`)).json()) as {
    id: string;
  };
  const kept = await env.DB.prepare("select id from dossiers where person_id = ?1")
    .bind(applicant.personId)
    .all();
  expect(kept.results).toEqual([{ id: again.id }]);
});
