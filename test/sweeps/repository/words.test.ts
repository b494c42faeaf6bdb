import { expect, test } from "vitest";

import { onUnknownOutcome } from "#mail/delivery-policy";
import { endpoints } from "#routes/endpoints";

import { moduleAt, modulesUnder } from "./files.ts";

/* What the journal and the ledger of mails show is said in words. English has the same keys as French by its type. */

const { auditActions } = (await moduleAt("web/src/i18n/fr/audit-actions.ts")) as {
  auditActions: Record<string, Record<string, string>>;
};
const { mailKinds } = (await moduleAt("web/src/i18n/fr/mail-kinds.ts")) as {
  mailKinds: Record<string, string>;
};

const hasSentence = (action: string): boolean => {
  const [capability = "", verb = ""] = action.split(".");
  return auditActions[capability]?.[verb] !== undefined;
};
const bySystem = (value: unknown): value is { name: string } =>
  typeof value === "object" &&
  value !== null &&
  "access" in value &&
  (value.access === "settle" || value.access === "erase");

test("every act in an organisation has its sentence in the journal", async () => {
  const asked = endpoints
    .filter(({ scope, method }) => scope === "organisation" && method !== "get")
    .map(({ operationId }) => operationId)
    .filter((name) => !name.includes(".preview-"));
  const system = (await modulesUnder("src/actions/*/*.ts")).flatMap(({ exports }) =>
    Object.values(exports)
      .filter(bySystem)
      .map(({ name }) => name),
  );
  expect([...asked, ...system].filter((name) => !hasSentence(name))).toEqual([]);
});

test("every mail has its name in the ledger", () => {
  expect(Object.keys(onUnknownOutcome).filter((kind) => mailKinds[kind] === undefined)).toEqual([]);
});
