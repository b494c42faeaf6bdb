import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import type { Column } from "#design/table/types";
import { useFormats } from "#i18n/formats";
import { ProgrammeStatusBadge } from "#programmes/programme-status";
import type { Programme } from "#programmes/types";

export function useProgrammeColumns(slug: string): Column<Programme>[] {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  const date = (at: string | null) => (at === null ? t("noDate") : <Instant at={at} day />);
  return [
    {
      id: "title",
      header: t("name"),
      sort: "title",
      cell: ({ id, title }) => (
        <Link to="/admin/$slug/programmes/$programmeId" params={{ slug, programmeId: id }}>
          {title}
        </Link>
      ),
    },
    {
      id: "status",
      header: t("status"),
      cell: ({ status }) => <ProgrammeStatusBadge status={status} />,
    },
    { id: "opensAt", header: t("opens"), optional: true, cell: ({ opensAt }) => date(opensAt) },
    { id: "closesAt", header: t("closes"), sort: "closesAt", cell: ({ closesAt }) => date(closesAt) },
    {
      id: "dossiers",
      header: t("dossiers"),
      align: "end",
      cell: ({ dossiers }) => formats.number(dossiers.total),
    },
    {
      id: "submitted",
      header: t("submitted"),
      align: "end",
      cell: ({ dossiers }) => formats.number(dossiers.submitted),
    },
    {
      id: "updatedAt",
      header: t("updated"),
      optional: true,
      cell: ({ updatedAt }) => <Instant at={updatedAt} />,
    },
  ];
}
