import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Surface } from "#design/display/surface";
import { publishedQuery } from "#evaluations/queries";
import { points } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "./desk/sheet.module.css";

/** What an applicant reads of the evaluations of their dossier, once published. */
export function PublishedEvaluations({ slug, dossierId }: { slug: string; dossierId: string }) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const { data } = useQuery(publishedQuery(slug, dossierId));
  return (data?.data ?? []).map((session) => (
    <Surface key={session.sessionId} title={t("published.title")}>
      {session.message !== "" && <p style={{ marginTop: 0, whiteSpace: "pre-line" }}>{session.message}</p>}
      {session.average !== null && (
        <p>
          <strong>{t("published.average", { score: formats.number(points(session.average)) })}</strong> / 100
        </p>
      )}
      <dl className={styles["answers"]}>
        {session.texts.map(({ label, texts }) => (
          <div key={label}>
            <dt>{label}</dt>
            {texts.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Surface>
  ));
}
