import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";

import { Button, Checkbox, NativeSelect, Radio } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import { bodyOf } from "#api/client";
import { clientsMerge } from "#api/generated";
import { CompareFields } from "#clients/duplicates/compare-fields";
import { ClientInLine } from "#clients/duplicates/pair-row";
import { previewQuery } from "#clients/queries";
import type { MergePreview } from "#clients/types";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { useWhyNot } from "#organisations/access";

import styles from "../clients.module.css";

const route = getRouteApi("/admin/$slug/duplicates/merge");

/** The merge interface: which records, which target number, which values; then one press. */
export function MergePage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const { ids = "", target } = route.useSearch();
  const all = ids.split(",").filter(Boolean);
  const [included, setIncluded] = useState<readonly string[]>(all);
  const [targetId, setTargetId] = useState(target);
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const { data, error, refetch } = useQuery({
    ...previewQuery(slug, all, targetId, choices),
    placeholderData: keepPreviousData,
    enabled: all.length > 1,
  });
  const chosen = useQuery({
    ...previewQuery(slug, [...included], data?.targetId, choices),
    placeholderData: keepPreviousData,
    enabled: data !== undefined && included.length > 1,
  });
  return (
    <Page
      title={t("merge.title")}
      lead={t("merge.lead")}
      back={
        <Link to="/admin/$slug/duplicates" params={{ slug }}>
          ← {t("duplicates.title")}
        </Link>
      }
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <PageSkeleton />}
      {data && (
        <div className={styles["stack"]}>
          <Surface title={t("merge.target")}>
            <Targets
              slug={slug}
              preview={data}
              included={included}
              onTarget={(id) => {
                setTargetId(id);
                setIncluded((old) => (old.includes(id) ? old : [...old, id]));
              }}
              onInclude={(id, on) =>
                setIncluded((old) => (on ? [...old, id] : old.filter((one) => one !== id)))
              }
            />
          </Surface>
          {chosen.data && included.length > 1 && (
            <>
              <CompareFields
                preview={chosen.data}
                choices={choices}
                onChoose={(field, id) => setChoices((old) => ({ ...old, [field]: id }))}
              />
              <MergeBar slug={slug} preview={chosen.data} included={included} choices={choices} />
            </>
          )}
        </div>
      )}
    </Page>
  );
}

type TargetsProps = {
  slug: string;
  preview: MergePreview;
  included: readonly string[];
  onTarget: (id: string) => void;
  onInclude: (id: string, on: boolean) => void;
};

/** A row per record; on each, the target client number, as people know it from their old tool. */
function Targets({ slug, preview, included, onTarget, onInclude }: TargetsProps) {
  const labelled = useLabelled();
  const { t } = useTranslation("clients");
  const numbers = preview.clients.map(({ id, number }) => ({ value: id, label: t("number", { number }) }));
  return (
    <ul className={styles["list"]}>
      {preview.clients
        .toSorted((one, other) => one.number - other.number)
        .map((client) => {
          const isTarget = client.id === preview.targetId;
          return (
            <li key={client.id} className={styles["row"]}>
              <div className={styles["acts"]}>
                <Checkbox
                  aria-label={labelled(t("merge.include"), client.name)}
                  checked={included.includes(client.id)}
                  disabled={isTarget}
                  onChange={(event) => onInclude(client.id, event.currentTarget.checked)}
                />
                <ClientInLine slug={slug} client={client} />
              </div>
              <div className={styles["acts"]}>
                {preview.clients.length > 2 && !isTarget && (
                  <NativeSelect
                    size="sm"
                    aria-label={labelled(t("merge.target"), client.name)}
                    data={numbers.filter(({ value }) => value !== client.id)}
                    value={preview.targetId}
                    onChange={(event) => onTarget(event.currentTarget.value)}
                  />
                )}
                <Radio
                  name="target"
                  label={t("merge.keep")}
                  checked={isTarget}
                  onChange={() => onTarget(client.id)}
                />
              </div>
            </li>
          );
        })}
    </ul>
  );
}

type BarProps = {
  slug: string;
  preview: MergePreview;
  included: readonly string[];
  choices: Readonly<Record<string, string>>;
};

function MergeBar({ slug, preview, included, choices }: BarProps) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.merge", "write");
  const navigate = useNavigate();
  const { targetId } = preview;
  const number = preview.clients.find(({ id }) => id === targetId)?.number ?? 0;
  const merge = useAct(async () => {
    const { clientId } = await bodyOf(
      clientsMerge({
        path: { organisation: slug, clientId: targetId },
        body: { absorbedIds: included.filter((id) => id !== targetId), choices },
      }),
    );
    await navigate({ to: "/admin/$slug/clients/$clientId", params: { slug, clientId } });
  }, t("merge.done"));
  const blocked = preview.conflicts.length > 0 ? t("merge.choose") : whyNot;
  return (
    <Notice
      tone={preview.conflicts.length > 0 ? "waiting" : "info"}
      title={t("merge.moves", { count: preview.events, number })}
      action={
        blocked === undefined ? (
          <Button loading={merge.isPending} onClick={() => merge.mutate()}>
            {t("merge.submit")}
          </Button>
        ) : (
          <GatedButton whyNot={blocked} onClick={() => undefined}>
            {t("merge.submit")}
          </GatedButton>
        )
      }
    >
      {preview.conflicts.length > 0 ? t("merge.choose") : t("merge.undoable")}
    </Notice>
  );
}
