import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { FormImpact } from "#api/generated";
import { Notice } from "#design/display/notice";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Failure } from "#design/feedback/failure";
import { toast } from "#design/feedback/toasts";
import { GatedButton } from "#design/form/gated-button";
import { impactQuery, publishForm } from "#forms/queries";
import { Affected } from "#forms/revisions/affected";
import { concerned } from "#forms/revisions/concerned";
import { Changes } from "#forms/revisions/changes";
import { useWhyNot } from "#organisations/access";

import styles from "./revisions.module.css";

type Props = { slug: string; programmeId: string };

/** What the form being written changes in the published one, and for whom, before anyone presses. */
export function Impact({ slug, programmeId }: Props) {
  const { t } = useTranslation("forms");
  const { data, error, refetch } = useQuery({ ...impactQuery(slug, programmeId), staleTime: 0 });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={260} radius="lg" />;
  return (
    <div className={styles["impact"]}>
      <p>{t("impact.lead", { number: (data.publishedNumber ?? 0) + 1 })}</p>
      <Changes changes={data.changes} />
      <Affected affected={data.affected} />
      {data.errors.length > 0 && (
        <Notice tone="waiting" title={t("builder.toFix", { count: data.errors.length })}>
          <ul className={styles["list"]}>
            {data.errors.map(({ pointer, detail }) => (
              <li key={pointer + detail}>{detail}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Publish slug={slug} programmeId={programmeId} impact={data} onStale={() => void refetch()} />
    </div>
  );
}

type PublishProps = Props & { impact: FormImpact; onStale: () => void };

function Publish({ slug, programmeId, impact, onStale }: PublishProps) {
  const { t } = useTranslation("forms");
  const queries = useQueryClient();
  const whyNot = useWhyNot(slug)("programmes.publish", "write");
  const [asking, setAsking] = useState(false);
  const number = (impact.publishedNumber ?? 0) + 1;
  const { draftsRebased, submittedRebased } = impact.affected;
  const [lost, replaced] = [concerned(impact.affected.lost), concerned(impact.affected.replaced)];
  const publish = useMutation({
    mutationFn: () => publishForm(slug, programmeId, impact.formVersion),
    onSuccess: async () => {
      setAsking(false);
      void toast(t("impact.done", { number }));
      await queries.invalidateQueries();
    },
    onError: onStale,
  });
  const blocked = impact.errors.length > 0 ? t("impact.blocked") : undefined;
  return (
    <div>
      <GatedButton whyNot={whyNot ?? blocked} onClick={() => setAsking(true)}>
        {t("impact.publish", { number })}
      </GatedButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => publish.mutate()}
        title={t("impact.title", { number })}
        confirmLabel={t("impact.confirm")}
        harmless={lost.length + replaced.length === 0}
        pending={publish.isPending}
        error={publish.error?.message}
      >
        <p>{t("impact.follow", { count: draftsRebased + submittedRebased })}</p>
        {lost.length > 0 && <p>{t("impact.lostConfirm", { count: lost.length })}</p>}
        {replaced.length > 0 && <p>{t("impact.replacedText")}</p>}
        <p>{t("impact.forGood")}</p>
      </ConfirmDialog>
    </div>
  );
}
