import { z } from "zod";

import { wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { changeLogo } from "#actions/organisations/logo";
import { findOrganisation } from "#db/organisations/queries";
import { one } from "#db/statement";

/** Takes the logo off: the initials of the organisation stand in its place. */
export const removeLogo = action({
  name: "organisations.remove-logo",
  requires: "organisation.edit",
  access: "write",
  input: z.strictObject({ version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "stale_version"],
  reads: (scope) => ({ found: one(findOrganisation(scope)) }),
  run(context, { version }, { found }) {
    if (context.organisation.settings.theme.logoFileId === null) throw new Refusal("not_found");
    const { result, steps, messages } = changeLogo(context, found, null, version);
    return { result, change: { steps, messages, audit: { subject: context.organisation.id } } };
  },
});
