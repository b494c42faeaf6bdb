import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { Failure } from "#design/feedback/failure";
import { FormBuilder } from "#forms/builder/form-builder";
import { formQuery } from "#forms/queries";

export function FormTab({ slug, programmeId }: { slug: string; programmeId: string }) {
  const { data, error, refetch } = useQuery(formQuery(slug, programmeId));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={420} radius="lg" />;
  return <FormBuilder slug={slug} programmeId={programmeId} initial={data} />;
}
