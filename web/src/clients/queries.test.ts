import { expect, test } from "vitest";

import { requestsQuery } from "#clients/queries";

const asked = (search: Parameters<typeof requestsQuery>[1]) =>
  requestsQuery("sauveteurs", search).queryKey[0].query;

test("the list of requests asks for those of one client, with the other filters and the page", () => {
  expect(asked({ client: "cli_1", state: "received,quoted", kind: "dps", cursor: "next" })).toEqual({
    filter: { client: "cli_1", state: "received,quoted", kind: "dps" },
    cursor: "next",
  });
  expect(asked({})).toEqual({});
});
