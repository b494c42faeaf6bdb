import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { loadDemonstration } from "../../scripts/demo.ts";
import { owner } from "../../scripts/demo/people.ts";
import { person } from "../../scripts/demo/person.ts";
import { slug } from "../../scripts/demo/organisation.ts";
import { ownStack } from "./support/own-stack.ts";
import { stack } from "./support/stack.ts";
import { within } from "./support/visitor.ts";

/* What `npm start` loads, on an empty product. */

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

let own: Awaited<ReturnType<typeof ownStack>>;
const state = mkdtempSync(join(tmpdir(), "parvis-demonstration-"));

beforeAll(async () => {
  own = await ownStack();
});
afterAll(async () => {
  await own.close();
  rmSync(state, { recursive: true, force: true });
});

test("the demonstration is loaded, and has something in each list that it shows", async () => {
  const accounts = await loadDemonstration(stack(), state);
  expect(accounts.map(({ role }) => role)).toEqual([
    "Owner",
    "Admin",
    "Manager",
    "Evaluator",
    "Provider",
    "Applicant",
  ]);
  const camille = person(stack(), owner, 250);
  await camille.ask("/sign-in", { body: { email: owner.email, password: owner.password } });
  const count = async (list: string): Promise<[string, boolean]> => {
    const { data } = await camille.ask<{ data: unknown[] }>(`/organisations/${slug}/${list}`);
    return [list, data.length > 0];
  };
  const lists = [
    "programmes",
    "dossiers",
    "evaluation-sessions",
    "members",
    "training-sessions",
    "clients",
    "duplicates",
    "event-requests",
    "service-requests",
    "invitations",
  ];
  expect(await Promise.all(lists.map(count))).toEqual(lists.map((list) => [list, true]));
  const missing = async () => {
    const { views } = await camille.ask<{ views: { view: string; count: number }[] }>(
      `/organisations/${slug}/provider-follow-up/counts`,
    );
    return views.filter(({ count: found }) => found === 0).map(({ view }) => view);
  };
  await expect.poll(missing, within).toEqual([]);
});
