import { z } from "zod";

import { longText, wholeNumber } from "#domain/input";
import { action } from "#actions/action";
import { updateOrganisation } from "#actions/organisations/organisation-update";
import { findOrganisation } from "#db/organisations/queries";
import { one } from "#db/statement";

/** The legal notices of the portal: plain text, shown as it is written. The one thing still written in Standby. */
export const editLegalNotices = action({
  name: "organisations.edit-legal-notices",
  requires: "organisation.edit",
  access: "write_legal_notices",
  input: z.strictObject({ text: longText(20_000), version: wholeNumber(1, 1e9) }),
  refuses: ["stale_version"],
  reads: (scope) => ({ found: one(findOrganisation(scope)) }),
  run(context, { text, version }, { found }) {
    const { organisation } = context;
    const settings = { ...organisation.settings, legalNotices: text };
    const { result, steps } = updateOrganisation(context, found, version, { settings });
    return { result, change: { steps, audit: { subject: organisation.id } } };
  },
});
