import { Button } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";

import { EmptyState } from "#design/display/empty-state";
import { StatusBadge } from "#design/display/status-badge";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";

type Row = { id: string; name: string; city: string; dues: string };

const rows: Row[] = [
  { id: "1", name: "Hélène Fabre", city: "Aubagne", dues: "À jour" },
  { id: "2", name: "Théo Martinez-Blanc", city: "La Ciotat", dues: "En retard" },
  { id: "3", name: "Nadia Haddad", city: "Marseille", dues: "À jour" },
];

const columns: Column<Row>[] = [
  { id: "name", header: "Adhérent", sort: "name", cell: ({ name }) => <a href="#content">{name}</a> },
  { id: "city", header: "Ville", sort: "city", cell: ({ city }) => city },
  {
    id: "dues",
    header: "Cotisation",
    cell: ({ dues }) => <StatusBadge tone={dues === "À jour" ? "good" : "waiting"}>{dues}</StatusBadge>,
  },
];

const route = getRouteApi("/design");

export function Tables() {
  const list = useList(route.useSearch());
  const shared = { label: "Adhérents", columns, rowId: ({ id }: Row) => id, list, empty: <Empty /> };
  const statuses = [
    { value: "late", label: "En retard" },
    { value: "paid", label: "À jour" },
  ];
  return (
    <>
      <DataTable
        {...shared}
        rows={rows}
        nextCursor="next"
        searchLabel="Rechercher un adhérent"
        filters={[{ name: "status", label: "Cotisation", options: statuses }]}
        renderBulk={() => (
          <Button size="sm" variant="light">
            Relancer
          </Button>
        )}
      />
      <DataTable {...shared} rows={undefined} />
      <DataTable {...shared} rows={[]} />
    </>
  );
}

const Empty = () => (
  <EmptyState title="Aucun adhérent pour le moment" action={<Button>Ajouter un adhérent</Button>}>
    <p>Importez votre liste ou partagez le lien d’adhésion : chacun complétera sa fiche.</p>
  </EmptyState>
);
