import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { dossiersListOwnCommentsOptions } from "#api/generated/@tanstack/react-query.gen";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";

import styles from "#dossiers/together/together.module.css";

/** What the organisation wrote about the dossier, the latest first; nothing when it wrote nothing. */
export function OwnComments({ slug, dossierId }: { slug: string; dossierId: string }) {
  const { t } = useTranslation("handling");
  const { data } = useQuery(
    dossiersListOwnCommentsOptions({ path: { organisation: slug, dossierId }, query: { limit: 100 } }),
  );
  if (!data || data.data.length === 0) return null;
  return (
    <Surface title={t("fromOrganisation")}>
      <div className={styles["stack"]}>
        {data.data.map(({ id, body, author, createdAt }) => (
          <article key={id} className={styles["entry"]}>
            <p>{body}</p>
            <span className={styles["by"]}>
              {author} · <Instant at={createdAt} />
            </span>
          </article>
        ))}
      </div>
    </Surface>
  );
}
