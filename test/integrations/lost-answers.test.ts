import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { completeDossier } from "../support/dossiers.ts";
import { openSession } from "../support/evaluations.ts";
import { losingAnswers } from "../support/faults.ts";
import { inviting, respondent } from "../support/invitations.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

/** Asks while the batches that write to a table lose their answers so; all of the losses must have happened. */
async function losing(
  table: string,
  losses: ("applied" | "not applied")[],
  ask: () => Promise<Response>,
): Promise<Response> {
  const { d1 } = world.services;
  world.services.d1 = losingAnswers(d1, table, losses);
  try {
    return await ask();
  } finally {
    world.services.d1 = d1;
    expect(losses).toStrictEqual([]);
  }
}

test("what was written and whose answer was lost is done, and once, at whichever attempt", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const ways = [
    ["applied"],
    ["not applied"],
    ["not applied", "applied"],
    ["not applied", "not applied", "applied"],
  ] as const;
  for (const [index, losses] of ways.entries()) {
    const create = () => owner.post(`${path}/tags`, { name: `Étiquette ${index}`, colour: "red" });
    const answer = await losing("dossier_tags", [...losses], create);
    expect([losses, answer.status]).toStrictEqual([losses, 201]);
  }
  const kept = env.DB.prepare("select count(*) as n from dossier_tags where organisation_id = ?1").bind(
    organisation.id,
  );
  expect(await kept.first()).toStrictEqual({ n: ways.length });
});

test("what was never written is not said to be", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const create = () => owner.post(`${path}/tags`, { name: "Jamais", colour: "red" });
  const answer = await losing("dossier_tags", ["not applied", "not applied", "not applied"], create);
  expect(answer.status).toBe(500);
  expect(await (await owner.get(`${path}/tags`)).text()).not.toContain("Jamais");
});

test("an answer of a dossier that is kept as it is typed is saved once", async () => {
  const { organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { applicant, base } = await completeDossier(world, path, programmeId);
  const save = (value: number | null, version: number) =>
    losing("dossier_answers", ["applied"], () =>
      applicant.put(`${base}/answers/fld_montant`, { value, version }),
    );
  for (const [value, version] of [
    [13, 1],
    [null, 2],
  ] as const) {
    const saved = await save(value, version);
    expect(await saved.json()).toMatchObject({ value, version: version + 1 });
  }
  const late = await applicant.put(`${base}/answers/fld_montant`, { value: 14, version: 1 });
  expect(await late.json()).toMatchObject({ code: "answer_changed" });
});

test("so is an evaluation, and so an answer to an invitation", async () => {
  const opened = await openSession(world, { dossiers: 1, evaluators: 1 });
  const path = `${opened.own}/dossiers/${opened.applicants[0]?.dossierId}`;
  const [evaluator] = opened.judges;
  if (!evaluator) throw new Error("Nobody to judge.");
  await evaluator.post(`${path}/start`);
  const answers = { crt_projet: { value: 3 } };
  const judged = await losing("evaluations", ["applied"], () =>
    evaluator.patch(`${path}/evaluation`, { answers }, { "If-Match": '"2"' }),
  );
  expect([judged.status, judged.headers.get("ETag")]).toStrictEqual([200, '"3"']);

  const { owner, path: place, formId } = await inviting(world);
  const { person, base } = await respondent(world, owner, place, formId);
  for (const version of [0, 1]) {
    const saved = await losing("prequalification_answers", ["applied"], () =>
      person.put(`${base}/answers/fld_effectif`, { value: 3 + version, version }),
    );
    expect(await saved.json()).toMatchObject({ value: 3 + version, version: version + 1 });
  }
});
