import type { MailOrder } from "#db/commit";
import type { ProvenOrganisation } from "#db/proof";

/** The mail that says where a registration stands: one cause for each version of it. Whoever is offered a place is told until when. */
export const statusOrder = (
  organisation: Pick<ProvenOrganisation, "settings">,
  { id, email }: { id: string; email: string },
  version: number,
  isOffered = false,
): MailOrder => ({
  kind: isOffered ? "training-offer" : "training-status",
  cause: `training-status:${id}:${version}`,
  subjectId: id,
  recipient: email,
  locale: organisation.settings.locale,
});
