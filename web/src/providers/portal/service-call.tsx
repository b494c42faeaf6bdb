import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";

import styles from "../services.module.css";

/** On the home of the portal: where to ask for a provider. */
export function ServiceCall({ slug }: { slug: string }) {
  const { t } = useTranslation("services");
  return (
    <section className={styles["call"]}>
      <div>
        <h2>{t("ask.call")}</h2>
        <p>{t("ask.callText")}</p>
      </div>
      <LinkButton to="/$slug/services" params={{ slug }}>
        {t("ask.start")}
      </LinkButton>
    </section>
  );
}
