import { expect, test } from "vitest";

import { formWith, fieldOf } from "#domain/forms/form-builder";
import { ownerWithOrganisation } from "../support/people.ts";
import { staffMember } from "../support/staff.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const definition = formWith(fieldOf("short_text", "fld_titre", { label: "Titre", required: true }));

const json = async <T>(answer: Promise<Response>): Promise<T> => (await answer).json();
type Template = { id: string; name: string; createdAt: string | null; createdBy: string | null };
type Programme = { id: string; formVersion: number };
type Form = { definition: typeof definition; errors: unknown[] };

async function withForm() {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { id } = await json<Programme>(owner.post(`${path}/programmes`, { title: "Appel" }));
  const form = `${path}/programmes/${id}/form`;
  await owner.put(form, { definition }, { "If-Match": '"1"' });
  const templates = async () => (await json<{ data: Template[] }>(owner.get(`${path}/form-templates`))).data;
  const keep = (name = "Nos appels") =>
    owner.post(`${form}/save-as-template`, { name, description: "Pour chaque saison." });
  return { owner, organisation, path, programmeId: id, form, templates, keep };
}

test("a form is kept as a template: later changes leave it, and a programme starts from it", async () => {
  const { owner, path, form, templates, keep } = await withForm();
  const { id } = await json<Template>(keep());
  const other = formWith(fieldOf("short_text", "fld_autre", { label: "Autre" }));
  await owner.put(form, { definition: other }, { "If-Match": '"2"' });
  expect((await templates()).find((template) => template.id === id)).toMatchObject({
    name: "Nos appels",
    createdBy: owner.name,
  });
  expect(await json(owner.get(`${path}/form-templates/${id}`))).toMatchObject({ definition });
  const started = await json<Programme>(
    owner.post(`${path}/programmes`, { title: "Appel de printemps", templateId: id }),
  );
  expect((await json<Form>(owner.get(`${path}/programmes/${started.id}/form`))).definition).toEqual(
    definition,
  );
});

test("the platform offers forms to start from, which can be published as they are", async () => {
  const { owner, path, templates } = await withForm();
  const offered = (await templates()).filter(({ createdAt }) => createdAt === null);
  expect(offered.map(({ name }) => name)).toContain("Appel à projets");
  for (const { id: templateId } of offered) {
    const { id } = await json<Programme>(owner.post(`${path}/programmes`, { title: "Essai", templateId }));
    expect((await json<Form>(owner.get(`${path}/programmes/${id}/form`))).errors).toEqual([]);
  }
});

test("a template is removed without touching what was started from it; another organisation's is unknown", async () => {
  const { owner, organisation, path, keep, templates } = await withForm();
  const elsewhere = await withForm();
  const { id } = await json<Template>(keep());
  const stolen = { title: "Appel", templateId: id };
  expect(await json(elsewhere.owner.post(`${elsewhere.path}/programmes`, stolen))).toMatchObject({
    status: 422,
    errors: [{ pointer: "/templateId", code: "unknown_reference" }],
  });
  expect((await elsewhere.owner.get(`${elsewhere.path}/form-templates/${id}`)).status).toBe(404);
  const started = await json<Programme>(owner.post(`${path}/programmes`, { title: "A", templateId: id }));
  const manager = await staffMember(world, organisation.id, "manager");
  expect((await manager.delete(`${path}/form-templates/${id}`)).status).toBe(204);
  expect((await manager.delete(`${path}/form-templates/${id}`)).status).toBe(404);
  expect((await templates()).map((template) => template.id)).not.toContain(id);
  expect((await json<Form>(owner.get(`${path}/programmes/${started.id}/form`))).definition).toEqual(
    definition,
  );
});

test("an organisation keeps a hundred templates, not one more", async () => {
  const { organisation, keep } = await withForm();
  await world.services.d1
    .prepare(
      `insert into form_templates (organisation_id, id, name, description, definition, created_at, created_by)
       select ?1, printf('tpl_%026d', value), 'x', '', '{}', 0, 'x' from json_each(?2)`,
    )
    .bind(organisation.id, JSON.stringify(Array.from({ length: 99 }, (_, n) => n)))
    .run();
  expect((await keep("Le centième")).status).toBe(201);
  expect(await json(keep("Le suivant"))).toMatchObject({ status: 409, code: "too_many_templates" });
});
