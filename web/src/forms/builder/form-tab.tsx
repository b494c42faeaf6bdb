import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";

import { Failure } from "#design/feedback/failure";
import { FormBuilder } from "#forms/builder/form-builder";
import { ConflictDialog } from "#forms/builder/conflict-dialog";
import type { SaveForm } from "#forms/builder/form-keeper";
import { formQuery, saveForm } from "#forms/queries";

type Props = { slug: string; programmeId: string; title: string };

export function FormTab({ slug, programmeId, title }: Props) {
  const { data, error, refetch } = useQuery(formQuery(slug, programmeId));
  const [reading, setReading] = useState(0);
  const save = useCallback<SaveForm>(
    (definition, version) => saveForm(slug, programmeId, definition, version),
    [slug, programmeId],
  );
  const reload = () => void refetch().then(() => setReading((times) => times + 1));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={420} radius="lg" />;
  return (
    <FormBuilder
      key={reading}
      slug={slug}
      initial={data}
      title={title}
      saveForm={save}
      carriesAnswers
      renderConflict={(form) => (
        <ConflictDialog opened slug={slug} programmeId={programmeId} form={form} onReload={reload} />
      )}
    />
  );
}
