import "@mantine/core/styles/NumberInput.layer.css";

import { Button, NumberInput, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type RefObject, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import {
  invitationsEditForm,
  invitationsPublishForm,
  invitationsSaveForm,
  type InvitationsSaveFormData,
} from "#api/generated";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { useAct, Withheld } from "#design/feedback/use-act";
import { Page } from "#design/layout/page";
import { FormBuilder } from "#forms/builder/form-builder";
import type { FormKeeper, SaveForm } from "#forms/builder/form-keeper";
import type { FormDefinition } from "#forms/types";
import { panelFormQuery } from "#invitations/queries";
import styles from "#invitations/invitations.module.css";
import type { PanelForm } from "#invitations/types";

const route = getRouteApi("/admin/$slug/prequalification-forms/$formId");

/** A definition as the screen holds it is checked by the API itself, field by field: that is what answers its errors. */
const asBody = (definition: FormDefinition) => definition as InvitationsSaveFormData["body"]["definition"];

/** The questions of a pre-qualification, and how long their answers hold. */
export function PanelFormPage() {
  const { t } = useTranslation(["invitations", "forms"]);
  const { slug, formId } = route.useParams();
  const { data, error, refetch } = useQuery(panelFormQuery(slug, formId));
  const [reading, setReading] = useState(0);
  const keeper = useRef<FormKeeper>(null);
  const save = useCallback<SaveForm>(
    async (definition, version) => {
      const path = { organisation: slug, formId };
      const body = { definition: asBody(definition) };
      const saved = await bodyOf(invitationsSaveForm({ path, body, headers: ifMatch(version) }));
      return { version: saved.formVersion, updatedAt: saved.formUpdatedAt, errors: saved.errors };
    },
    [slug, formId],
  );
  const reload = () => void refetch().then(() => setReading((times) => times + 1));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={420} radius="lg" />;
  const initial = {
    version: data.formVersion,
    publishedNumber: data.publishedNumber,
    errors: data.errors,
    definition: data.definition,
    operators: data.operators,
  };
  return (
    <Page
      title={data.title}
      back={
        <Link to="/admin/$slug/invitations" params={{ slug }} search={{ tab: "forms" }}>
          {t("tabs.forms")}
        </Link>
      }
      actions={<Publish slug={slug} formId={formId} keeper={keeper} />}
    >
      <div className={styles["stack"]}>
        <ValiditySettings key={data.version} slug={slug} form={data} />
        <FormBuilder
          key={reading}
          ref={keeper}
          slug={slug}
          initial={initial}
          title={data.title}
          saveForm={save}
          renderConflict={() => (
            <Notice
              tone="waiting"
              title={t("conflict.title", { ns: "forms" })}
              action={<Button onClick={reload}>{t("conflict.reload", { ns: "forms" })}</Button>}
            >
              {t("conflict.text", { ns: "forms" })}
            </Notice>
          )}
        />
      </div>
    </Page>
  );
}

type PublishProps = { slug: string; formId: string; keeper: RefObject<FormKeeper | null> };

/** Publishes what is on screen: what still waits in the builder is saved first. */
function Publish({ slug, formId, keeper }: PublishProps) {
  const { t } = useTranslation("invitations");
  const publish = useAct(async () => {
    const { current } = keeper;
    if (!current || !(await current.flush())) throw new Withheld(t("forms.unsaved"));
    await invitationsPublishForm({
      path: { organisation: slug, formId },
      headers: ifMatch(current.version),
    });
  }, t("forms.publishedNow"));
  return (
    <Button loading={publish.isPending} onClick={() => publish.mutate()}>
      {t("forms.publish")}
    </Button>
  );
}

type SettingsProps = { slug: string; form: PanelForm };

function ValiditySettings({ slug, form }: SettingsProps) {
  const { t } = useTranslation("invitations");
  const [months, setMonths] = useState(form.validityMonths);
  const [lives, setLives] = useState<Record<string, number>>(form.documentValidity);
  const save = useAct(async () => {
    await invitationsEditForm({
      path: { organisation: slug, formId: form.id },
      body: { validityMonths: months, documentValidity: lives },
      headers: ifMatch(form.version),
    });
  }, t("forms.saved"));
  const files = fileFields(form);
  const setLife = (id: string, value: string | number) =>
    setLives((all) => {
      const { [id]: _gone, ...others } = all;
      return typeof value === "number" && value > 0 ? { ...others, [id]: value } : others;
    });
  return (
    <Surface
      title={t("forms.settings")}
      description={t("forms.documentsHelp")}
      aside={
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
          {t("forms.save")}
        </Button>
      }
    >
      <div className={styles["stack"]}>
        <NumberInput
          label={t("forms.validity")}
          min={1}
          max={120}
          maw={280}
          value={months}
          onChange={(value) => setMonths(typeof value === "number" ? value : months)}
        />
        {files.map(({ id, label }) => (
          <NumberInput
            key={id}
            label={label}
            min={1}
            max={120}
            maw={280}
            value={lives[id] ?? ""}
            onChange={(value) => setLife(id, value)}
          />
        ))}
      </div>
    </Surface>
  );
}

const fileFields = ({ definition }: PanelForm) =>
  (definition as FormDefinition).steps
    .flatMap(({ sections }) => sections ?? [])
    .flatMap(({ fields }) => fields.filter(({ type }) => type === "file"));
