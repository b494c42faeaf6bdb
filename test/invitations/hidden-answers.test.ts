import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";

import { fieldOf, formWith } from "#domain/forms/form-builder";
import type { FieldOf } from "#domain/forms/fields";
import { beforeWriting } from "../support/between.ts";
import { pdf, sha256Of, upload } from "../support/dossiers.ts";
import { inviting, json, respondent, worldOnMonday } from "../support/invitations.ts";
import type { World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await worldOnMonday();
});

const many = { operator: "more", field: "fld_effectif", value: 10 } as const;
const staff = fieldOf("number", "fld_effectif", { label: "Effectif" });
const policy = fieldOf("short_text", "fld_charte", { label: "Charte sociale", condition: many });
const asked = { label: "Bilan social", families: ["pdf" as const], maxBytes: 1_000_000, maxFiles: 1 };
const report = fieldOf("file", "fld_urssaf", { ...asked, condition: many });

type Own = { answers: { fieldId: string; value: unknown }[]; documents: { fieldId: string }[] };

/** A partner who answered everything, as large as it takes to be asked everything. */
async function answered() {
  const ground = await inviting(world, formWith(staff, policy, report));
  const { person, base } = await respondent(world, ground.owner, ground.path, ground.formId);
  await json(person.put(`${base}/answers/fld_effectif`, { value: 12, version: 0 }));
  await json(person.put(`${base}/answers/fld_charte`, { value: "Depuis 2019", version: 0 }));
  expect((await upload(world, person, base, pdf(), { fieldId: "fld_urssaf", name: "b.pdf" })).status).toBe(
    200,
  );
  const own = async () => {
    const { answers, documents } = await json<Own>(person.get(base));
    const held = answers.filter(({ value }) => value !== null && JSON.stringify(value) !== "[]");
    return [held.map(({ fieldId }) => fieldId).sort(), documents.map(({ fieldId }) => fieldId)];
  };
  return { ...ground, person, base, own };
}

const everything = [["fld_charte", "fld_effectif", "fld_urssaf"], ["fld_urssaf"]];

test("what the answers hide is kept while they are typed, and forgotten when they are sent", async () => {
  const { organisation, person, base, own } = await answered();
  await json(person.put(`${base}/answers/fld_effectif`, { value: 3, version: 1 }));
  expect(await own()).toEqual(everything);
  await json(person.post(`${base}/submit`));
  expect(await own()).toEqual([["fld_effectif"], []]);
  const { results } = await env.DB.prepare("select deleted_at from files where organisation_id = ?1")
    .bind(organisation.id)
    .all<{ deleted_at: number | null }>();
  expect(results.map(({ deleted_at }) => deleted_at)).toEqual([world.clock.now]);
});

test("a question taken out and put back before sending finds its answer and its document again", async () => {
  const { owner, formPath, own } = await answered();
  for (const [version, definition] of [
    [2, formWith(staff)],
    [3, formWith(staff, policy, report)],
  ] as const) {
    await json(owner.put(`${formPath}/definition`, { definition }, { "If-Match": `"${version}"` }));
    await json(owner.post(`${formPath}/publish`, {}, { "If-Match": `"${version + 1}"` }));
  }
  expect(await own()).toEqual(everything);
});

test("a question taken out of rows leaves them, which can still be answered", async () => {
  const team = (...fields: FieldOf<"repeat">["fields"]) => fieldOf("repeat", "fld_equipe", { fields });
  const [name, role] = [fieldOf("short_text", "fld_nom"), fieldOf("short_text", "fld_role")];
  const paper = fieldOf("file", "fld_urssaf", asked);
  const { owner, path, formPath, formId } = await inviting(world, formWith(team(name, role), paper));
  const { person, base } = await respondent(world, owner, path, formId);
  const rows = [{ fld_nom: "Ana", fld_role: "Cheffe" }];
  await json(person.put(`${base}/answers/fld_equipe`, { value: rows, version: 0 }));
  await json(
    owner.put(`${formPath}/definition`, { definition: formWith(team(name), paper) }, { "If-Match": '"2"' }),
  );
  await json(owner.post(`${formPath}/publish`, {}, { "If-Match": '"3"' }));
  const { answers } = await json<Own>(person.get(base));
  expect(answers).toMatchObject([{ fieldId: "fld_equipe", value: [{ fld_nom: "Ana" }], version: 2 }]);
  const more = [{ fld_nom: "Ana" }, { fld_nom: "Zoé" }];
  await json(person.put(`${base}/answers/fld_equipe`, { value: more, version: 2 }));
});

test("files announced at once are as many as the question takes", async () => {
  const ground = await inviting(world, formWith(staff, fieldOf("file", "fld_urssaf", asked)));
  const { person, base } = await respondent(world, ground.owner, ground.path, ground.formId);
  const announce = () =>
    person.post(`${base}/documents`, {
      fieldId: "fld_urssaf",
      name: "b.pdf",
      size: 20,
      sha256: sha256Of(pdf()),
      contentType: "application/pdf",
    });
  const between = beforeWriting(world, "files", announce);
  const second = await announce();
  expect([between.done, await second.json()]).toMatchObject([true, { code: "too_many_files" }]);
});
