import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { clientsExport } from "#api/generated";
import { listingOf } from "#clients/queries";
import type { ListSearch } from "#design/table/list-search";
import { ExportList } from "#integrations/exports/export-list";

type Props = { slug: string; search: ListSearch; opened: boolean; onClose: () => void };

/** Exports the list as it stands. */
export function ExportClients({ slug, search, opened, onClose }: Props) {
  const { t } = useTranslation("clients");
  return (
    <ExportList
      slug={slug}
      title={t("export.title")}
      opened={opened}
      onClose={onClose}
      ask={(asking, headers) =>
        bodyOf(
          clientsExport({
            path: { organisation: slug },
            headers,
            body: { ...asking, ...listingOf(search) },
          }),
        )
      }
    />
  );
}
