import { z } from "@hono/zod-openapi";

import { exportAccount } from "#actions/organisations/export-account";
import { endpoint } from "#routes/endpoint";

export const exportAccountEndpoint = endpoint(exportAccount, {
  method: "post",
  path: "/organisations/{organisation}/account/exports",
  capability: "organisations",
  summary: "Export the whole account",
  description:
    "A job writes one ZIP: every table as JSON and CSV, every document, and a manifest with the SHA-256 of each file. A mail says when it is ready. Open to account managers, also once the subscription has ended; closed in Standby.",
  answer: {
    status: 202,
    schema: z.object({ id: z.string() }).openapi("AccountExportAsked", {
      example: { id: "job_01JD6Q6V0G5N3T8Z2K4W7Y9ABC" },
    }),
  },
  idempotencyKey: "required",
});
