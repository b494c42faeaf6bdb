import { expect, test } from "vitest";

import { Unanswered } from "#api/unanswered";

const request = "/v1/organisations/x/service-requests {}";

test.each([0, 500, 503])("a request that was answered %i keeps its key when it is sent again", (status) => {
  const unanswered = new Unanswered();
  expect(unanswered.keyOf(request, "first")).toBe("first");
  unanswered.settle(request, "first", status);
  expect(unanswered.keyOf(request, "second")).toBe("first");
  expect(unanswered.keyOf(`${request} `, "other")).toBe("other");
});

test.each([201, 409, 422])("once answered %i, the same words are another request", (status) => {
  const unanswered = new Unanswered();
  unanswered.settle(request, "first", 0);
  unanswered.settle(request, "first", status);
  expect(unanswered.keyOf(request, "second")).toBe("second");
});
