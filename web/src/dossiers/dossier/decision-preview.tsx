import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDebouncedValue } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersPreviewDecision } from "#api/generated";
import type { DecisionVerb, Dossier } from "#dossiers/types";

import styles from "./decision-preview.module.css";

type Props = { slug: string; dossier: Dossier; verb: DecisionVerb; message: string };

/** The mail of the decision as the API would send it: in the language of the person, word for word. */
export function DecisionPreview({ slug, dossier, verb, message }: Props) {
  const { t } = useTranslation("life");
  const [typed] = useDebouncedValue(message, 400);
  const { data } = useQuery({
    queryKey: ["decision-preview", dossier.id, verb, typed],
    queryFn: () =>
      bodyOf(
        dossiersPreviewDecision({
          path: { organisation: slug, dossierId: dossier.id },
          body: { verb, ...(typed.trim() !== "" && { message: typed }) },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  if (data === undefined) return <p className={styles["caption"]}>{t("preview.loading")}</p>;
  return (
    <figure className={styles["preview"]}>
      <figcaption className={styles["caption"]}>
        {t("preview.caption", { email: data.to, language: t(`preview.${data.locale}`) })}
      </figcaption>
      <div className={styles["mail"]} lang={data.locale}>
        <p className={styles["subject"]}>{data.subject}</p>
        <p className={styles["words"]}>{data.text}</p>
      </div>
    </figure>
  );
}
