import { Button } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { BulkDialog } from "#dossiers/list/bulk-dialog";
import { useWhyNot } from "#organisations/access";

/** In the order of the menu, by what they have in common. */
const bulkKinds = [
  ["take_under_review", "request_correction", "validate_step", "reject_step"],
  ["prepare", "decide", "apply", "discard"],
  ["tag", "untag", "assign"],
  ["archive", "trash"],
] as const;
export type BulkKind = (typeof bulkKinds)[number][number];

type Props = {
  slug: string;
  /** What is offered here; everything unless said otherwise. */
  kinds?: readonly BulkKind[];
  ids: readonly string[];
  nameOf: (dossierId: string) => string;
  onDone: () => void;
};

/** What can be done to the dossiers that are selected. */
export function BulkActs({ slug, kinds = bulkKinds.flat(), ids, nameOf, onDone }: Props) {
  const { t } = useTranslation("handling");
  const [kind, setKind] = useState<BulkKind>();
  if (useWhyNot(slug)("dossiers.annotate", "write") !== undefined) return null;
  const groups = bulkKinds
    .map((group) => group.filter((one) => kinds.includes(one)))
    .filter((group) => group.length > 0);
  return (
    <>
      <Menu position="top-end">
        <Menu.Target>
          <Button size="sm" rightSection={<IconChevronDown size={16} />}>
            {t("bulk.act")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {groups.map((group, index) => (
            <Fragment key={group[0]}>
              {index > 0 && <Menu.Divider />}
              {group.map((one) => (
                <Menu.Item key={one} onClick={() => setKind(one)}>
                  {t(`bulk.${one}`)}
                </Menu.Item>
              ))}
            </Fragment>
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
