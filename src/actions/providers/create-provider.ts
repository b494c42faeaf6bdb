import { z } from "zod";

import { email } from "#domain/input";
import { locales } from "#domain/locale";
import { profileFields } from "#domain/providers/profile";
import { action, noReads } from "#actions/action";
import { knownProvider, newProvider } from "#actions/providers/new-provider";

/** A record by hand. Whoever signs up with its address later finds it. */
export const createProvider = action({
  name: "providers.create",
  requires: "providers.edit",
  access: "write",
  input: z.strictObject({ ...profileFields, email, locale: z.enum(locales).default("fr") }),
  refuses: ["provider_exists"],
  reads: noReads,
  run(context, provider) {
    const { id, steps } = newProvider(context, { ...provider, origin: "staff" });
    return { result: { id }, change: { steps, audit: { subject: id }, conflicts: knownProvider } };
  },
});
