import type { SQL } from "drizzle-orm";

import type { ReadScope } from "#actions/read-scope";
import { ownPrequalification, prequalificationById } from "#db/invitations/queries";

/** Who answers: a respondent of the partner, or staff for a partner that cannot. */
export const partnerDoor = {
  suffix: "",
  requires: "invitations.answer",
  access: "portal_call",
  find: (scope: ReadScope & { me: SQL }, id: string) => ownPrequalification(scope, id),
} as const;

export const staffDoor = {
  suffix: "-on-behalf",
  requires: "invitations.send",
  access: "write",
  find: (scope: ReadScope & { me: SQL }, id: string) => prequalificationById(scope, id),
} as const;

export type Door = typeof partnerDoor | typeof staffDoor;
