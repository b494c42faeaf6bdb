import { Button } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { BulkDialog } from "#dossiers/list/bulk-dialog";
import { useWhyNot } from "#organisations/access";

export const bulkKinds = [
  "take_under_review",
  "prepare",
  "decide",
  "apply",
  "discard",
  "tag",
  "untag",
  "assign",
] as const;
export type BulkKind = (typeof bulkKinds)[number];

type Props = {
  slug: string;
  /** What is offered here; everything unless said otherwise. */
  kinds?: readonly BulkKind[];
  ids: readonly string[];
  nameOf: (dossierId: string) => string;
  onDone: () => void;
};

/** What can be done to the dossiers that are selected. */
export function BulkActs({ slug, kinds = bulkKinds, ids, nameOf, onDone }: Props) {
  const { t } = useTranslation("handling");
  const [kind, setKind] = useState<BulkKind>();
  if (useWhyNot(slug)("dossiers.annotate", "write") !== undefined) return null;
  return (
    <>
      <Menu position="top-end">
        <Menu.Target>
          <Button size="sm" rightSection={<IconChevronDown size={16} />}>
            {t("bulk.act")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {kinds.map((one) => (
            <Menu.Item key={one} onClick={() => setKind(one)}>
              {t(`bulk.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {kind && (
        <BulkDialog
          slug={slug}
          kind={kind}
          ids={ids}
          nameOf={nameOf}
          onClose={() => setKind(undefined)}
          onDone={onDone}
        />
      )}
    </>
  );
}
