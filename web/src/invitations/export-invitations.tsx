import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { invitationsExport } from "#api/generated";
import type { ListSearch } from "#design/table/list-search";
import { ExportList } from "#integrations/exports/export-list";
import { listingOf } from "#invitations/queries";

type Props = { slug: string; search: ListSearch; opened: boolean; onClose: () => void };

/** Exports the dashboard as it stands. */
export function ExportInvitations({ slug, search, opened, onClose }: Props) {
  const { t } = useTranslation("invitations");
  return (
    <ExportList
      slug={slug}
      title={t("export")}
      opened={opened}
      onClose={onClose}
      ask={(asking, headers) =>
        bodyOf(
          invitationsExport({
            path: { organisation: slug },
            headers,
            body: { ...asking, ...listingOf(search) },
          }),
        )
      }
    />
  );
}
