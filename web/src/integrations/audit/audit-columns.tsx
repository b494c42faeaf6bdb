import { useTranslation } from "react-i18next";

import type { AuditEntry } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { useActionSentence } from "#integrations/audit/action-sentence";

export function useAuditColumns(): Column<AuditEntry>[] {
  const { t } = useTranslation("audit");
  const sentenceOf = useActionSentence();
  return [
    {
      id: "action",
      header: t("action"),
      cell: ({ action, subject }) => <TwoLines first={sentenceOf(action)} second={subject ?? ""} />,
    },
    {
      id: "person",
      header: t("person"),
      cell: ({ actor }) => actor.name ?? t(`kinds.${actor.kind}`),
    },
    { id: "at", header: t("at"), cell: ({ at }) => <Instant at={at} /> },
    {
      id: "details",
      header: t("details"),
      optional: true,
      cell: ({ details }) => details !== null && <code>{JSON.stringify(details)}</code>,
    },
  ];
}
