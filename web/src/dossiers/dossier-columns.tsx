import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { ListSearch } from "#design/table/list-search";
import type { Column } from "#design/table/types";
import { DossierStateBadge } from "#dossiers/dossier-state";
import type { DossierRow } from "#dossiers/types";

type Titles = ReadonlyMap<string, string>;

/** `search`: the list as it stands, which the page of each dossier needs to lead to its neighbours. */
export function useDossierColumns(slug: string, search: ListSearch, titles: Titles): Column<DossierRow>[] {
  const { t } = useTranslation("dossiers");
  return [
    {
      id: "applicant",
      header: t("applicant"),
      sort: "applicant",
      cell: ({ id, applicantName, number }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId: id }} search={search}>
              {applicantName}
            </Link>
          }
          second={<span className="tabular">{number}</span>}
        />
      ),
    },
    {
      id: "email",
      header: t("email"),
      optional: true,
      cell: ({ applicantEmail }) => <a href={`mailto:${applicantEmail}`}>{applicantEmail}</a>,
    },
    { id: "programme", header: t("programme"), cell: ({ programmeId }) => titles.get(programmeId) ?? "" },
    { id: "state", header: t("state"), cell: ({ state }) => <DossierStateBadge state={state} /> },
    {
      id: "submittedAt",
      header: t("submittedAt"),
      sort: "submittedAt",
      cell: ({ submittedAt }) => <Instant at={submittedAt} day />,
    },
    {
      id: "decidedAt",
      header: t("decidedAt"),
      optional: true,
      cell: ({ decidedAt }) => (decidedAt === null ? t("undecided") : <Instant at={decidedAt} day />),
    },
    {
      id: "updatedAt",
      header: t("updatedAt"),
      optional: true,
      cell: ({ updatedAt }) => <Instant at={updatedAt} />,
    },
  ];
}
