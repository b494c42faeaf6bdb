import { Button } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { BulkDialog } from "#dossiers/list/bulk-dialog";
import { useWhyNot } from "#organisations/access";

/** Where the dossiers stand: in the lists, in the results of a session, put away, in the bin. */
type Place = "listed" | "judged" | "archived" | "trashed";

/** What is offered there, in the order of the menu, by what acts have in common. */
const kindsOf = {
  listed: [
    ["take_under_review", "request_correction", "validate_step", "reject_step"],
    ["prepare", "decide", "apply", "discard"],
    ["tag", "untag", "assign"],
    ["archive", "trash"],
  ],
  /* What a jury leads to: decisions are prepared, and told to nobody before they are applied together. */
  judged: [
    ["prepare", "discard"],
    ["tag", "assign"],
  ],
  archived: [["unarchive"], ["trash"]],
  trashed: [["restore"]],
} as const;
export type BulkKind = (typeof kindsOf)[Place][number][number];

type Props = {
  slug: string;
  ids: readonly string[];
  nameOf: (dossierId: string) => string;
  onDone: () => void;
  from?: Place;
};

/** What can be done to the dossiers that are selected. */
export function BulkActs({ slug, ids, nameOf, onDone, from = "listed" }: Props) {
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
          {kindsOf[from].map((kinds, index) => (
            <Fragment key={kinds[0]}>
              {index > 0 && <Menu.Divider />}
              {kinds.map((one) => (
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
