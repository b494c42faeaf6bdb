import "@mantine/core/styles/Checkbox.layer.css";

import { Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { integrationsCreateApiKey } from "#api/generated/sdk.gen";
import type { IntegrationsCreateApiKeyData, NewApiKey } from "#api/generated/types.gen";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { useWhyNot } from "#organisations/access";
import { accessTableQuery } from "#organisations/queries";

type Scope = IntegrationsCreateApiKeyData["body"]["scopes"][number];
type Lifetime = "none" | "quarter" | "year";
type Values = { name: string; scopes: Scope[]; lifetime: Lifetime };

const day = 24 * 60 * 60_000;
const lifetimes: Record<Lifetime, number | null> = { none: null, quarter: 90 * day, year: 365 * day };

/** A key can do what its maker can, no more: only those scopes are offered. */
export function ApiKeyForm({ slug, onMade }: { slug: string; onMade: (key: NewApiKey) => void }) {
  const { t, i18n } = useTranslation("integrations");
  const whyNot = useWhyNot(slug);
  const { data: table } = useQuery(accessTableQuery);
  const offered = table?.permissions.filter(
    ({ scope, permission }) => scope && whyNot(permission, "own_security") === undefined,
  );
  const problemForm = useProblemForm<Values>({
    initialValues: { name: "", scopes: [], lifetime: "year" },
    onSubmit: async ({ name, scopes, lifetime }) => {
      const life = lifetimes[lifetime];
      const expiresAt = life === null ? null : new Date(Date.now() + life).toISOString();
      const body = { name, scopes, expiresAt };
      onMade(await bodyOf(integrationsCreateApiKey({ path: { organisation: slug }, body })));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("keys.name")} description={t("keys.nameHelp")} {...form.getInputProps("name")} />
      <Checkbox.Group label={t("keys.scopes")} {...form.getInputProps("scopes")}>
        <Stack gap="xs" mt="xs">
          {offered?.map(({ permission, sentence }) => (
            <Checkbox
              key={permission}
              value={permission}
              label={i18n.language === "en" ? sentence.en : sentence.fr}
              description={permission}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        label={t("keys.lifetime")}
        data={(["year", "quarter", "none"] as const).map((value) => ({
          value,
          label: t(`keys.lifetimes.${value}`),
        }))}
        {...form.getInputProps("lifetime")}
      />
      <SubmitButton pending={pending} fullWidth>
        {t("keys.create")}
      </SubmitButton>
    </Form>
  );
}
