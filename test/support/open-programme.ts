import type { FormDefinition } from "#domain/forms/definition";
import { fieldOf, formWith } from "#domain/forms/form-builder";
import { ownerWithOrganisation } from "./people.ts";
import type { Client } from "./client.ts";
import type { World } from "./world.ts";

export type ProgrammeAnswer = {
  id: string;
  version: number;
  formVersion: number;
  state: string;
  revisionNumber: number | null;
};

export const simpleForm = formWith(
  fieldOf("short_text", "fld_name", { label: "Nom du projet", required: true }),
  fieldOf("long_text", "fld_story", { label: "Présentation" }),
);

export const day = 24 * 60 * 60 * 1000;
export const wire = (instant: number): string => new Date(instant).toISOString();

/** A draft ready to be published: texts, dates and a sound form. */
export async function readyProgramme(
  client: Client,
  organisationPath: string,
  now: number,
  definition: FormDefinition = simpleForm,
): Promise<{ path: string; programme: ProgrammeAnswer }> {
  const created: ProgrammeAnswer = await (
    await client.post(`${organisationPath}/programmes`, { title: "Appel à projets jeunesse" })
  ).json();
  const path = `${organisationPath}/programmes/${created.id}`;
  await client.put(`${path}/form`, { definition }, { "If-Match": '"1"' });
  const edited = await client.patch(
    path,
    {
      summary: "En deux mots.",
      description: "Pour les jeunes de la commune.",
      opensAt: wire(now - day),
      closesAt: wire(now + 10 * day),
    },
    { "If-Match": '"1"' },
  );
  return { path, programme: await edited.json() };
}

/** A programme open to everyone, in an organisation of its own. */
export async function openProgramme(world: World, definition: FormDefinition = simpleForm) {
  const { owner, organisation, path: organisationPath } = await ownerWithOrganisation(world);
  const { path } = await readyProgramme(owner, organisationPath, world.clock.now, definition);
  const programme: ProgrammeAnswer = await (await owner.post(`${path}/publish`)).json();
  return { owner, organisation, organisationPath, path, programme };
}
