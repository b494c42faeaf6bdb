import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import type { ProviderSettings } from "#api/generated/types.gen";
import { providersPreviewGraceOptions } from "#api/generated/@tanstack/react-query.gen";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useFormats } from "#i18n/formats";
import { countsQuery } from "#providers/follow-up/queries";
import { rateIn } from "#providers/settings/rates";

import styles from "../providers.module.css";

export type Chosen = { subscriptionsOn: boolean; rateBp: number; graceDays: number };

/** Whether somebody's access or bill changes as soon as these rules are saved. */
export const touchesProviders = (settings: ProviderSettings, chosen: Chosen): boolean =>
  chosen.subscriptionsOn !== settings.subscriptionsOn ||
  (settings.subscriptionsOn && (chosen.rateBp !== settings.rateBp || chosen.graceDays < settings.graceDays));

type Props = {
  slug: string;
  settings: ProviderSettings;
  chosen: Chosen;
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
};

/** Who is affected, how many and when, before the rules are saved. */
export function RulesEffect({ slug, settings, chosen, ...dialog }: Props) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const { data } = useQuery({ ...countsQuery(slug), enabled: dialog.opened });
  const graceLowered =
    chosen.subscriptionsOn && settings.subscriptionsOn && chosen.graceDays < settings.graceDays;
  const { data: grace } = useQuery({
    ...providersPreviewGraceOptions({
      path: { organisation: slug },
      query: { graceDays: chosen.graceDays },
    }),
    enabled: dialog.opened && graceLowered,
    gcTime: 0,
  });
  const counted = (...views: string[]) => {
    const them = data?.views.filter(({ view }) => views.includes(view)) ?? [];
    const count = them.reduce((sum, one) => sum + one.count, 0);
    const figure = formats.number(count);
    return { count, figure: them.some(({ more }) => more) ? t("settings.moreThan", { figure }) : figure };
  };
  const [running, without] = [counted("active"), counted("inactive", "without_subscription")];
  const { subscriptionsOn, rateBp, graceDays } = chosen;
  const lines = [
    subscriptionsOn && !settings.subscriptionsOn ? t("settings.turnedOn", without) : null,
    !subscriptionsOn && settings.subscriptionsOn ? t("settings.turnedOff", running) : null,
    subscriptionsOn && rateBp !== settings.rateBp
      ? t("settings.rateChanged", {
          ...running,
          from: rateIn(formats, settings.rateBp),
          to: rateIn(formats, rateBp),
        })
      : null,
    grace
      ? t("settings.graceLowered", { count: grace.blocked, from: settings.graceDays, to: graceDays })
      : null,
  ].filter((line) => line !== null);
  return (
    <ConfirmDialog title={t("settings.rulesTitle")} confirmLabel={t("settings.save")} harmless {...dialog}>
      {data &&
        (grace !== undefined || !graceLowered) &&
        lines.map((line) => (
          <p key={line} className={styles["about"]}>
            {line}
          </p>
        ))}
    </ConfirmDialog>
  );
}
