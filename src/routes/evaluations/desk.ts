import { z } from "@hono/zod-openapi";

import type { listOwnDossiers } from "#actions/evaluations/desk-dossiers";
import { deskLineExample } from "#routes/evaluations/examples";
import { deskLineSchema } from "#routes/evaluations/sheet-schemas";
import { toWireOrNull } from "#routes/organisations/schemas";

export const deskSchema = z
  .object({ data: z.array(deskLineSchema), nextCursor: z.string().nullable() })
  .openapi("EvaluationDesk", { example: { data: [deskLineExample], nextCursor: null } });

type Desk = Awaited<ReturnType<(typeof listOwnDossiers)["run"]>>["result"];

export const presentDesk = ({ data, nextCursor }: Desk) => ({
  data: data.map(({ deadline, ...line }) => ({ ...line, deadline: toWireOrNull(deadline) })),
  nextCursor,
});
