import { expect, test } from "vitest";

import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { addProvider, providersOn } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

type Own = { provider: { id: string; name: string; blockedBy: string | null; hasAccount: boolean } | null };

test("somebody signs up as a provider, once, and can answer while no subscription is sold", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  const claire = await signedIn(world);
  expect(await (await claire.get(`${path}/my/provider`)).json<Own>()).toEqual({ provider: null });
  const registered = await claire.post(`${path}/my/provider`, { name: "Claire Martin" });
  expect(registered.status).toBe(201);
  const { provider } = await (await claire.get(`${path}/my/provider`)).json<Own>();
  expect(provider).toMatchObject({ name: "Claire Martin", blockedBy: null, hasAccount: true });
  const again = await claire.post(`${path}/my/provider`, { name: "Claire Martin" });
  expect(await again.json()).toMatchObject({ code: "already_a_provider" });
});

test("signing up takes over the record that staff made for the address", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  const claire = await signedIn(world);
  const { id } = await addProvider(owner, path, { name: "C. Martin", email: claire.email });
  const twice = await addProvider(owner, path, { name: "C. Martin", email: claire.email });
  expect(twice.code).toBe("provider_exists");
  const taken = await claire.post(`${path}/my/provider`, { name: "Claire Martin" });
  expect(await taken.json()).toEqual({ id });
  const record = await (await owner.get(`${path}/providers/${id}`)).json();
  expect(record).toMatchObject({ name: "Claire Martin", number: 1, hasAccount: true });
});

test("two sign-ups at one instant make one provider", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  const claire = await signedIn(world);
  const both = await Promise.all([
    claire.post(`${path}/my/provider`, { name: "Claire Martin" }),
    claire.post(`${path}/my/provider`, { name: "Claire Martin" }),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
});
