import { Button } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Menu } from "#design/layout/menu";
import { DecisionDialog } from "#dossiers/dossier/decision-dialog";
import type { DossierDetail, DossierVerb } from "#dossiers/types";

/** What may be decided now: the first verb as a button when it is the only one, else a menu. */
export function Decision({ slug, dossier }: { slug: string; dossier: DossierDetail }) {
  const { t } = useTranslation("dossiers");
  const [verb, setVerb] = useState<DossierVerb>();
  const [first, ...others] = dossier.verbs;
  if (first === undefined) return null;
  return (
    <>
      <Button onClick={() => setVerb(first)}>{t(`verbs.${first}`)}</Button>
      {others.length > 0 && (
        <Menu>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} />}>
              {t("detail.decide")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((other) => (
              <Menu.Item key={other} onClick={() => setVerb(other)}>
                {t(`verbs.${other}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {verb && (
        <DecisionDialog slug={slug} dossier={dossier} verb={verb} onClose={() => setVerb(undefined)} />
      )}
    </>
  );
}
