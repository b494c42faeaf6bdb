import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { toast } from "#design/feedback/toasts";
import { LinkButton } from "#design/layout/link-button";
import { programmeQuery, publishProgramme } from "#programmes/queries";
import type { ProgrammeDetail } from "#programmes/types";

type Props = { slug: string; programme: ProgrammeDetail };

export function Publication({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  return (
    <Surface title={t("publish.title")} description={t("publish.text")}>
      {programme.status === "draft" ? (
        <Checklist slug={slug} programme={programme} />
      ) : (
        <Live slug={slug} programme={programme} />
      )}
    </Surface>
  );
}

function Checklist({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const queries = useQueryClient();
  const publish = useMutation({
    mutationFn: () => publishProgramme(slug, programme.id),
    onSuccess: async () => {
      void toast(t("publish.done"));
      await queries.invalidateQueries(programmeQuery(slug, programme.id));
    },
  });
  const ready = programme.missing.length === 0;
  return (
    <>
      {publish.error && <Notice tone="bad">{publish.error.message}</Notice>}
      {ready ? (
        <Notice
          tone="good"
          title={t("publish.ready")}
          action={
            <Button loading={publish.isPending} onClick={() => publish.mutate()}>
              {t("publish.submit")}
            </Button>
          }
        >
          {t("publish.readyText")}
        </Notice>
      ) : (
        <Notice tone="waiting" title={t("publish.missing")}>
          <ul style={{ margin: "4px 0 0", paddingLeft: 20 }}>
            {programme.missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Live({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  return (
    <Notice
      tone="good"
      title={t("publish.live")}
      action={
        <LinkButton
          variant="default"
          to="/$slug/programmes/$programmeId"
          params={{ slug, programmeId: programme.id }}
        >
          {t("publish.see")}
        </LinkButton>
      }
    >
      {programme.revision !== null && t("publish.revision", { revision: programme.revision })}
    </Notice>
  );
}
