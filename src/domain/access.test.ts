import { describe, expect, test } from "vitest";

import { accessClasses, accessOf, opensToKeys, organisationStates } from "#domain/access";

describe("API keys", () => {
  test("work while the organisation runs, and still read dossiers in Standby", () => {
    const open = organisationStates.flatMap((state) =>
      accessClasses
        .filter((accessClass) => opensToKeys(state, accessClass))
        .map((name) => `${state} ${name}`),
    );
    const running = ["trial", "active", "cancelling"];
    expect(open).toEqual(
      organisationStates.flatMap((state) => {
        if (running.includes(state)) return accessClasses.map((name) => `${state} ${name}`);
        return state === "standby" ? ["standby read_work"] : [];
      }),
    );
  });

  test("a purged organisation is closed to everything but its own erasure", () => {
    const open = accessClasses.filter((accessClass) => accessOf("purged", accessClass) !== "closed");
    expect(open).toEqual(["erase"]);
  });
});
