import "@mantine/core/styles/Switch.layer.css";

import { Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { organisationsSwitchModule } from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { useAct } from "#design/feedback/use-act";
import { useWhyNot } from "#organisations/access";
import { modules } from "#organisations/modules";
import type { SettingsProps } from "#organisations/settings/use-settings-form";

import styles from "./settings.module.css";

type Module = (typeof modules)[number]["id"];

/** Each switch acts at once: there is nothing to lose, what a module holds stays when it is off. */
export function ModulesForm({ organisation: { slug, version, settings } }: SettingsProps) {
  const { t } = useTranslation(["organisations", "common"]);
  const whyNot = useWhyNot(slug)("organisation.edit", "write");
  const change = useAct(
    ({ module, enabled }: { module: Module; enabled: boolean }) =>
      organisationsSwitchModule({
        path: { organisation: slug, module },
        headers: ifMatch(version),
        body: { enabled },
      }),
    t("action.saved", { ns: "common" }),
  );
  return (
    <div>
      {whyNot !== undefined && <Notice>{whyNot}</Notice>}
      {modules.map(({ id }) => (
        <div key={id} className={styles["module"]}>
          <Switch
            label={t(`modules.${id}.title`)}
            description={t(`modules.${id}.text`)}
            checked={settings.modules.includes(id)}
            disabled={whyNot !== undefined || change.isPending}
            onChange={(event) => change.mutate({ module: id, enabled: event.currentTarget.checked })}
          />
        </div>
      ))}
    </div>
  );
}
