import { unreachable } from "#api/problem";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";

export const States = () => (
  <>
    <Surface title="Injoignable">
      <Failure error={unreachable} onRetry={() => undefined} />
    </Surface>
    <Surface title="En cours">
      <PageSkeleton />
    </Surface>
  </>
);
