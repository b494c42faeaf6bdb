import { useTranslation } from "react-i18next";

import type { AuditEntry } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import type { Column } from "#design/table/types";
import { SubjectLink } from "#integrations/audit/subject-link";
import { useActionSentence } from "#integrations/audit/action-sentence";

import styles from "./audit.module.css";

export function useAuditColumns(slug: string): Column<AuditEntry>[] {
  const { t } = useTranslation("audit");
  const sentenceOf = useActionSentence();
  return [
    {
      id: "action",
      header: t("action"),
      cell: ({ action, subject, subjectName }) => (
        <>
          <SubjectLink slug={slug} subject={subject} name={subjectName}>
            {sentenceOf(action)}
          </SubjectLink>
          {subjectName !== null && <small className={styles["subject"]}>{subjectName}</small>}
        </>
      ),
    },
    {
      id: "person",
      header: t("person"),
      cell: ({ actor }) => actor.name ?? t(`kinds.${actor.kind}`),
    },
    { id: "at", header: t("at"), cell: ({ at }) => <Instant at={at} /> },
    { id: "subject", header: t("subject"), optional: true, cell: ({ subject }) => <code>{subject}</code> },
    {
      id: "details",
      header: t("details"),
      optional: true,
      cell: ({ details }) => details !== null && <code>{JSON.stringify(details)}</code>,
    },
  ];
}
