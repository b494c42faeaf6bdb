import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { providersPreviewPrice, providersPublishPrice } from "#api/generated/sdk.gen";
import type { PricePreview, ProviderSettings } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { GatedSubmit } from "#design/form/gated-submit";
import { useProblemForm } from "#design/form/use-problem-form";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";
import { Effect } from "#providers/settings/effect";

import styles from "../providers.module.css";

type Interval = "monthly" | "annual";
type Props = { slug: string; settings: ProviderSettings };

/** Both prices, excluding tax: a new one is looked at before it is published. */
export function Prices({ slug, settings }: Props) {
  const { t } = useTranslation("providers");
  return (
    <Surface title={t("settings.prices")} description={t("settings.pricesText")}>
      <div className={styles["sides"]}>
        {(["monthly", "annual"] as const).map((interval) => (
          <Price
            key={`${interval}-${settings[interval]?.id ?? ""}-${settings.version}`}
            slug={slug}
            settings={settings}
            interval={interval}
          />
        ))}
      </div>
    </Surface>
  );
}

function Price({ slug, settings, interval }: Props & { interval: Interval }) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const [seen, setSeen] = useState<{ price: string; preview: PricePreview }>();
  const current = settings[interval];
  const whyNot = useWhyNot(slug)("providers.configure", "write");
  const of = useProblemForm({
    initialValues: { price: "" },
    onSubmit: async ({ price }) => {
      const query = { interval, price };
      setSeen({
        price,
        preview: await bodyOf(providersPreviewPrice({ path: { organisation: slug }, query })),
      });
    },
  });
  return (
    <div className={styles["inner"]}>
      <div>
        <p className={styles["soft"]}>{t(`interval.${interval}`)}</p>
        <span className={styles["amount"]}>
          {current === null ? t("settings.none") : `${formats.amount(current.htCents)} ${t("ht")}`}
        </span>
      </div>
      <Form of={of}>
        <TextInput
          label={t(`settings.newPrice.${interval}`)}
          placeholder="19,90"
          inputMode="decimal"
          {...of.form.getInputProps("price")}
        />
        <GatedSubmit whyNot={whyNot} pending={of.pending}>
          {t("settings.look")}
        </GatedSubmit>
      </Form>
      {seen && (
        <>
          <Effect preview={seen.preview} />
          <Publish slug={slug} interval={interval} {...seen} />
        </>
      )}
    </div>
  );
}

type Seen = { slug: string; interval: Interval; price: string; preview: PricePreview };

function Publish({ slug, interval, price, preview }: Seen) {
  const { t } = useTranslation("providers");
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const publish = useAct(async () => {
    await providersPublishPrice({
      path: { organisation: slug },
      headers: { "Idempotency-Key": `${key}-${price}` },
      body: {
        interval,
        price,
        insteadOf: preview.currentCents,
        settingsVersion: preview.settingsVersion,
      },
    });
    void toast(t("settings.published"));
    await queries.invalidateQueries();
  });
  return (
    <div>
      <GatedButton
        whyNot={useWhyNot(slug)("providers.configure", "write")}
        loading={publish.isPending}
        onClick={() => publish.mutate()}
      >
        {t("settings.publish")}
      </GatedButton>
    </div>
  );
}
