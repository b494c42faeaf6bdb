import { z } from "zod";

import { catalogueEntries } from "#domain/plans/catalogue";
import { noReads, publicAction } from "#actions/action";
import { platform } from "#actions/plans/account";
import { tell, tellingRefusals } from "#actions/plans/telling";

/** Makes at the payment provider the prices of the catalogue that it does not have. */
export const synchroniseCatalogue = publicAction({
  name: "plans.synchronise-catalogue",
  by: "operator",
  input: z.strictObject({}),
  refuses: tellingRefusals,
  reads: noReads,
  async run(context) {
    const entries = catalogueEntries();
    const created = await tell(context, (payments) => payments.ensurePrices(platform, entries));
    return { result: { prices: entries.length, created } };
  },
});
