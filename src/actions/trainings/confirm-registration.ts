import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { linkToken } from "#domain/identity/link-token";
import { hasFullAccess } from "#domain/members/gates";
import { profileErrors } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { personKeyOf } from "#domain/trainings/registrations";
import { sessionState } from "#domain/trainings/sessions";
import { action, noReads, type ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { takeLinkAttempt } from "#actions/identity/attempts";
import { tokenOf } from "#actions/tokens";
import { civilFields } from "#actions/trainings/civil";
import { openRequest } from "#actions/trainings/look-at-request";
import { mustHaveChanged } from "#db/guards";
import { membersByEmail } from "#db/members/queries";
import { registerSteps } from "#db/trainings/register";
import { trainingRequests } from "#db/trainings/schema";

/**
 * Registers whoever holds the link. The same type of training replaces the earlier registration, unless that one is
 * validated: then nothing changes. Whether there is a place is decided where it is written.
 */
export const confirmRegistration = action({
  name: "trainings.confirm-registration",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ token: linkToken, ...civilFields }),
  refuses: [
    "link_invalid",
    "session_not_open",
    "registration_validated",
    "members_only",
    "too_many_requests",
  ],
  reads: noReads,
  async run(context, { token, ...civil }) {
    const { tenant, services, organisation, now, newId } = context;
    await takeLinkAttempt({ ...context, db: tenant.db });
    const { request, session, live } = await openRequest(context, token);
    if (sessionState(session, now) !== "open") throw new Refusal("session_not_open");
    const errors = profileErrors({ ...civil, street: "", postalCode: null, country: "" }, now);
    if (errors.length > 0) throw invalid(...errors);
    if (session.audience === "members") await mustBeMember(context, request.email);
    const registrationId = newId("reg");
    const manage = await tokenOf(services.secret, "training-registration", registrationId);
    const personKey = personKeyOf(request.email, civil.lastName, civil.firstName);
    const left = live.filter((each) => each.personKey === personKey && each.sessionId !== session.id);
    const same = live.find((each) => each.personKey === personKey && each.sessionId === session.id);
    const kept = same?.id ?? registrationId;
    return {
      result: { id: kept, token: await tokenOf(services.secret, "training-registration", kept) },
      change: {
        steps: [
          tenant.update(
            trainingRequests,
            { usedAt: now, registrationId: kept },
            eq(trainingRequests.id, request.id),
            isNull(trainingRequests.usedAt),
          ),
          mustHaveChanged("link_invalid"),
          ...registerSteps(tenant, {
            ...civil,
            id: registrationId,
            email: request.email,
            sessionId: session.id,
            typeId: session.typeId,
            personKey,
            tokenHash: await sha256(manage),
            now,
          }),
        ],
        audit: { subject: session.id, details: { registrationId } },
        messages: left.map(({ sessionId }) => ({ kind: "trainings.offer-places" as const, sessionId })),
        mails: [
          {
            kind: "training-status",
            cause: `training-registered:${request.id}`,
            subjectId: kept,
            recipient: request.email,
            locale: organisation.settings.locale,
          },
        ],
      },
    };
  },
});

/** @throws Refusal members_only unless this address is that of a member with full access. */
async function mustBeMember({ tenant, now }: ActionContext, address: string): Promise<void> {
  const found = await membersByEmail(tenant, address, now);
  if (!found.some((member) => hasFullAccess(member, now))) throw new Refusal("members_only");
}
