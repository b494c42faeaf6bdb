import { expect, test } from "vitest";

import { client } from "../support/client.ts";
import { ownerWithOrganisation, signedIn } from "../support/people.ts";
import { day, openProgramme, readyProgramme, wire } from "../support/programmes.ts";
import { openWorld } from "../support/world.ts";

const world = openWorld();

test("a programme starts as a draft with one empty step and the final submission", async () => {
  const { owner, path } = await ownerWithOrganisation(world);
  const created = await owner.post(`${path}/programmes`, { title: "  Bourses 2027 " });
  expect(created.status).toBe(201);
  const programme = (await created.json()) as { id: string };
  expect(programme).toMatchObject({
    title: "Bourses 2027",
    state: "draft",
    version: 1,
    formVersion: 1,
    revisionNumber: null,
    hasChangesToPublish: true,
    graceMinutes: 30,
    counts: { draft: 0, submitted: 0, underReview: 0 },
  });
  const form = await owner.get(`${path}/programmes/${programme.id}/form`);
  expect(form.headers.get("ETag")).toBe('"1"');
  expect(await form.json()).toMatchObject({
    definition: { steps: [{ type: "form", title: "Votre candidature" }, { type: "final_submission" }] },
    errors: [{ pointer: "/steps", code: "no_field", detail: expect.stringContaining("champ") }],
  });
});
