import { expect, test } from "vitest";

import { submittedDossier } from "../support/dossiers.ts";
import { addMember, membersOn } from "../support/members.ts";
import { replayErasures } from "../support/operator.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { publishedProgramme } from "../support/programmes.ts";
import { restore, rowsOf } from "../support/rows.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

test("a dossier and a member erased by hand, that a restored database brings back, are erased again", async () => {
  const { owner, organisation, path } = await ownerWithOrganisation(world);
  await membersOn(owner, path);
  const member = await addMember(owner, path, { email: "camille@exemple.fr" });
  const { programmeId } = await publishedProgramme(world, organisation.id);
  const { applicant, base, dossierId } = await submittedDossier(world, path, programmeId);
  const kept = await submittedDossier(world, path, programmeId);
  await world.drain();
  const before = await rowsOf(organisation.id);
  expect((await applicant.post(`${base}/erase`, { confirmation: "ERASE" })).status).toBe(200);
  expect((await owner.delete(`${path}/members/${member.id}`, { "If-Match": '"1"' })).status).toBe(204);
  await world.drain();
  for (const table of ["dossiers", "dossier_answers", "dossier_documents", "programme_counts", "members"])
    await restore(table, before[table]);
  expect((await applicant.get(base)).status).toBe(200);

  const mailed = world.mails.length;
  expect(await replayErasures(world)).toEqual([
    { kind: "dossier", id: dossierId },
    { kind: "member", id: member.id },
  ]);
  await world.drain();
  const after = await rowsOf(organisation.id);
  expect(after.members).toBeUndefined();
  expect(after.dossiers).toMatchObject([{ id: kept.dossierId }]);
  expect(after.programme_counts).toMatchObject([{ submitted: 1 }]);
  expect(JSON.stringify(after.dossier_answers)).not.toContain(dossierId);
  expect(world.mails.length).toBe(mailed);
  expect(await replayErasures(world)).toEqual([]);
});
