import { z } from "@hono/zod-openapi";

import { seeLosses } from "#actions/organisations/see-losses";
import { lossKinds } from "#domain/organisations/losses";
import { endpoint } from "#routes/endpoint";

const lossesSchema = z
  .object({
    data: z.array(
      z.object({
        kind: z.enum(lossKinds),
        count: z.int(),
        isMore: z.boolean().openapi({ description: "There are more than `count`." }),
      }),
    ),
  })
  .openapi("AccountLosses", {
    example: { data: [{ kind: "dossiers", count: 1240, isMore: false }] },
  });

export const seeLossesEndpoint = endpoint(seeLosses, {
  method: "get",
  path: "/organisations/{organisation}/account/losses",
  capability: "organisations",
  summary: "See what a deactivation would destroy",
  description: "Counts of what people would miss most. Everything else goes too.",
  answer: { status: 200, schema: lossesSchema },
  present: (data) => ({ data }),
});
