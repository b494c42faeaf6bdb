import { z } from "zod";

import { share } from "#domain/providers/figures";
import { monthBounds, monthFigures } from "#domain/providers/months";
import { action } from "#actions/action";
import { receptions, stayGroups } from "#db/providers/figures";

/** A year of months, the current one up to now. */
const months = 12;

/** Revenue, churn and how prices were received, month by month. */
export const seeFigures = action({
  name: "providers.see-figures",
  requires: "providers.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope, _input, now) => ({
    stays: stayGroups(scope, monthBounds(now, months), now),
    prices: receptions(scope, now),
  }),
  run({ now }, _input, { stays, prices }) {
    return {
      result: {
        months: monthFigures(stays, monthBounds(now, months)),
        prices: prices.map(({ accepted, refused, silent, ...price }) => ({
          ...price,
          accepted,
          refused,
          silent,
          rateBp: share(accepted, accepted + refused + silent),
        })),
      },
    };
  },
});
