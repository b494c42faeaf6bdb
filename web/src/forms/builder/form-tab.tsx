import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { Failure } from "#design/feedback/failure";
import { FormBuilder } from "#forms/builder/form-builder";
import { formQuery } from "#forms/queries";

type Props = { slug: string; programmeId: string; title: string };

export function FormTab({ slug, programmeId, title }: Props) {
  const { data, error, refetch } = useQuery(formQuery(slug, programmeId));
  const [reading, setReading] = useState(0);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={420} radius="lg" />;
  return (
    <FormBuilder
      key={reading}
      slug={slug}
      initial={data}
      title={title}
      onReload={() => void refetch().then(() => setReading((times) => times + 1))}
    />
  );
}
