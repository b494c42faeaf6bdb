import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { Dossier } from "#dossiers/types";
import { organisationQuery } from "#organisations/queries";

import styles from "./decision-preview.module.css";

type Props = {
  slug: string;
  dossier: Dossier;
  verb: "accept" | "refuse" | "close_without_action";
  message: string;
};

/** The mail of the decision, in the words that the API sends. */
export function DecisionPreview({ slug, dossier, verb, message }: Props) {
  const { t } = useTranslation("dossiers");
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const { applicant, number, programmeTitle } = dossier;
  return (
    <figure className={styles["preview"]}>
      <figcaption className={styles["caption"]}>
        {t("preview.caption", { email: applicant.email })}
      </figcaption>
      <div className={styles["mail"]}>
        <p className={styles["subject"]}>{t("preview.subject", { number, programme: programmeTitle })}</p>
        <p className={styles["from"]}>{organisation.name}</p>
        <p>{t("preview.hello", { name: applicant.name })}</p>
        <p>{t(`preview.${verb}`)}</p>
        {message.trim() !== "" && <blockquote className={styles["quote"]}>{message}</blockquote>}
      </div>
    </figure>
  );
}
