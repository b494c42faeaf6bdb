import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { DossierStateBadge } from "#dossiers/dossier-state";
import type { DossierRow } from "#dossiers/types";
import { useFormats } from "#i18n/formats";

export function useDossierColumns(slug: string): Column<DossierRow>[] {
  const { t } = useTranslation("dossiers");
  const formats = useFormats();
  return [
    {
      id: "applicant",
      header: t("applicant"),
      sort: "applicant",
      cell: ({ id, applicant, number }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId: id }}>
              {applicant.name}
            </Link>
          }
          second={number}
        />
      ),
    },
    { id: "programme", header: t("programme"), cell: ({ programme }) => programme.title },
    { id: "state", header: t("state"), cell: ({ state }) => <DossierStateBadge state={state} /> },
    {
      id: "completed",
      header: t("completed"),
      align: "end",
      optional: true,
      cell: ({ completed }) => formats.percent(completed),
    },
    {
      id: "submittedAt",
      header: t("submittedAt"),
      sort: "submittedAt",
      cell: ({ submittedAt }) =>
        submittedAt === null ? t("notSubmitted") : <Instant at={submittedAt} day />,
    },
    {
      id: "updatedAt",
      header: t("updatedAt"),
      sort: "updatedAt",
      optional: true,
      cell: ({ updatedAt }) => <Instant at={updatedAt} />,
    },
  ];
}
