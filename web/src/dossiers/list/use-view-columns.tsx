import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { ViewedDossiers } from "#api/generated";
import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { ListSearch } from "#design/table/list-search";
import type { Column } from "#design/table/types";
import { DossierStateBadge } from "#dossiers/dossier-state";
import { TagList } from "#dossiers/together/tag-badge";
import type { Tag } from "#dossiers/together/queries";
import type { DossierRow } from "#dossiers/types";
import { useFormats } from "#i18n/formats";
import type { ViewColumn } from "#organisations/views/queries";

export type ViewedDossier = ViewedDossiers["data"][number];
type Cell = ViewedDossier["cells"][string];

/** Names of what the rows only point at. */
export type Names = {
  programmes: ReadonlyMap<string, string>;
  staff: ReadonlyMap<string, string>;
  tags: readonly Tag[];
};

/** The columns of a view: what names the row first, then what the view chose, in its order. */
export function useViewColumns(
  slug: string,
  search: ListSearch,
  chosen: readonly string[],
  columns: readonly ViewColumn[],
  names: Names,
): Column<ViewedDossier>[] {
  const { t } = useTranslation("dossiers");
  const builtIn = useBuiltInCell(names);
  const answer = useAnswerCell();
  const shown = chosen.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const first: Column<ViewedDossier> = {
    id: "row",
    header: t("applicant"),
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
  };
  const others = shown
    .filter(({ id }) => id !== "applicant" && id !== "number")
    .map((column): Column<ViewedDossier> => {
      const isNumber = column.type === "number" || column.type === "amount";
      return {
        id: column.id,
        header: column.label,
        ...(isNumber && { align: "end" as const }),
        cell: (row) =>
          column.id.startsWith("fld_") ? answer(column, row.cells[column.id]) : builtIn(column.id, row),
      };
    });
  return [first, ...others];
}

function useBuiltInCell({ programmes, staff, tags }: Names) {
  const { t } = useTranslation(["dossiers", "handling"]);
  return (id: string, row: DossierRow) => {
    switch (id) {
      case "email":
        return <a href={`mailto:${row.applicantEmail}`}>{row.applicantEmail}</a>;
      case "programme":
        return programmes.get(row.programmeId) ?? "";
      case "state":
        return <DossierStateBadge state={row.state} />;
      case "tags":
        return <TagList ids={row.tags} tags={tags} />;
      case "assignee":
        return staff.get(row.assigneeId ?? "") ?? "";
      case "pending":
        return row.pendingVerb === null ? "" : t(`decisions.${row.pendingVerb}`, { ns: "handling" });
      case "submittedAt":
        return <Instant at={row.submittedAt} day />;
      case "decidedAt":
        return row.decidedAt === null ? "" : <Instant at={row.decidedAt} day />;
      default:
        return "";
    }
  };
}

function useAnswerCell() {
  const { t } = useTranslation("views");
  const formats = useFormats();
  return ({ type, options }: ViewColumn, cell: Cell | undefined) => {
    if (cell === undefined) return "";
    if (Array.isArray(cell))
      return cell.map((id) => options?.find((option) => option.id === id)?.label ?? id).join(", ");
    if (typeof cell === "boolean") return t(cell ? "editor.yes" : "editor.no");
    if (type === "amount" && typeof cell === "number") return formats.amount(cell);
    if (type === "number" && typeof cell === "number") return formats.number(cell);
    if (type === "day" && typeof cell === "string") return formats.day(cell);
    return cell;
  };
}
