import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import type { Column } from "#design/table/types";
import { useFormats } from "#i18n/formats";
import { type Heap, sizeOf, statesOf } from "#programmes/counts";
import { ProgrammeStateBadge } from "#programmes/programme-state";
import type { ProgrammeSummary } from "#programmes/types";

export function useProgrammeColumns(slug: string): Column<ProgrammeSummary>[] {
  const { t } = useTranslation("programmes");
  const formats = useFormats();
  const heap = (name: Heap, optional = false): Column<ProgrammeSummary> => ({
    id: name,
    header: t(`heaps.${name}`),
    align: "end",
    optional,
    cell: ({ id, counts }) => {
      const size = sizeOf(counts, name);
      if (size === 0) return "–";
      return (
        <Link to="/admin/$slug/dossiers" params={{ slug }} search={{ programme: id, status: statesOf(name) }}>
          {formats.number(size)}
        </Link>
      );
    },
  });
  const date = (at: string | null) => (at === null ? t("noDate") : <Instant at={at} />);
  return [
    {
      id: "title",
      header: t("name"),
      cell: ({ id, title }) => (
        <Link to="/admin/$slug/programmes/$programmeId" params={{ slug, programmeId: id }}>
          {title}
        </Link>
      ),
    },
    { id: "state", header: t("state"), cell: ({ state }) => <ProgrammeStateBadge state={state} /> },
    { id: "opensAt", header: t("opens"), optional: true, cell: ({ opensAt }) => date(opensAt) },
    { id: "closesAt", header: t("closes"), cell: ({ closesAt }) => date(closesAt) },
    heap("drafts", true),
    heap("toReview"),
    heap("underReview"),
    heap("decided"),
    { id: "updatedAt", header: t("updated"), optional: true, cell: ({ updatedAt }) => date(updatedAt) },
  ];
}
