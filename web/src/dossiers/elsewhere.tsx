import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";

/** The dossiers that stand on no list: drafts to help with, payments to check, the archive and the bin. */
export function Elsewhere({ slug }: { slug: string }) {
  const { t } = useTranslation("life");
  return (
    <>
      <LinkButton variant="subtle" color="gray" to="/admin/$slug/opened-drafts" params={{ slug }}>
        {t("opened.title")}
      </LinkButton>
      <LinkButton variant="subtle" color="gray" to="/admin/$slug/payment-proofs" params={{ slug }}>
        {t("payment.waiting")}
      </LinkButton>
      <LinkButton variant="subtle" color="gray" to="/admin/$slug/shelf" params={{ slug }}>
        {t("shelf.title")}
      </LinkButton>
    </>
  );
}
