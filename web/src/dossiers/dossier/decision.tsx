import { IconChevronDown } from "@tabler/icons-react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { GatedButton } from "#design/form/gated-button";
import { Menu } from "#design/layout/menu";
import { DecisionDialog } from "#dossiers/dossier/decision-dialog";
import { type DecisionVerb, decisionVerbs, type Dossier, type DossierState } from "#dossiers/types";
import { useWhyNot } from "#organisations/access";

/** A dossier just received can be decided at once: the API takes it under review on the way. */
const atOnce: Partial<Record<DossierState, readonly DecisionVerb[]>> = { submitted: ["accept", "refuse"] };

const verbsOf = ({ verbs, state }: Dossier): DecisionVerb[] =>
  decisionVerbs.filter((verb) => verbs.includes(verb) || atOnce[state]?.includes(verb));

/** What may be decided now: the first as a button, the others in a menu. */
export function Decision({ slug, dossier }: { slug: string; dossier: Dossier }) {
  const { t } = useTranslation("dossiers");
  const whyNot = useWhyNot(slug)("dossiers.decide", "write");
  const [verb, setVerb] = useState<DecisionVerb>();
  const [first, ...others] = verbsOf(dossier);
  if (first === undefined) return null;
  return (
    <>
      <GatedButton whyNot={whyNot} onClick={() => setVerb(first)}>
        {t(`verbs.${first}`)}
      </GatedButton>
      {others.length > 0 && whyNot === undefined && (
        <Menu position="bottom-end">
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
