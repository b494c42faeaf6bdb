import { z } from "zod";

import { noReads, publicAction } from "#actions/action";
import { takeLinkAttempt } from "#actions/identity/attempts";
import { recognise } from "#actions/identity/known-device";
import { endLinks, getLink, useLink } from "#actions/identity/links";
import { closeSessionOf, openSession } from "#actions/identity/open-session";
import { keepPassword, keepPerson } from "#actions/identity/writes";
import { personByEmail } from "#db/identity/queries";
import { checkPassword, typedPassword } from "#domain/identity/password";
import { linkToken } from "#domain/identity/link-token";
import { Refusal } from "#domain/refusals";

/**
 * The mailbox is proved: the person, their password and their first session are written in one batch, so that two
 * completions at once make one person and a failure leaves nothing.
 */
export const completeSignUp = publicAction({
  name: "identity.complete-sign-up",
  by: "visitor",
  input: z.strictObject({ token: linkToken, password: typedPassword }),
  refuses: ["link_invalid", "too_many_requests"],
  reads: noReads,
  async run(context, { token, password }) {
    const { db, services, now, newId, actor } = context;
    await takeLinkAttempt(context);
    const link = await getLink(db, token, "sign-up", now);
    const [known] = await personByEmail(db, link.email);
    if (known && known.password !== null) throw new Refusal("link_invalid");
    const name = known?.name ?? link.details.name ?? "";
    checkPassword(password, { email: link.email, name }, "/password");
    const hash = await (await services.identities()).hashPassword(password);
    const personId = known?.id ?? newId("per");
    const person = { id: personId, name, email: link.email, locale: link.details.locale ?? "fr" };
    const session = openSession(context, personId);
    const { remembered } = await recognise(context, personId);
    const { organisation = null, next = null } = link.details;
    return {
      result: { status: "signed_in" as const, organisation, next, token: session.token, devices: remembered },
      change: {
        steps: [
          ...useLink(db, link, now),
          keepPerson(db, person, now),
          keepPassword(db, { id: newId("crd"), personId, hash }, now),
          endLinks(db, "sign-up", { email: link.email }, now),
          ...closeSessionOf(db, actor),
          session.write,
        ],
        audit: { subject: personId },
        conflicts: { "people.email": new Refusal("link_invalid") },
      },
    };
  },
});
