import { expect, test } from "vitest";

import { phaseOf } from "#domain/evaluations/evaluation-builder";
import { grid } from "../support/evaluations.ts";
import { day, wire } from "../support/open-programme.ts";
import { signedIn, ownerWithOrganisation } from "../support/people.ts";
import { paidForm } from "../support/paid-form.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();
const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T;

/** A first part to approve, then the rest. */
const inTwoParts = {
  ...paidForm,
  steps: paidForm.steps.filter(({ type }) => type !== "payment_proof"),
};

/** A session with a dossier whose first part, that bears this title, was approved: it is a draft again. */
async function halfApproved(title: string) {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  const { programmeId } = await publishedProgramme(world, organisation.id, inTwoParts);
  const applicant = await signedIn(world, "Candidate Abadie");
  const { id } = await json<{ id: string }>(applicant.post(`${path}/programmes/${programmeId}/dossiers`));
  const base = `${path}/my/dossiers/${id}`;
  await applicant.put(`${base}/answers/fld_titre`, { value: title, version: 0 });
  expect((await applicant.post(`${base}/submit`)).status).toBe(200);
  const session = await json<{ id: string }>(
    owner.post(`${path}/evaluation-sessions`, { programmeId, title: "Jury" }),
  );
  const evaluated = `${path}/evaluation-sessions/${session.id}`;
  await owner.post(`${evaluated}/dossiers`, { dossierIds: [id] });
  expect((await owner.post(`${path}/dossiers/${id}/validate-step`, {})).status).toBe(200);
  expect(await json(applicant.get(base))).toMatchObject({ state: "draft" });
  const own = `${path}/my/evaluation-sessions/${session.id}`;
  return { owner, organisation, applicant, id, base, evaluated, own };
}

test("the scan reads what was approved of a dossier whose second part is being filled, and knows its whole team", async () => {
  const { owner, organisation, id, evaluated } = await halfApproved(
    "Le festival de Zébulon Quintrec et Colombe Abadie",
  );
  const mate = await signedIn(world, "Zébulon Quintrec");
  await world.services.d1
    .prepare(
      "insert into dossier_members (organisation_id, dossier_id, person_id, joined_at) values (?1, ?2, ?3, 1)",
    )
    .bind(organisation.id, id, mate.personId)
    .run();
  const { data } = await json<{ data: { dossierId: string; leaks: { kind: string }[] }[] }>(
    owner.get(`${evaluated}/leaks`),
  );
  expect(data).toMatchObject([{ dossierId: id }]);
  expect(data[0]?.leaks.map(({ kind }) => kind).toSorted()).toEqual(["name", "name_part"]);
});

test("what is being typed in the second part is in no version judged, nor among what changed", async () => {
  const { owner, applicant, id, base, evaluated, own } = await halfApproved("Un festival");
  const evaluator = await signedIn(world, "Jury Imbert");
  await owner.put(`${evaluated}/grid`, { grid }, { "If-Match": '"1"' });
  const phase = phaseOf("lecture", world.clock.now - day, world.clock.now + day, { blind: false });
  const phases = [{ ...phase, opensAt: wire(phase.opensAt), closesAt: wire(phase.closesAt) }];
  await owner.patch(evaluated, { phases }, { "If-Match": '"2"' });
  await owner.post(`${evaluated}/evaluators`, {
    evaluators: [{ email: evaluator.email, name: evaluator.name }],
  });
  await evaluator.post(`${own}/accept`);
  await owner.post(`${evaluated}/spreads`, { perDossier: 1 });
  await world.drain();
  expect((await owner.post(`${evaluated}/open`)).status).toBe(200);
  await applicant.put(`${base}/answers/fld_budget`, { value: 424_242, version: 0 });
  expect((await evaluator.post(`${own}/dossiers/${id}/start`)).status).toBe(200);
  const sheet = await json<{
    dossier: { sections: { answers: unknown[] }[] };
    changes: { answers: unknown[] };
  }>(evaluator.get(`${own}/dossiers/${id}`));
  expect(sheet.dossier.sections).toMatchObject([{ answers: [{ value: "Un festival" }] }]);
  expect(sheet.changes.answers).toEqual([]);
  expect(JSON.stringify(sheet)).not.toContain("424242");
});
