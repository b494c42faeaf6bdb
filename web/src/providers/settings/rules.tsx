import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";
import "@mantine/core/styles/Switch.layer.css";

import { Checkbox, NativeSelect, NumberInput, Switch } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { providersEditSettings } from "#api/generated/sdk.gen";
import type { ProviderSettings } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedSubmit } from "#design/form/gated-submit";
import { useProblemForm } from "#design/form/use-problem-form";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";
import { rateIn, rates } from "#providers/settings/rates";
import { RulesEffect, touchesProviders } from "#providers/settings/rules-effect";

import styles from "../providers.module.css";

type Props = { slug: string; settings: ProviderSettings };

const milestones = ["30", "15", "3"] as const;

/** What the organisation asks of its providers, and how a rise is announced. */
export function Rules({ slug, settings }: Props) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const sure = useRef(false);
  const of = useProblemForm({
    initialValues: {
      ...settings,
      reminderDays: settings.reminderDays.map(String),
      rateBp: String(settings.rateBp),
    },
    onSubmit: async (values) => {
      const { subscriptionsOn, appliesToExisting, cardAtSignUp, noticeDays, graceDays } = values;
      const reminderDays = milestones.filter((days) => values.reminderDays.includes(days)).map(milestoneOf);
      const rateBp = rateOf(values.rateBp);
      if (!sure.current && touchesProviders(settings, { subscriptionsOn, rateBp, graceDays }))
        return setAsking(true);
      sure.current = false;
      await providersEditSettings({
        path: { organisation: slug },
        body: {
          subscriptionsOn,
          appliesToExisting,
          cardAtSignUp,
          noticeDays,
          graceDays,
          reminderDays,
          rateBp,
          version: settings.version,
        },
      });
      await queries.invalidateQueries();
      void toast(t("settings.saved"));
    },
  });
  const { form } = of;
  const box = (name: "appliesToExisting" | "cardAtSignUp") => form.getInputProps(name, { type: "checkbox" });
  return (
    <Surface title={t("settings.choices")}>
      <Form of={of} label={t("settings.choices")}>
        <Switch
          label={t("settings.on")}
          description={t("settings.onHelp")}
          {...form.getInputProps("subscriptionsOn", { type: "checkbox" })}
        />
        <Checkbox
          label={t("settings.applies")}
          description={t("settings.appliesHelp")}
          {...box("appliesToExisting")}
        />
        <Checkbox label={t("settings.card")} description={t("settings.cardHelp")} {...box("cardAtSignUp")} />
        <div className={styles["fields"]}>
          <NumberInput
            label={t("settings.notice")}
            description={t("settings.noticeHelp")}
            min={15}
            max={90}
            {...form.getInputProps("noticeDays")}
          />
          <NumberInput
            label={t("settings.grace")}
            description={t("settings.graceHelp")}
            min={0}
            max={27}
            {...form.getInputProps("graceDays")}
          />
        </div>
        <Checkbox.Group label={t("settings.reminders")} {...form.getInputProps("reminderDays")}>
          <div className={styles["acts"]}>
            {milestones.map((days) => (
              <Checkbox key={days} value={days} label={t("settings.reminder", { days })} />
            ))}
          </div>
        </Checkbox.Group>
        {settings.appliedRateBp === 0 ? (
          <Notice>{t("settings.exempt293")}</Notice>
        ) : (
          <NativeSelect
            label={t("settings.rate")}
            data={rates.map((rate) => ({ value: String(rate), label: rateIn(formats, rate) }))}
            {...form.getInputProps("rateBp")}
          />
        )}
        <GatedSubmit whyNot={useWhyNot(slug)("providers.configure", "write")} pending={of.pending}>
          {t("settings.save")}
        </GatedSubmit>
      </Form>
      <RulesEffect
        slug={slug}
        settings={settings}
        chosen={{
          subscriptionsOn: form.values.subscriptionsOn,
          rateBp: rateOf(form.values.rateBp),
          graceDays: form.values.graceDays,
        }}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          sure.current = true;
          setAsking(false);
          of.submit();
        }}
      />
    </Surface>
  );
}

const rateOf = (typed: string) => rates.find((rate) => String(rate) === typed) ?? 2000;
const milestoneOf = (days: (typeof milestones)[number]) => (days === "30" ? 30 : days === "15" ? 15 : 3);
