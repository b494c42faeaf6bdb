import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersStartTest } from "#api/generated";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; programmeId: string };

/** A test dossier on the form as it is written: filled on the portal as an applicant would. */
export function TryForm({ slug, programmeId }: Props) {
  const { t } = useTranslation("life");
  const navigate = useNavigate();
  const whyNot = useWhyNot(slug)("programmes.edit", "write");
  const start = useAct(async () => {
    const { id } = await bodyOf(dossiersStartTest({ path: { organisation: slug, programmeId } }));
    await navigate({ to: "/$slug/dossiers/$dossierId", params: { slug, dossierId: id } });
  });
  return (
    <GatedButton variant="default" whyNot={whyNot} loading={start.isPending} onClick={() => start.mutate()}>
      {t("test.try")}
    </GatedButton>
  );
}
