import { Button } from "@mantine/core";
import { IconChevronDown, IconExternalLink, IconShare2 } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Menu } from "#design/layout/menu";
import { useWhyNot } from "#organisations/access";
import { SaveTemplate } from "#forms/templates/save-template";
import { ShareDialog } from "#programmes/programme/share-dialog";
import { TryForm } from "#programmes/programme/try-form";
import { MoveDialog } from "#programmes/programme/move-dialog";
import { movesOf } from "#programmes/programme/moves";
import type { ProgrammeMove } from "#programmes/queries";
import type { Programme } from "#programmes/types";

type Props = { slug: string; programme: Programme };

export function ProgrammeActions({ slug, programme }: Props) {
  const { t } = useTranslation(["programmes", "forms"]);
  const whyNot = useWhyNot(slug);
  const [asked, setAsked] = useState<Exclude<ProgrammeMove, "publish">>();
  const [opened, setOpened] = useState<"share" | "template">();
  const close = () => setOpened(undefined);
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
      {["scheduled", "open"].includes(programme.state) && (
        <GatedButton
          variant="default"
          leftSection={<IconShare2 size={17} />}
          whyNot={whyNot("programmes.publish", "outreach")}
          onClick={() => setOpened("share")}
        >
          {t("share.open")}
        </GatedButton>
      )}
      <Menu width={300}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} />}>
            {t("actions")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            disabled={whyNot("programmes.edit", "write") !== undefined}
            onClick={() => setOpened("template")}
          >
            {t("template.save", { ns: "forms" })}
          </Menu.Item>
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
      {opened === "share" && <ShareDialog slug={slug} programme={programme} onClose={close} />}
      {opened === "template" && (
        <SaveTemplate slug={slug} programmeId={programme.id} title={programme.title} onClose={close} />
      )}
      {asked && (
        <MoveDialog slug={slug} programme={programme} move={asked} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
