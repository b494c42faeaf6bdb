import { describe, expect, test } from "vitest";

import { viewErrors } from "#domain/organisations/views";
import { invitationColumns } from "#domain/invitations/columns";

const view = (filters: Parameters<typeof viewErrors>[0]["filters"], column = "createdAt") => ({
  columns: ["partner", "status"],
  filters,
  sort: { column, direction: "desc" as const },
});

describe("a saved view of the dashboard", () => {
  test.each([
    ["status", ["to_complete", "expired"]],
    ["entity", ["ent_01M7ZV3EG0NT5NNQ9QDNYKEYHA"]],
    ["mine", [false]],
    ["archived", [true]],
    ["bounced", [true]],
  ])("is narrowed by %s", (column, values) => {
    const filters = [{ column, operator: "any_of" as const, values }];
    expect(viewErrors(view(filters), invitationColumns("fr"))).toEqual([]);
  });

  test.each([
    ["status", "none_of" as const, ["expired"], "/filters/0/operator"],
    ["status", "any_of" as const, ["elsewhere"], "/filters/0/values/0"],
    ["partner", "contains" as const, ["atelier"], "/filters/0/operator"],
    ["reminders", "more" as const, [2], "/filters/0/operator"],
  ])("keeps no filter that the list cannot apply: %s %s", (column, operator, values, pointer) => {
    const errors = viewErrors(view([{ column, operator, values }]), invitationColumns("fr"));
    expect(errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  test("is ordered by the day of the request alone", () => {
    expect(viewErrors(view([], "partner"), invitationColumns("fr"))).toEqual([
      { pointer: "/sort/column", code: "not_offered" },
    ]);
  });
});
