import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, type SignedIn } from "../support/people.ts";
import { connected } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";
import { auditCount, withStaff } from "./support.ts";

const world = openWorld();

const edit = (by: Pick<SignedIn, "patch">, path: string, body: unknown, version = 1) =>
  by.patch(path, body, { "If-Match": `"${version}"` });

test("settings change field by field, and what is left out stays", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world, "Mairie de Toulon");
  const edited = await edit(owner, path, {
    identity: { siren: "732 829 320", vatNumber: "fr 44 732829320", legalName: "Commune de Toulon" },
    theme: { accent: "#7A1FA2" },
    locale: "en",
  });
  expect(edited.status).toBe(200);
  expect(edited.headers.get("ETag")).toBe('"2"');
  const seen = await owner.get(path);
  expect(seen.headers.get("ETag")).toBe('"2"');
  expect(await seen.json()).toMatchObject({
    name: "Mairie de Toulon",
    settings: {
      locale: "en",
      identity: {
        siren: "732829320",
        vatNumber: "FR44732829320",
        legalName: "Commune de Toulon",
        contactEmail: owner.email,
        vatRegime: "standard",
      },
      home: { title: "Mairie de Toulon" },
      theme: { accent: "#7a1fa2", logoFileId: null },
    },
  });
  const renamed = await edit(
    owner,
    path,
    { name: "Ville de Toulon", home: { introduction: "Bienvenue." } },
    2,
  );
  expect(await renamed.json()).toMatchObject({
    name: "Ville de Toulon",
    settings: { home: { title: "Mairie de Toulon", introduction: "Bienvenue." }, locale: "en" },
  });
  expect(await auditCount(organisation.id, "organisations.edit-settings")).toBe(2);
});

test("each wrong field is named with what to do, and nothing changes", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const wrong = await edit(owner, path, {
    slug: "autre-adresse",
    trialEndsAt: "2030-01-01T00:00:00Z",
    identity: { siren: "732829321", vatNumber: "FR45732829320", contactEmail: "pas une adresse" },
    theme: { accent: "rouge", logoFileId: "fil_x" },
  });
  expect(wrong.status).toBe(422);
  const { errors } = await wrong.json<{ errors: { pointer: string; code: string }[] }>();
  expect(Object.fromEntries(errors.map(({ pointer, code }) => [pointer, code]))).toEqual({
    "/slug": "unknown_field",
    "/trialEndsAt": "unknown_field",
    "/identity/siren": "siren_checksum",
    "/identity/vatNumber": "vat_checksum",
    "/identity/contactEmail": "not_email",
    "/theme/accent": "not_colour",
    "/theme/logoFileId": "unknown_field",
  });
  const pale = await edit(owner, path, {
    identity: { siren: "552100554", vatNumber: "FR44732829320" },
    theme: { accent: "#ffcc00" },
  });
  expect(await pale.json()).toMatchObject({
    errors: [
      { pointer: "/identity/vatNumber", code: "vat_number_of_another" },
      {
        pointer: "/theme/accent",
        code: "low_contrast",
        parameters: { nearest: "#907300" },
        detail: "Cette couleur n’est pas assez lisible\u00A0: essayez #907300.",
      },
    ],
  });
  expect((await edit(owner, path, { theme: { accent: "#907300" } })).status).toBe(200);
  expect(await auditCount(organisation.id, "organisations.edit-settings")).toBe(1);
});

test("two people who edit the same version: one is told to look again, nobody is overwritten", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const admin = await withStaff(world, organisation.id, "admin");
  const answers = await Promise.all([
    edit(owner, path, { name: "Nom du propriétaire" }),
    edit(admin, path, { home: { title: "Titre de l’administrateur" } }),
    admin.put(`${path}/legal-notices`, { text: "Directrice : Léa" }, { "If-Match": '"1"' }),
    owner.put(`${path}/modules/clients`, { enabled: true }, { "If-Match": '"1"' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  expect(await (await owner.get(path)).json()).toMatchObject({ version: 2 });
  expect((await owner.patch(path, { name: "Sans version" })).status).toBe(428);
  expect((await edit(owner, path, { name: "Version future" }, 3)).status).toBe(412);
});

test("legal notices are plain text of their own", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const text = "Éditeur : Ville\n<script>alert(1)</script>";
  const answer = await owner.put(`${path}/legal-notices`, { text }, { "If-Match": '"1"' });
  expect(await answer.json()).toMatchObject({ settings: { legalNotices: text } });
  expect(answer.headers.get("Content-Type")).toContain("application/json");
  expect(await auditCount(organisation.id, "organisations.edit-legal-notices")).toBe(1);
  const hidden = await owner.put(`${path}/legal-notices`, { text: "a\u202eb" }, { "If-Match": '"2"' });
  expect(await hidden.json()).toMatchObject({ errors: [{ pointer: "/text", code: "unsafe_text" }] });
});

test("modules switch on and off, providers too during the trial", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  await connected(world, owner, path);
  const put = (module: string, enabled: unknown, version: number) =>
    owner.put(`${path}/modules/${module}`, { enabled }, { "If-Match": `"${version}"` });
  await put("providers", true, 1);
  expect(await (await put("programmes", false, 2)).json()).toMatchObject({
    settings: { modules: ["providers"] },
  });
  expect(await (await put("programmes", true, 3)).json()).toMatchObject({
    settings: { modules: ["programmes", "providers"] },
  });
  expect((await put("chess", true, 4)).status).toBe(422);
  expect((await put("clients", "false", 4)).status).toBe(422);
});

test("only the direction edits, only while the organisation runs", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const manager = await withStaff(world, organisation.id, "manager");
  const foreign = await ownerWithOrganisation(world);
  expect((await edit(manager, path, { name: "Autre nom" })).status).toBe(403);
  expect((await edit(foreign.owner, path, { name: "Autre nom" })).status).toBe(404);
  expect((await edit(client(world), path, { name: "Autre nom" })).status).toBe(401);
  await env.DB.prepare("update organisations set trial_ends_at = ?1 where id = ?2")
    .bind(world.clock.now, organisation.id)
    .run();
  for (const answer of [
    await edit(owner, path, { name: "Autre nom" }),
    await owner.put(`${path}/legal-notices`, { text: "x" }, { "If-Match": '"1"' }),
    await owner.put(`${path}/modules/clients`, { enabled: true }, { "If-Match": '"1"' }),
    await owner.get(`${path}/staff`),
    await owner.post(`${path}/staff-invitations`, { email: "a@exemple.fr", role: "manager" }),
  ]) {
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: "organisation_expired" });
  }
  expect(await auditCount(organisation.id)).toBe(1);
});
