import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import type { leftToDo } from "#dossiers/portal/missing";

import styles from "./fill-dossier.module.css";

type Props = { slug: string; dossierId: string; left: ReturnType<typeof leftToDo> };

/** What stands in the way of sending, step by step, each with the way to its field. */
export function MissingAnswers({ slug, dossierId, left }: Props) {
  const { t } = useTranslation("dossiers");
  const count = left.reduce((sum, step) => sum + step.left.length, 0);
  return (
    <Notice tone="waiting" title={t("fill.incomplete", { count })}>
      {t("fill.incompleteText")}
      <ul className={styles["missing"]}>
        {left.map(({ step, left: parts }) => (
          <li key={step.id}>
            {step.title}
            <ul>
              {parts.map(([part, why]) => (
                <li key={part}>
                  <Link
                    to="/$slug/dossiers/$dossierId"
                    params={{ slug, dossierId }}
                    search={{ step: step.id }}
                    hash={part}
                  >
                    {step.sections?.flatMap(({ fields }) => fields).find(({ id }) => id === part)?.label ??
                      t("fill.openStep")}
                  </Link>
                  {t("fill.colon")}
                  {why}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
