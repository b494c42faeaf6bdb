import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersLookAt } from "#api/generated";
import { refreshDossiers } from "#dossiers/queries";
import type { Dossier } from "#dossiers/types";

import styles from "./together.module.css";

const every = 20_000;

/** Who else has the dossier open, and whether it changed meanwhile: nothing is locked, nobody works twice. */
export function Presence({ slug, dossier }: { slug: string; dossier: Dossier }) {
  const { t, i18n } = useTranslation("handling");
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ["presence", slug, dossier.id],
    queryFn: () => bodyOf(dossiersLookAt({ path: { organisation: slug, dossierId: dossier.id }, body: {} })),
    refetchInterval: every,
    retry: false,
  });
  const names = data?.present.map(({ name }) => name) ?? [];
  const changed = data !== undefined && data.version > dossier.version;
  if (names.length === 0 && !changed) return null;
  return (
    <output className={styles["present"]}>
      {names.length > 0 &&
        t("present", { count: names.length, names: new Intl.ListFormat(i18n.language).format(names) })}{" "}
      {changed && (
        <>
          {t("changed")}{" "}
          <Button variant="subtle" size="compact-sm" onClick={() => void refreshDossiers(queries)}>
            {t("reload")}
          </Button>
        </>
      )}
    </output>
  );
}
