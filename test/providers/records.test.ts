import { beforeAll, expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { addProvider, providersOn } from "../support/providers.ts";
import { addRequest, addSkill } from "../support/services.ts";
import { openWorld } from "../support/world.ts";
import {
  goodPassword,
  loadIdentities,
  mailsTo,
  newMailbox,
  registered,
  tokenSentTo,
} from "../identity/support.ts";

const world = openWorld();
beforeAll(() => loadIdentities(world), 60_000);

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

test("signing up keeps what was known of them and they do not say; an address they give is theirs whole", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  const known = {
    phone: "+33612345678",
    siret: "73282932000074",
    street: "12 rue des Lilas",
    postalCode: "1000",
    city: "Bruxelles",
    country: "BE",
    presentation: "Formatrice aux premiers secours",
  };
  const [silent, moved] = [await signedIn(world), await signedIn(world)];
  const ids = [];
  for (const { email } of [silent, moved]) ids.push((await addProvider(owner, path, { ...known, email })).id);
  const empty = { phone: null, siret: null, street: null, postalCode: null, city: null, presentation: "" };
  await silent.post(`${path}/my/provider`, { ...empty, name: "Claire Martin" });
  await moved.post(`${path}/my/provider`, {
    ...empty,
    name: "Zoé Petit",
    city: "Toulon",
    phone: "0498000000",
  });
  const [kept, changed] = await Promise.all(
    ids.map(async (id) => (await owner.get(`${path}/providers/${id}`)).json()),
  );
  expect(kept).toMatchObject({ ...known, name: "Claire Martin", hasAccount: true });
  expect(changed).toMatchObject({
    ...known,
    name: "Zoé Petit",
    phone: "+33498000000",
    street: null,
    postalCode: null,
    city: "Toulon",
    country: "FR",
  });
  const found = await owner.get(`${path}/provider-follow-up?q=bruxelles&filter[view]=without_subscription`);
  expect((await found.json<{ data: { id: string }[] }>()).data.map(({ id }) => id)).toEqual([ids[0]]);
});

test("a record follows the address and the language of the account: found, shown and written to there", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await providersOn(owner, path);
  const claire = await registered(world);
  const { id } = await addProvider(owner, path, { email: claire.email });
  await claire.post(`${path}/my/provider`, { name: "Claire Martin" });
  await claire.patch("/v1/account", { locale: "en" });
  const email = newMailbox(world);
  await claire.post("/v1/account/email", { email, password: goodPassword });
  await client(world).post("/v1/account/email/confirm", { token: await tokenSentTo(world, email) });
  expect(await (await owner.get(`${path}/providers/${id}`)).json()).toMatchObject({ email, locale: "en" });
  const searched = async (q: string) => {
    const list = await owner.get(
      `${path}/provider-follow-up?q=${encodeURIComponent(q)}&filter[view]=without_subscription`,
    );
    return (await list.json<{ data: { id: string }[] }>()).data.map((one) => one.id);
  };
  expect(await searched(email)).toEqual([id]);
  expect(await searched(claire.email)).toEqual([]);
  expect((await addProvider(owner, path, { email })).code).toBe("provider_exists");
  const skillId = await addSkill(owner, path);
  await owner.put(`${path}/providers/${id}/coverage`, { skills: [skillId], areas: ["83"] });
  await addRequest(world, owner, path, { skillId });
  const offers = (await mailsTo(world, email)).filter(({ mail }) => mail.kind === "service-request-offered");
  expect(offers).toMatchObject([{ locale: "en" }]);
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
