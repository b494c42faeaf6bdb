import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersSubmit } from "#api/generated";
import { ProblemError } from "#api/problem";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import type { AnswerKeeper } from "#dossiers/portal/answers/answer-keeper";
import { refreshDossiers } from "#dossiers/queries";
import type { OwnDossier } from "#dossiers/types";

type Props = {
  slug: string;
  dossier: OwnDossier;
  organisation: string;
  /** Up to an intermediate validation: the rest comes after it. */
  isPart: boolean;
  keeper: AnswerKeeper;
  opened: boolean;
  onClose: () => void;
};

export function ConfirmSubmission({ slug, dossier, organisation, isPart, keeper, opened, onClose }: Props) {
  const { t } = useTranslation(["dossiers", "common", "life"]);
  const isCorrection = dossier.correction !== null;
  const queries = useQueryClient();
  const submit = useMutation({
    mutationFn: async () => {
      if (!(await keeper.flush())) throw new Error(t("fill.unsaved"));
      return bodyOf(dossiersSubmit({ path: { organisation: slug, dossierId: dossier.id } }));
    },
    // A refusal says that the dossier is not what this page shows: it is read again either way.
    onSettled: () => refreshDossiers(queries),
    onSuccess: () => scrollTo({ top: 0 }),
  });
  const reached = !(submit.error instanceof ProblemError) || submit.error.status > 0;
  const error =
    submit.error && (reached ? submit.error.message : t("state.unreachableWhy", { ns: "common" }));
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => submit.mutate()}
      title={
        isCorrection
          ? t("correction.resendTitle", { ns: "life" })
          : t(isPart ? "fill.submitPartTitle" : "fill.submitTitle")
      }
      confirmLabel={
        isCorrection
          ? t("correction.resendConfirm", { ns: "life" })
          : t(isPart ? "fill.submitPartConfirm" : "fill.submitConfirm")
      }
      harmless
      pending={submit.isPending}
      error={error ?? undefined}
    >
      {isCorrection
        ? t("correction.resendText", { ns: "life", organisation })
        : t(isPart ? "fill.submitPartText" : "fill.submitText", {
            organisation,
            programme: dossier.programmeTitle,
          })}
    </ConfirmDialog>
  );
}
