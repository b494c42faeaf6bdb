import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { organisationsPreviewVat } from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { useFormats } from "#i18n/formats";
import { rateIn } from "#providers/settings/rates";

type Regime = "standard" | "exempt_293b";

/** Whom the regime that is being chosen reaches, before it is saved; nothing when it reaches nobody. */
export function VatEffect({ slug, regime }: { slug: string; regime: Regime }) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  const { data } = useQuery({
    queryKey: ["vat-preview", slug, regime],
    queryFn: () => bodyOf(organisationsPreviewVat({ path: { organisation: slug }, query: { regime } })),
  });
  if (!data || data.firstAt === null || data.lastAt === null) return null;
  const { affected: count, firstAt, lastAt, fromRateBp, toRateBp } = data;
  const rates = { from: rateIn(formats, fromRateBp), to: rateIn(formats, toRateBp) };
  return (
    <Notice tone="waiting" title={t("settings.vatEffect.title", { count })}>
      {t("settings.vatEffect.text", {
        count,
        ...rates,
        first: formats.longDate(firstAt),
        last: formats.longDate(lastAt),
      })}
    </Notice>
  );
}
