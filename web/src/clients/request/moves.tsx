import { IconChevronDown } from "@tabler/icons-react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { MoveDialog } from "#clients/request/move-dialog";
import type { EventRequest, RequestVerb } from "#clients/types";
import { GatedButton } from "#design/form/gated-button";
import { Menu } from "#design/layout/menu";
import { useWhyNot } from "#organisations/access";

/** What may be done now: the first as a button, the others in a menu. */
export function Moves({ slug, request }: { slug: string; request: EventRequest }) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.edit", "write");
  const [verb, setVerb] = useState<RequestVerb>();
  const [first, ...others] = request.verbs;
  if (first === undefined) return null;
  return (
    <>
      <GatedButton whyNot={whyNot} onClick={() => setVerb(first)}>
        {t(`request.verbs.${first}`)}
      </GatedButton>
      {others.length > 0 && whyNot === undefined && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} />}>
              {t("request.other")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((other) => (
              <Menu.Item key={other} onClick={() => setVerb(other)}>
                {t(`request.verbs.${other}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {verb && <MoveDialog slug={slug} request={request} verb={verb} onClose={() => setVerb(undefined)} />}
    </>
  );
}
