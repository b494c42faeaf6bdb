import { eq } from "drizzle-orm";
import { z } from "zod";

import { cadenceSchema } from "#domain/invitations/cadence";
import { wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { cadenceFrom } from "#actions/invitations/standing";
import { mustHaveChanged } from "#db/guards";
import { cadenceOf } from "#db/invitations/queries";
import { invitationSettings } from "#db/invitations/schema";
import { one } from "#db/statement";

/** How the organisation reminds by itself. */
export const seeCadence = action({
  name: "invitations.see-cadence",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ row: one(cadenceOf(scope)) }),
  run: (_context, _input, { row }) => ({ result: { cadence: cadenceFrom(row), version: row?.version ?? 1 } }),
});

/** Changes the cadence: it holds from the next step of each invitation. */
export const editCadence = action({
  name: "invitations.edit-cadence",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({ version: wholeNumber(1, 1e9), cadence: cadenceSchema }),
  refuses: ["stale_version"],
  reads: (scope) => ({ row: one(cadenceOf(scope)) }),
  run({ tenant }, { version, cadence }, { row }) {
    const next = { cadence, version: version + 1 };
    const write =
      row || version > 1
        ? tenant.update(invitationSettings, next, eq(invitationSettings.version, version))
        : tenant.insertIfAbsent(invitationSettings, next);
    return {
      result: next,
      change: {
        steps: [write, mustHaveChanged("stale_version")],
        audit: { details: { automatic: cadence.automatic } },
      },
    };
  },
});
