import { Button } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { BulkDialog } from "#dossiers/list/bulk-dialog";
import { useWhyNot } from "#organisations/access";

/** Where the dossiers stand: in the lists, put away, in the bin. */
type Place = "listed" | "archived" | "trashed";

/** What is offered there, in the order of the menu, by what acts have in common. */
const offered = {
  listed: [
    ["take_under_review", "request_correction", "validate_step", "reject_step"],
    ["prepare", "decide", "apply", "discard"],
    ["tag", "untag", "assign"],
    ["archive", "trash"],
  ],
  archived: [["unarchive"], ["trash"]],
  trashed: [["restore"]],
} as const;
export type BulkKind = (typeof offered)[Place][number][number];
const kindsOf: Readonly<Record<Place, readonly (readonly BulkKind[])[]>> = offered;

type Props = {
  slug: string;
  /** What is offered here; everything unless said otherwise. */
  kinds?: readonly BulkKind[];
  ids: readonly string[];
  nameOf: (dossierId: string) => string;
  onDone: () => void;
  from?: Place;
};

/** What can be done to the dossiers that are selected. */
export function BulkActs({ slug, from = "listed", kinds, ids, nameOf, onDone }: Props) {
  const { t } = useTranslation("handling");
  const [kind, setKind] = useState<BulkKind>();
  if (useWhyNot(slug)("dossiers.annotate", "write") !== undefined) return null;
  const groups = kindsOf[from]
    .map((group) => group.filter((one) => kinds === undefined || kinds.includes(one)))
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
                <Menu.Item key={one} {...(one === "trash" && { color: "red" })} onClick={() => setKind(one)}>
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
