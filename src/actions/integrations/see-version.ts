import { z } from "zod";

import { apiVersion } from "#domain/integrations/version";
import { noReads, publicAction } from "#actions/action";

/** Which version of the API answers. */
export const seeVersion = publicAction({
  name: "integrations.see-version",
  by: "visitor",
  input: z.strictObject({}),
  reads: noReads,
  run: () => ({ result: { version: apiVersion } }),
});
