import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { foldForSearch } from "#domain/dossiers/search-text";
import { sheetOfAnother } from "#domain/dossiers/sheet";
import { isOpenOffer } from "#domain/dossiers/team";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { fillingOf, type DossierRow } from "#actions/dossiers/filling";
import { indexSteps } from "#actions/dossiers/search-index";
import { sha256 } from "#actions/hash";
import type { Change } from "#db/commit";
import { dossierInvitations, dossierMembers } from "#db/dossiers/life-schema";
import { forgetDeadline, handDeadline } from "#db/dossiers/deadline";
import { mustBeOnlyDraft } from "#db/dossiers/one-draft";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { isWaiting, offerByToken } from "#db/dossiers/team";
import { mustHaveChanged } from "#db/guards";
import { readTogether } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

/** Joins a team, or takes a dossier over, signed in with the address that was invited. */
export const acceptTeamOffer = action({
  name: "dossiers.accept-team-offer",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ token: z.string().max(200) }),
  refuses: ["team_offer_not_valid", "team_offer_for_another", "draft_exists", "conflict"],
  reads: () => ({}),
  async run(context, { token }) {
    const { tenant, actor, now } = context;
    if (actor.kind !== "person") throw new Refusal("sign_in_required");
    const [found] = await offerByToken(tenant, await sha256(token));
    if (!found || !isOpenOffer(found, now)) throw new Refusal("team_offer_not_valid");
    if (found.email !== actor.person.email) throw new Refusal("team_offer_for_another");
    const { offer, dossierId, id: offerId } = found;
    const [[dossier], [bearer]] = await Promise.all([
      dossierById(tenant, dossierId),
      applicantOf(tenant, dossierId),
    ]);
    if (!dossier || !bearer || dossier.trashedAt !== null) throw new Refusal("team_offer_not_valid");
    const joins =
      offer === "join" ? joinSteps(context, dossierId, actor.person.id) : await takeOver(context, dossier);
    return {
      result: { dossierId, offer },
      change: {
        steps: [
          tenant.update(
            dossierInvitations,
            { acceptedAt: now },
            eq(dossierInvitations.id, offerId),
            isWaiting,
          ),
          mustHaveChanged("team_offer_not_valid"),
          ...joins,
          ...(offer === "transfer" ? [cancelOtherTransfers(tenant, dossierId, now)] : []),
        ],
        audit: { subject: dossierId, details: { offer, offerId } },
        mails: [
          {
            kind: "team-offer-accepted",
            cause: `team-offer-accepted:${offerId}`,
            subjectId: offerId,
            recipient: bearer.email,
            personId: bearer.personId,
            locale: bearer.locale,
          },
        ],
        conflicts: { "dossiers.person_id": new Refusal("draft_exists") },
      },
    };
  },
});

/** Who bore the dossier offered it to one at a time, or to several: the first takes it, the rest would take it from them. */
const cancelOtherTransfers = (tenant: Tenant, dossierId: string, now: number): Write =>
  tenant.update(
    dossierInvitations,
    { cancelledAt: now },
    eq(dossierInvitations.dossierId, dossierId),
    eq(dossierInvitations.offer, "transfer"),
    isWaiting,
  );

const joinSteps = ({ tenant, now }: ActionContext, dossierId: string, personId: string): Change["steps"] => [
  tenant.insertIfAbsent(dossierMembers, { dossierId, personId, joinedAt: now }),
];

/** The one who bore the dossier stays in its team. */
async function takeOver(context: ActionContext, dossier: DossierRow): Promise<Change["steps"]> {
  const { tenant, actor, now } = context;
  if (actor.kind !== "person") throw new Refusal("sign_in_required");
  const { id: personId, name, email: address } = actor.person;
  const bearer = {
    personId,
    applicantName: name,
    applicantEmail: address,
    applicantKey: foldForSearch(name),
  };
  const values = {
    ...bearer,
    ...(dossier.sheet && { sheet: sheetOfAnother(dossier.sheet, bearer) }),
    updatedAt: now,
    version: sql`${dossiers.version} + 1`,
  };
  return [
    ...(dossier.state === "draft" && !dossier.isTest ? [mustBeOnlyDraft(tenant, dossier, personId)] : []),
    tenant.update(dossiers, values, eq(dossiers.id, dossier.id), eq(dossiers.version, dossier.version)),
    mustHaveChanged("conflict"),
    tenant.remove(
      dossierMembers,
      eq(dossierMembers.dossierId, dossier.id),
      eq(dossierMembers.personId, personId),
    ),
    ...joinSteps(context, dossier.id, dossier.personId),
    handDeadline(tenant, dossier, address),
    ...forgetDeadline(tenant, dossier),
    ...(await wordsOf(context, { ...dossier, ...bearer })),
  ];
}

/** What was sent is found by the name of whoever bears it now; what is typed since is not, even opened to the staff. */
async function wordsOf({ tenant, services }: ActionContext, dossier: DossierRow): Promise<Change["steps"]> {
  if (dossier.searchRow === null) return [];
  const { read } = await readTogether(services.d1, [], around(tenant, dossier.id));
  return indexSteps(tenant, fillingOf({ ...dossier, sharedAt: null }, read));
}
