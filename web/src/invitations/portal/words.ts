import { useTranslation } from "react-i18next";

import type { OpenPartnerInvitation } from "#api/generated";
import { sirenText } from "#invitations/types";

/** Who asks, and of which company. */
export function useWords({ organisationName, partnerName, localId }: OpenPartnerInvitation) {
  const { t } = useTranslation("invitations");
  return {
    title: t("link.title", { organisation: organisationName }),
    lead: t("link.lead", { partner: partnerName, siren: sirenText(localId) }),
  };
}
