import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";

import { takeSaved } from "#dossiers/portal/answers/take-saved";
import { ownDossierQuery } from "#dossiers/queries";

type Query = ReturnType<typeof ownDossierQuery>;
type Read = { version: number };

/** Only what is looked at here of a dossier. */
const dossierAt = ({ version }: Read) =>
  ({ id: "dos_1", answers: [{ fieldId: "fld_a", value: `v${version}`, version, updatedAt: "" }] }) as never;

test("an answer saved while the dossier is being read is not put back as it was", async () => {
  const queries = new QueryClient();
  const readings: ((read: Read) => void)[] = [];
  const query = {
    ...ownDossierQuery("quai", "dos_1"),
    queryFn: async () => dossierAt(await new Promise<Read>((answer) => readings.push(answer))),
  } as Query;
  const shown = () => queries.getQueryData(query.queryKey)?.answers.map(({ version }) => version);
  queries.setQueryData(query.queryKey, dossierAt({ version: 1 }));
  void queries.fetchQuery({ ...query, staleTime: 0 }).catch(() => undefined);
  const completeness = { complete: false, percent: 0, steps: [], ineligibility: null };
  takeSaved(queries, query, { fieldId: "fld_a", value: "v2", version: 2, savedAt: "", completeness });
  expect(shown()).toEqual([2]);
  readings[0]?.({ version: 1 });
  await expect.poll(() => readings.length).toBe(2);
  expect(shown()).toEqual([2]);
  readings[1]?.({ version: 2 });
  await expect.poll(() => queries.isFetching()).toBe(0);
  expect(shown()).toEqual([2]);
});
