import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn, type SignedIn } from "../support/people.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

test("whoever creates an organisation owns it, on a 30-day trial", async () => {
  const { owner, path } = await ownerWithOrganisation(world, "Mairie de Saint-Étienne");
  const answer = await owner.get(path);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    name: "Mairie de Saint-Étienne",
    state: "trial",
    role: "owner",
    trialEndsAt: "2026-12-21T20:00:00.000Z",
  });
});

test("one person opens ten organisations, then waits; one network a few more, whoever asks", async () => {
  const network = { "CF-Connecting-IP": "192.0.2.7" };
  const open = async (by: SignedIn, slug: string) =>
    (await by.post("/v1/organisations", { name: "Mairie", slug }, network)).status;
  const eager = await signedIn(world);
  for (let rank = 1; rank <= 10; rank++) expect(await open(eager, `eager-${rank}`)).toBe(201);
  expect(await open(eager, "eager-11")).toBe(429);
  expect(await env.DB.prepare("select 1 from organisations where slug = 'eager-11'").first()).toBeNull();
  world.clock.now += 60_000;
  expect(await open(eager, "eager-11")).toBe(201);
  expect(await open(eager, "eager-12")).toBe(429);
  const statuses = [];
  for (let rank = 1; rank <= 25; rank++) statuses.push(await open(await signedIn(world), `crowd-${rank}`));
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(statuses.slice(0, 15)).toEqual(Array(15).fill(201));
});

test("a slug serves once", async () => {
  const { owner, organisation } = await ownerWithOrganisation(world);
  const answer = await owner.post("/v1/organisations", { name: "Une autre", slug: organisation.slug });
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: "slug_taken" });
});

test("someone of another organisation finds nothing, and nobody must sign in", async () => {
  const { path } = await ownerWithOrganisation(world);
  const stranger = await signedIn(world);
  expect((await stranger.get(path)).status).toBe(404);
  expect((await client(world).get(path)).status).toBe(401);
});

test("a bad request says what is wrong with each field, in French, and changes nothing", async () => {
  const person = await signedIn(world);
  const answer = await person.post("/v1/organisations", { name: "x", slug: "Mairie de Toulon", owner: "me" });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    code: "invalid_request",
    errors: [
      { pointer: "/name", code: "too_short" },
      {
        pointer: "/slug",
        code: "not_slug",
        detail: "Utilisez des minuscules, des chiffres et des tirets, par exemple mairie-de-toulon.",
      },
      { pointer: "/owner", code: "unknown_field" },
    ],
  });
});
