import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";
import { Heading } from "#design/layout/heading";
import { usePageTitle } from "#design/layout/page-title";
import { Forecourt } from "#organisations/home/forecourt";
import { modules } from "#organisations/modules";

import styles from "./product-home.module.css";

export function ProductHome() {
  const { t } = useTranslation("organisations");
  usePageTitle(t("home.tab"));
  return (
    <div className={styles["home"]}>
      <section className={styles["hero"]}>
        <div>
          <Heading className={styles["title"]}>{t("home.title")}</Heading>
          <p className={styles["lead"]}>{t("home.lead")}</p>
          <div className={styles["calls"]}>
            <LinkButton to="/organisations/new" size="lg">
              {t("home.start")}
            </LinkButton>
            <span className={styles["trial"]}>{t("home.trial")}</span>
          </div>
        </div>
        <Forecourt />
      </section>
      <Modules />
      <Trust />
    </div>
  );
}

function Modules() {
  const { t } = useTranslation("organisations");
  return (
    <section>
      <h2 className={styles["heading"]}>{t("home.modulesTitle")}</h2>
      <p className={styles["lead"]}>{t("home.modulesLead")}</p>
      <ul className={styles["modules"]}>
        {modules.map(({ id, Icon }) => (
          <li key={id}>
            <span className={styles["icon"]}>
              <Icon size={22} stroke={1.6} />
            </span>
            <h3>{t(`modules.${id}.title`)}</h3>
            <p>{t(`modules.${id}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const reasons = ["sleep", "open", "data"] as const;

function Trust() {
  const { t } = useTranslation("organisations");
  return (
    <section className={styles["trust"]}>
      <h2 className={styles["heading"]}>{t("home.trustTitle")}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            <h3>{t(`home.trust.${reason}.title`)}</h3>
            <p>{t(`home.trust.${reason}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
