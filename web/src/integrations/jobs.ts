import { queryOptions } from "@tanstack/react-query";

import { integrationsSeeJobOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Job } from "#api/generated/types.gen";
import { isOpen, whileWaiting } from "#api/while-waiting";

const pause = 1000;

/** Until it is first read, a job counts as under way. */
export const isUnderWay = (job: Pick<Job, "state"> | undefined): boolean => job === undefined || isOpen(job);

/** How far a job is, asked again until it is over, or until asking failed: the screen then says so and may ask anew. */
export const jobQuery = (organisation: string, jobId: string) =>
  queryOptions({
    ...integrationsSeeJobOptions({ path: { organisation, jobId } }),
    refetchInterval: whileWaiting(pause, isUnderWay),
  });
