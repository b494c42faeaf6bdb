import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";

import { client } from "#api/generated/client.gen";
import { letFinish } from "#forms/queries";
import { panelFormQuery } from "#invitations/queries";

test("the questions are read after the save that their builder left behind", async () => {
  const answer = vi.fn<typeof fetch>(async () => Response.json({ title: "Panel" }));
  client.setConfig({ fetch: answer, baseUrl: "https://parvis.test" });
  const left = Promise.withResolvers<void>();
  letFinish(left.promise);
  const read = new QueryClient().fetchQuery(panelFormQuery("lilas", "pqf_1"));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(answer).not.toHaveBeenCalled();
  left.resolve();
  expect(await read).toEqual({ title: "Panel" });
});
