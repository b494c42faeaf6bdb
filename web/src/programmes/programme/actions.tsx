import { Button } from "@mantine/core";
import { IconChevronDown, IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";
import { Menu } from "#design/layout/menu";
import { useWhyNot } from "#organisations/access";
import { TryForm } from "#programmes/programme/try-form";
import { MoveDialog } from "#programmes/programme/move-dialog";
import { movesOf } from "#programmes/programme/moves";
import type { ProgrammeMove } from "#programmes/queries";
import type { Programme } from "#programmes/types";

type Props = { slug: string; programme: Programme };

export function ProgrammeActions({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const whyNot = useWhyNot(slug);
  const [asked, setAsked] = useState<Exclude<ProgrammeMove, "publish">>();
  const params = { slug, programmeId: programme.id };
  const onPortal = ["scheduled", "open", "closing", "closed"].includes(programme.state);
  return (
    <>
      {onPortal && (
        <LinkButton
          variant="default"
          leftSection={<IconExternalLink size={17} />}
          to="/$slug/programmes/$programmeId"
          params={params}
        >
          {t("publish.see")}
        </LinkButton>
      )}
      <TryForm slug={slug} programmeId={programme.id} />
      <Menu width={300}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />}>
            {t("actions")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {movesOf(programme).map(({ move, obstacle }) => {
            const permission = move === "duplicate" ? "programmes.edit" : "programmes.publish";
            const why = whyNot(permission, "write") ?? (obstacle && t(`obstacles.${obstacle}`));
            return (
              <Menu.Item
                key={move}
                {...(move === "trash" && { color: "red" })}
                disabled={why !== undefined}
                onClick={() => setAsked(move)}
              >
                {t(`moves.${move}.name`)}
                {why !== undefined && <div className="field-help">{why}</div>}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <MoveDialog slug={slug} programme={programme} move={asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
