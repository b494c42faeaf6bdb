import { Group, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  invitationsRefuse,
  invitationsReopen,
  invitationsRequestCorrection,
  invitationsValidate,
} from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import type { Reviewed } from "#invitations/types";
import { useWhyNot } from "#organisations/access";

const verbs = ["validate", "reopen", "request_correction", "refuse"] as const;
type Verb = (typeof verbs)[number];
const decide = {
  validate: invitationsValidate,
  reopen: invitationsReopen,
  request_correction: invitationsRequestCorrection,
  refuse: invitationsRefuse,
};

/** One primary act; the others beside it, quieter. */
export function Decisions({ slug, reviewed }: { slug: string; reviewed: Reviewed }) {
  const { t } = useTranslation("invitations");
  const why = useWhyNot(slug);
  const [whyNot, whyAnswer] = [why("invitations.review", "write"), why("invitations.send", "write")];
  const [verb, setVerb] = useState<Verb>();
  const open = verbs.filter((one) => reviewed.verbs.includes(one));
  return (
    <>
      <Group gap="xs">
        {reviewed.writable && whyAnswer === undefined && (
          <LinkButton
            variant="default"
            to="/admin/$slug/prequalifications/$prequalificationId/answer"
            params={{ slug, prequalificationId: reviewed.id }}
          >
            {t("behalf.action")}
          </LinkButton>
        )}
        {open.toReversed().map((one) => (
          <GatedButton
            key={one}
            whyNot={whyNot}
            variant={one === "validate" || one === "reopen" ? "filled" : "default"}
            onClick={() => setVerb(one)}
          >
            {t(`review.verbs.${one}`)}
          </GatedButton>
        ))}
      </Group>
      {verb && (
        <Modal opened onClose={() => setVerb(undefined)} title={t(`review.verbs.${verb}`)}>
          <DecisionForm slug={slug} id={reviewed.id} verb={verb} onDone={() => setVerb(undefined)} />
        </Modal>
      )}
    </>
  );
}

type DecisionProps = { slug: string; id: string; verb: Verb; onDone: () => void };

function DecisionForm({ slug, id, verb, onDone }: DecisionProps) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async (body) => {
      await decide[verb]({ path: { organisation: slug, prequalificationId: id }, body });
      onDone();
      void toast(t("review.done"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      {(verb === "request_correction" || verb === "refuse") && (
        <Textarea
          label={t("review.reason")}
          description={t("review.reasonHelp")}
          withAsterisk
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps("reason")}
        />
      )}
      <SubmitButton pending={pending} fullWidth>
        {t(`review.verbs.${verb}`)}
      </SubmitButton>
    </Form>
  );
}
