import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";

import styles from "../clients.module.css";

/** On the home of the portal: where to request an event. */
export function EventCall({ slug }: { slug: string }) {
  const { t } = useTranslation("clients");
  return (
    <section className={styles["call"]}>
      <div>
        <h2>{t("portal.call")}</h2>
        <p>{t("portal.callText")}</p>
      </div>
      <LinkButton to="/$slug/requests/new" params={{ slug }}>
        {t("portal.start")}
      </LinkButton>
    </section>
  );
}
