import { z } from "zod";

import { jobState } from "#domain/integrations/jobs";
import { action } from "#actions/action";
import { accountExports } from "#db/organisations/archive";
import { many } from "#db/statement";

/** The last archives of the account that were asked for, and how far each is. Open once the subscription ended. */
export const listAccountExports = action({
  name: "organisations.list-account-exports",
  requires: "account.manage",
  access: "export_account",
  input: z.strictObject({}),
  reads: (scope) => ({ exports: many(accountExports(scope)) }),
  run: (_context, _input, { exports }) => ({
    result: exports.map((one) => ({ ...one, state: jobState(one) })),
  }),
});
