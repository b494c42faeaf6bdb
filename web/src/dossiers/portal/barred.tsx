import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import type { OwnDossier } from "#dossiers/types";
import type { FormDefinition } from "#forms/types";

import styles from "./fill-dossier.module.css";

type Props = { slug: string; dossier: OwnDossier; form: FormDefinition };

/** Whoever is not eligible knows it at once, and why, with the way to the answers that say so. */
export function Barred({ slug, dossier, form }: Props) {
  const { t } = useTranslation("dossiers");
  const { ineligibility } = dossier.completeness;
  if (ineligibility === null) return null;
  const causes = form.steps.flatMap(({ id: step, sections = [] }) =>
    sections
      .flatMap(({ fields }) => fields)
      .filter(({ id }) => ineligibility.fieldIds.includes(id))
      .map(({ id, label }) => ({ step, id, label })),
  );
  return (
    <div role="alert">
      <Notice tone="bad" title={t("fill.barred")}>
        {ineligibility.message}
        <ul className={styles["causes"]}>
          {causes.map(({ step, id, label }) => (
            <li key={id}>
              <Link
                to="/$slug/dossiers/$dossierId"
                params={{ slug, dossierId: dossier.id }}
                search={{ step }}
                hash={id}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
