import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { useAct, Withheld } from "#design/feedback/use-act";
import { AnswerConflict } from "#dossiers/portal/answers/answer-conflict";
import { Stopped } from "#dossiers/portal/answers/stopped";
import { missingByField } from "#dossiers/portal/missing";
import { formOf } from "#dossiers/types";
import { FieldInput } from "#forms/fill/field-input";
import { FilesProvider } from "#forms/fill/files-context";
import { visibleFields } from "#forms/fill/visibility";
import type { Field } from "#forms/types";
import { useAnsweringSide } from "#invitations/portal/answering-side";
import { ReuseAnswers } from "#invitations/portal/reuse-answers";
import { useOwnAnswers } from "#invitations/portal/use-own-answers";
import { useOwnFiles } from "#invitations/portal/use-own-files";
import styles from "#invitations/invitations.module.css";
import type { Own } from "#invitations/types";

type Props = { slug: string; own: Own; organisation: string };

/** The whole form on one page, saved as it is typed. An update shows first what it asks, and why. */
export function AnswerRequest({ slug, own, organisation }: Props) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const side = useAnsweringSide();
  const { keeper, keeping, values } = useOwnAnswers(slug, own);
  const files = useOwnFiles(slug, own);
  const [checking, setChecking] = useState(false);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const form = formOf(own);
  const { fieldIds, stepIds } = visibleFields(form, answers);
  const path = { organisation: slug, prequalificationId: own.id };
  const submit = useAct(async () => {
    setChecking(true);
    if (!(await keeper.flush())) throw keeper.read().stopped ?? new Withheld(t("request.unsaved"));
    await side.submit({ path });
  }, t("request.sent"));
  const reload = async () => {
    await queries.invalidateQueries({ queryKey: side.query(slug, own.id).queryKey });
    keeper.resume();
  };
  const waiting = new Set(own.asked.filter((one) => one.waiting).map(({ fieldId }) => fieldId));
  const missing = missingByField(own.completeness);
  const left = new Set([...Object.keys(missing), ...waiting]).size;
  const update = own.asked.length > 0;
  const whyOf = new Map(own.asked.map(({ fieldId, why }) => [fieldId, why]));
  const fields = form.steps
    .filter(({ id }) => stepIds.has(id))
    .flatMap((step) => (step.sections ?? []).map((section) => ({ step, section })));
  const one = (field: Field) => (
    <OneField
      key={field.id}
      field={field}
      why={whyOf.get(field.id)}
      waiting={waiting.has(field.id)}
      error={keeping.errors[field.id] ?? (checking ? missing[field.id] : undefined)}
      slug={slug}
      own={own}
      keeper={keeper}
      keeping={keeping}
      value={values[field.id] ?? null}
    />
  );
  const shown = (isAsked: boolean) =>
    fields.flatMap(({ step, section }) => {
      const list = section.fields.filter(({ id }) => fieldIds.has(id) && whyOf.has(id) === isAsked);
      return list.length === 0
        ? []
        : [{ id: section.id, title: section.title ?? step.title, help: section.help, list }];
    });
  return (
    <FilesProvider value={files}>
      {own.state === "correction_requested" && (
        <Notice tone="waiting" title={t("request.correction")}>
          {own.reason}
        </Notice>
      )}
      {!update && side.reuses && <ReuseAnswers slug={slug} own={own} organisation={organisation} />}
      <div className={styles["bar"]}>
        <span>{t("request.required")}</span>
        <span aria-live="polite">
          <AutosaveIndicator save={keeping.save} />
        </span>
      </div>
      {keeping.stopped && <Stopped error={keeping.stopped} onReload={() => void reload()} />}
      {update &&
        shown(true).map(({ id, list }) => (
          <Surface key={id} title={t("request.asked")}>
            <div className={styles["stack"]}>{list.map(one)}</div>
          </Surface>
        ))}
      {shown(false).map(({ id, title, help, list }) => (
        <Surface
          key={id}
          title={update ? t("request.rest") : title}
          {...(help !== undefined && { description: help })}
        >
          <div className={styles["stack"]}>{list.map(one)}</div>
        </Surface>
      ))}
      <Notice
        tone={left === 0 ? "good" : "info"}
        action={
          <Button loading={submit.isPending} onClick={() => submit.mutate()}>
            {t("request.send")}
          </Button>
        }
      >
        {left === 0 ? t("request.ready") : t("request.left", { count: left })}
      </Notice>
    </FilesProvider>
  );
}

type Answering = ReturnType<typeof useOwnAnswers>;
type FieldProps = {
  field: Field;
  why: string | undefined;
  waiting: boolean;
  error: string | undefined;
  slug: string;
  own: Own;
  value: Answering["values"][string];
} & Pick<Answering, "keeper" | "keeping">;

const reasons = ["document_expired", "new_question", "changed_question", "identity", "to_confirm"] as const;

function OneField({ field, why, waiting, error, slug, own, keeper, keeping, value }: FieldProps) {
  const { t } = useTranslation("invitations");
  const side = useAnsweringSide();
  const path = { organisation: slug, prequalificationId: own.id };
  const confirm = useAct(() => side.confirm({ path, body: { fieldIds: [field.id] } }));
  const conflict = keeping.conflicts[field.id];
  const mine = keeping.typed[field.id];
  const reason = reasons.find((each) => each === why);
  const confirmable = waiting && (reason === "to_confirm" || reason === "identity");
  return (
    <div id={field.id} className={styles["field"]} onBlur={() => keeper.leave(field.id)}>
      {reason && waiting && <p className={styles["why"]}>{t(`request.why.${reason}`)}</p>}
      <FieldInput
        field={field}
        path={field.id}
        value={value ?? null}
        error={error}
        errorOf={(part) => keeping.parts[field.id]?.[part]}
        onChange={(typed) => keeper.answer(field.id, typed)}
      />
      {confirmable && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={() => confirm.mutate()}>
          {t("request.confirm")}
        </Button>
      )}
      {conflict && mine && (
        <AnswerConflict
          field={field}
          base={mine.base}
          mine={mine.value}
          theirs={conflict}
          onChoose={(choice) => keeper.settle(field.id, choice)}
        />
      )}
    </div>
  );
}
