import { eq } from "drizzle-orm";
import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { people } from "#db/identity/schema";
import { shortText } from "#domain/input";
import { locales } from "#domain/locale";

/** Edits how one is called and in which language one is written to. */
export const editProfile = publicAction({
  name: "identity.edit-profile",
  by: "person",
  input: z.strictObject({ name: shortText(120, 1).optional(), locale: z.enum(locales).optional() }),
  reads: noReads,
  run({ db, actor: { person }, now }, { name = person.name, locale = person.locale }) {
    const values = { name, locale, updatedAt: new Date(now) };
    return {
      result: { name, locale },
      change: {
        steps: [db.update(people).set(values).where(eq(people.id, person.id))],
        audit: { subject: person.id },
      },
    };
  },
});
