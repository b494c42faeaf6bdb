import { z } from "zod";

import { isOpenOffer } from "#domain/dossiers/team";
import { maskEmail } from "#domain/organisations/staff-invitations";
import { Refusal } from "#domain/refusals";
import { noReads, publicAction } from "#actions/action";
import { sha256 } from "#actions/hash";
import { lookUpOffer } from "#db/dossiers/team";

/** What an offer says, to whoever holds its link. Looking never consumes it: mail scanners look too. */
export const lookAtTeamOffer = publicAction({
  name: "dossiers.look-at-team-offer",
  by: "visitor",
  input: z.strictObject({ token: z.string().max(200) }),
  refuses: ["team_offer_not_valid"],
  reads: noReads,
  async run({ db, now }, { token }) {
    const [found] = await lookUpOffer(db, await sha256(token));
    if (!found || !isOpenOffer(found, now)) throw new Refusal("team_offer_not_valid");
    const { offer, inviterName, programmeTitle, slug, organisationName, expiresAt } = found;
    return {
      result: {
        offer,
        inviterName,
        programmeTitle,
        organisation: { slug, name: organisationName },
        email: maskEmail(found.email),
        expiresAt,
      },
    };
  },
});
