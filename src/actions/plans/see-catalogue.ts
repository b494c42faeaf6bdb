import { z } from "zod";

import { modulesServed } from "#domain/organisations/modules";
import { modules } from "#domain/organisations/settings";
import { immediateExecutionBox, termsDocumentNames, termsDocuments } from "#domain/plans/acceptances";
import { catalogue, isClassic, plans, priceOf } from "#domain/plans/catalogue";
import { intervals } from "#domain/plans/periods";
import { noReads, publicAction } from "#actions/action";
import { platform } from "#actions/plans/account";

/** What is on sale, and what a buyer accepts. For anyone. */
export const seeCatalogue = publicAction({
  name: "plans.see-catalogue",
  by: "visitor",
  input: z.strictObject({}),
  reads: noReads,
  run: () => ({
    result: {
      vatRateBp: platform.rateBp,
      plans: plans.map((plan) => ({
        plan,
        name: catalogue[plan].name,
        modules: isClassic(plan) ? modulesServed(modules, plan) : [],
        prices: intervals.flatMap((interval) => {
          const price = priceOf(plan, interval);
          return price === null ? [] : [{ interval, ...price }];
        }),
      })),
      documents: termsDocumentNames.map((name) => ({ name, ...termsDocuments[name] })),
      immediateExecution: immediateExecutionBox,
    },
  }),
});
