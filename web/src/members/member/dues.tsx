import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { membersRecordDues } from "#api/generated/sdk.gen";
import type { RecordedDues } from "#api/generated/types.gen";
import { Facts } from "#design/display/facts";
import { Amount } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { centsOf, eurosOf } from "#members/euros";
import type { MemberProps } from "#members/member/types";
import { useWhyNot } from "#organisations/access";

type SeasonDues = MemberProps["member"]["seasons"][number];
const tones: Record<SeasonDues["dues"], Tone> = {
  paid: "good",
  exempt: "neutral",
  to_come: "info",
  late: "waiting",
  lapsed: "bad",
};
const means = ["card", "transfer", "cheque", "cash", "direct_debit", "other"] as const;

/** The seasons of a member and what they paid; a payment is recorded by hand. */
export function MemberDues({ slug, member }: MemberProps) {
  const { t } = useTranslation("members");
  const [paying, setPaying] = useState<SeasonDues>();
  const whyNot = useWhyNot(slug)("members.edit", "write");
  const latest = member.seasons[0];
  return (
    <Surface
      title={t("duesOf")}
      aside={
        latest && (
          <GatedButton variant="default" whyNot={whyNot} onClick={() => setPaying(latest)}>
            {t("record")}
          </GatedButton>
        )
      }
    >
      {latest === undefined && <p>{t("noSeason")}</p>}
      <Facts
        facts={member.seasons.map((season) => ({
          label: season.name,
          value: (
            <span style={{ display: "inline-flex", gap: 10, flexWrap: "wrap", alignItems: "center" }}>
              <StatusBadge tone={tones[season.dues]}>{t(`duesStates.${season.dues}`)}</StatusBadge>
              <Amount cents={season.amountCents} />
              {season.paidOn !== null && <span>{season.paidOn.split("-").toReversed().join("/")}</span>}
            </span>
          ),
        }))}
      />
      <Modal opened={paying !== undefined} onClose={() => setPaying(undefined)} title={t("record")}>
        {paying && (
          <PaymentForm slug={slug} memberId={member.id} season={paying} onDone={() => setPaying(undefined)} />
        )}
      </Modal>
    </Surface>
  );
}

type FormProps = { slug: string; memberId: string; season: SeasonDues; onDone: () => void };

function PaymentForm({ slug, memberId, season, onDone }: FormProps) {
  const { t } = useTranslation(["members", "common"]);
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: {
      amountCents: eurosOf(season.amountCents),
      paidOn: season.paidOn ?? "",
      paidBy: (season.paidBy ?? "transfer") as NonNullable<RecordedDues["paidBy"]>,
      reference: season.reference ?? "",
    },
    onSubmit: async ({ amountCents, paidOn, paidBy, reference }) => {
      await membersRecordDues({
        path: { organisation: slug, memberId, seasonId: season.seasonId },
        body: { amountCents: centsOf(amountCents), paidOn: paidOn === "" ? null : paidOn, paidBy, reference },
      });
      onDone();
      void toast(t("recorded"));
      await queries.invalidateQueries();
    },
  });
  const { form } = of;
  return (
    <Form of={of}>
      <FieldRow>
        <TextInput
          label={t("seasonsPage.amount")}
          inputMode="decimal"
          {...form.getInputProps("amountCents")}
        />
        <TextInput label={t("paidOn")} type="date" {...form.getInputProps("paidOn")} />
      </FieldRow>
      <NativeSelect
        label={t("paidBy")}
        data={means.map((value) => ({ value, label: t(`means.${value}`) }))}
        {...form.getInputProps("paidBy")}
      />
      <TextInput label={t("reference")} {...form.getInputProps("reference")} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("record")}
      </SubmitButton>
      <Button variant="subtle" color="gray" onClick={onDone}>
        {t("action.cancel", { ns: "common" })}
      </Button>
    </Form>
  );
}
