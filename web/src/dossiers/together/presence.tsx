import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { refreshDossiers } from "#dossiers/queries";
import type { Person, Together } from "#dossiers/together/use-presence";
import { formOf, type Dossier } from "#dossiers/types";

import styles from "./together.module.css";

type Props = { dossier: Dossier; together: Together };

/** Who else has the dossier open, what each is editing, and whether it changed meanwhile: nothing is locked. */
export function Presence({ dossier, together: { present, version } }: Props) {
  const { t, i18n } = useTranslation("handling");
  const queries = useQueryClient();
  const labels = labelsOf(dossier);
  const editing = present.filter(({ fieldId }) => labels.has(fieldId ?? ""));
  const looking = present.filter((person) => !editing.includes(person)).map(({ name }) => name);
  const changed = version !== undefined && version > dossier.version;
  if (present.length === 0 && !changed) return null;
  return (
    <output className={styles["present"]}>
      {looking.length > 0 &&
        t("present", {
          count: looking.length,
          names: new Intl.ListFormat(i18n.language).format(looking),
        })}{" "}
      {editing.map(({ personId, name, fieldId }) => (
        <span key={personId}>{t("edits", { name, question: labels.get(fieldId ?? "") })} </span>
      ))}
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

const labelsOf = (dossier: Dossier): ReadonlyMap<string, string> =>
  new Map(
    formOf(dossier).steps.flatMap(({ sections = [] }) =>
      sections.flatMap(({ fields }) => fields.map(({ id, label }): [string, string] => [id, label])),
    ),
  );

/** Beside a question, while one is about to edit it: who else is at it. */
export function AlsoEditing({ fieldId, present }: { fieldId: string; present: readonly Person[] }) {
  const { t, i18n } = useTranslation("handling");
  const names = present.filter((person) => person.fieldId === fieldId).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <output className={styles["also"]}>
      {t("alsoEditing", { count: names.length, names: new Intl.ListFormat(i18n.language).format(names) })}
    </output>
  );
}
