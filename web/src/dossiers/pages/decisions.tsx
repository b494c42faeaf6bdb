import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersStartBulk } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Failure } from "#design/feedback/failure";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { useList } from "#design/table/use-list";
import { DecisionBadge } from "#dossiers/decision-badge";
import { BulkProgress } from "#dossiers/list/bulk-progress";
import { programmeTitlesQuery } from "#dossiers/queries";
import { preparedQuery, type Prepared } from "#dossiers/together/queries";
import { useWhyNot } from "#organisations/access";

import styles from "#dossiers/together/together.module.css";

const route = getRouteApi("/admin/$slug/decisions");

/** What the API applies in one go. */
const atOnce = 500;

/** The decisions prepared in the organisation or in one call, each with its mail: read, then applied together. */
export function DecisionsPage() {
  const { t } = useTranslation(["handling", "dossiers"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const programme = search["programme"];
  const programmes = useQuery(programmeTitlesQuery(slug));
  const reading = useInfiniteQuery(preparedQuery(slug, programme));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = reading;
  const whyNot = useWhyNot(slug)("dossiers.decide", "write");
  const prepared = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page
      title={t("together")}
      lead={t("togetherLead")}
      back={
        <Link to="/admin/$slug/dossiers" params={{ slug }} search={programme ? { programme } : {}}>
          {t("title", { ns: "dossiers" })}
        </Link>
      }
      actions={<Apply slug={slug} prepared={prepared} whyNot={whyNot} />}
    >
      <NativeSelect
        aria-label={t("programme", { ns: "dossiers" })}
        value={programme ?? ""}
        maw={420}
        data={[
          { value: "", label: t("allProgrammes", { ns: "dossiers" }) },
          ...(programmes.data?.data ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(event) => list.change({ programme: event.currentTarget.value })}
      />
      {programmes.isLoadingError && (
        <Failure error={programmes.error} onRetry={() => void programmes.refetch()} />
      )}
      {data && prepared.length === 0 && (
        <EmptyState title={t("together")}>
          <p>{t(programme === undefined ? "togetherNone" : "togetherEmpty")}</p>
        </EmptyState>
      )}
      {prepared.map((decision) => (
        <PreparedMail key={decision.id} slug={slug} decision={decision} />
      ))}
      {reading.isLoadingError && <Failure error={reading.error} onRetry={() => void reading.refetch()} />}
      {reading.isFetchNextPageError && <Failure error={reading.error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage &&
        !reading.isFetchNextPageError &&
        (prepared.length < atOnce ? (
          <Notice
            action={
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t("showMore")}
              </Button>
            }
          >
            {t("moreLeft")}
          </Notice>
        ) : (
          <Notice>{t("moreAfter", { count: prepared.length })}</Notice>
        ))}
    </Page>
  );
}

function PreparedMail({ slug, decision }: { slug: string; decision: Prepared }) {
  const { t } = useTranslation("handling");
  const { id, applicantName, number, programmeTitle, verb, mail } = decision;
  return (
    <Surface
      title={`${applicantName} · ${number ?? ""}`}
      description={`${programmeTitle} · ${t("preview", { to: mail.to })}`}
      aside={<DecisionBadge verb={verb} />}
    >
      <div className={styles["stack"]}>
        <strong>{mail.subject}</strong>
        <p className={styles["mail"]}>{mail.text}</p>
        <Link to="/admin/$slug/dossiers/$dossierId" params={{ slug, dossierId: id }}>
          {t("seeDossier")}
        </Link>
      </div>
    </Surface>
  );
}

type ApplyProps = { slug: string; prepared: readonly Prepared[]; whyNot: string | undefined };

function Apply({ slug, prepared, whyNot }: ApplyProps) {
  const { t } = useTranslation("handling");
  const [asking, setAsking] = useState(false);
  const [job, setJob] = useState<string>();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const apply = useAct(async () => {
    const started = await bodyOf(
      dossiersStartBulk({
        path: { organisation: slug },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body: {
          act: {
            kind: "apply",
            versions: Object.fromEntries(prepared.map(({ id, version }) => [id, version])),
          },
          dossierIds: prepared.map(({ id }) => id),
        },
      }),
    );
    setNames(new Map(prepared.map(({ id, applicantName }) => [id, applicantName])));
    setAsking(false);
    setJob(started.id);
  });
  const close = () => setJob(undefined);
  return (
    <>
      {prepared.length > 0 && (
        <GatedButton whyNot={whyNot} onClick={() => setAsking(true)}>
          {t("apply", { count: prepared.length })}
        </GatedButton>
      )}
      <ConfirmDialog
        opened={asking}
        harmless
        title={t("applyTitle")}
        confirmLabel={t("apply", { count: prepared.length })}
        pending={apply.isPending}
        onConfirm={() => apply.mutate()}
        onClose={() => setAsking(false)}
      >
        {t("applyText")}
      </ConfirmDialog>
      <Modal opened={job !== undefined} onClose={close} title={t("together")}>
        {job !== undefined && (
          <BulkProgress slug={slug} jobId={job} nameOf={(id) => names.get(id) ?? ""} onClose={close} />
        )}
      </Modal>
    </>
  );
}
