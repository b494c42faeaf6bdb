import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { plansEditBilling } from "#api/generated/sdk.gen";
import type { BillingAddress } from "#api/generated/types.gen";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

const countries = ["FR", "BE", "CH", "LU", "MC"] as const;
const empty: BillingAddress = {
  name: "",
  email: "",
  line1: "",
  line2: "",
  postalCode: "",
  city: "",
  country: "FR",
  siren: "",
  vatNumber: "",
};

type Props = {
  slug: string;
  identity: BillingAddress | null;
  onDone: () => void;
  submitLabel?: string;
  /** Whose address it is, when it is not that of the organisation. */
  save?: (body: BillingAddress) => Promise<unknown>;
};

export function BillingForm({ slug, identity, onDone, submitLabel, save }: Props) {
  const { t } = useTranslation(["plans", "common"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm<BillingAddress>({
    initialValues: identity ?? empty,
    onSubmit: async (body) => {
      await (save ? save(body) : plansEditBilling({ path: { organisation: slug }, body }));
      await queries.invalidateQueries();
      void toast(t("address.saved"));
      onDone();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("address.name")} autoComplete="organization" {...form.getInputProps("name")} />
      <TextInput label={t("address.email")} type="email" {...form.getInputProps("email")} />
      <TextInput label={t("address.line1")} autoComplete="address-line1" {...form.getInputProps("line1")} />
      <TextInput label={t("address.line2")} autoComplete="address-line2" {...form.getInputProps("line2")} />
      <FieldRow>
        <TextInput
          label={t("address.postalCode")}
          autoComplete="postal-code"
          {...form.getInputProps("postalCode")}
        />
        <TextInput label={t("address.city")} autoComplete="address-level2" {...form.getInputProps("city")} />
      </FieldRow>
      <NativeSelect
        label={t("address.country")}
        data={countries.map((value) => ({ value, label: t(`address.countries.${value}`) }))}
        {...form.getInputProps("country")}
      />
      <FieldRow>
        <TextInput
          label={t("address.siren")}
          description={t("address.sirenHelp")}
          inputMode="numeric"
          {...form.getInputProps("siren")}
        />
        <TextInput
          label={t("address.vatNumber")}
          description={t("address.vatHelp")}
          {...form.getInputProps("vatNumber")}
        />
      </FieldRow>
      <div>
        <SubmitButton pending={pending}>{submitLabel ?? t("action.save", { ns: "common" })}</SubmitButton>
      </div>
    </Form>
  );
}
