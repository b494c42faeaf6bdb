import { useTranslation } from "react-i18next";

import type { FormImpact } from "#api/generated";
import { Figure, Figures } from "#design/display/figure";
import { Notice } from "#design/display/notice";
import { concerned } from "#forms/revisions/concerned";
import { useFormats } from "#i18n/formats";

import styles from "./revisions.module.css";

const numbers = ["draftsRebased", "submittedRebased", "submittedKept", "decidedKept"] as const;

/** How many dossiers follow the new revision, how many stay on theirs, and which answers people lose or owe. */
export function Affected({ affected }: { affected: FormImpact["affected"] }) {
  const { t } = useTranslation("forms");
  const formats = useFormats();
  const lost = concerned(affected.lost);
  const replaced = concerned(affected.replaced);
  const toAnswer = concerned(affected.toAnswer);
  const line = ({ fieldId, label, drafts }: (typeof affected.lost)[number]) => (
    <li key={fieldId}>
      <strong>{label}</strong> – {t("impact.people", { count: drafts })}
    </li>
  );
  return (
    <section aria-label={t("impact.who")} className={styles["who"]}>
      <h3 className={styles["heading"]}>{t("impact.who")}</h3>
      <Figures>
        {numbers.map((name) => (
          <Figure
            key={name}
            label={t(`impact.${name}`)}
            value={formats.number(affected[name])}
            hint={t(`impact.${name}Help`)}
          />
        ))}
      </Figures>
      {lost.length > 0 && (
        <Notice tone="bad" title={t("impact.lost")}>
          <ul className={styles["list"]}>{lost.map(line)}</ul>
        </Notice>
      )}
      {replaced.length > 0 && (
        <Notice tone="waiting" title={t("impact.replaced")}>
          {t("impact.replacedText")}
          <ul className={styles["list"]}>{replaced.map(line)}</ul>
        </Notice>
      )}
      {toAnswer.length > 0 && (
        <Notice tone="waiting" title={t("impact.toAnswer")}>
          <ul className={styles["list"]}>{toAnswer.map(line)}</ul>
        </Notice>
      )}
    </section>
  );
}
