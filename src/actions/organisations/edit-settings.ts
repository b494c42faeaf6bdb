import { z } from "zod";

import { shortText, wholeNumber } from "#domain/input";
import { changedSettings, settingsChange, settingsErrors } from "#domain/organisations/settings-change";
import { sellerLine } from "#domain/plans/invoice-foot";
import { invalid } from "#domain/refusals";
import { action } from "#actions/action";
import { updateOrganisation } from "#actions/organisations/organisation-update";
import { findOrganisation } from "#db/organisations/queries";
import { one } from "#db/statement";

/** Edits what the organisation says of itself. What is left out stays; the slug is for life. */
export const editSettings = action({
  name: "organisations.edit-settings",
  requires: "organisation.edit",
  access: "write",
  input: z.strictObject({
    name: shortText(120, 2).optional(),
    ...settingsChange,
    version: wholeNumber(1, 1e9),
  }),
  refuses: ["stale_version"],
  reads: (scope) => ({ found: one(findOrganisation(scope)) }),
  run(context, { version, name, ...change }, { found }) {
    const { organisation } = context;
    const settings = changedSettings(organisation.settings, change);
    const errors = settingsErrors(settings);
    if (errors.length > 0) throw invalid(...errors);
    const values = { settings, ...(name !== undefined && { name }) };
    const { result, steps } = updateOrganisation(context, found, version, values);
    const changed = [...(name === undefined ? [] : ["name"]), ...Object.keys(change)];
    const [before, after] = [organisation.settings.identity, settings.identity];
    const billed = after.vatRegime !== before.vatRegime || sellerLine(after) !== sellerLine(before);
    return {
      result,
      change: {
        steps,
        audit: { subject: organisation.id, details: { changed } },
        // From the next renewal on, whoever pays is billed with the VAT of the new regime, by the new identity.
        messages: billed ? [{ kind: "providers.spread" as const, after: "" }] : [],
      },
    };
  },
});
