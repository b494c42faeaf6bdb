import type { ChunkedJobKind } from "#domain/integrations/jobs";
import type { ActionContext } from "#actions/action";
import { mergeCertain } from "#actions/clients/merge-certain";
import { scanDuplicates } from "#actions/clients/scan-duplicates";
import { bulkChunk } from "#actions/dossiers/bulk-chunk";
import { importChunk } from "#actions/integrations/import-chunk";
import { remindStep } from "#actions/invitations/remind-all";
import type { JobRow } from "#actions/integrations/jobs";
import { seasonChunk } from "#actions/members/season-chunk";
import { remindStep as remindProvidersStep } from "#actions/providers/remind";
import type { Change } from "#db/commit";

/** What a chunk changes, and how far the job then is. */
export type Advance = Pick<Change, "steps" | "mails" | "messages" | "conflicts" | "acted"> & {
  /** Rows treated since the job began. */
  done: number;
  /** Where the next chunk goes on from, when a count does not say it. */
  cursor?: string | null;
  finished: boolean;
  /** What the audit says of the whole job once it is finished, beside how much it did and how long it took. */
  report?: Readonly<Record<string, number>>;
};

/** Decides the next chunk of a job. It reads, and writes nothing itself: its steps are one commit with the progress. */
export type Stepper = (context: ActionContext, job: JobRow) => Promise<Advance>;

/** What each chunked job does. A kind without its stepper does not compile. */
export const steppers: Readonly<Record<ChunkedJobKind, Stepper>> = {
  "members.import": importChunk,
  "clients.import": importChunk,
  "clients.scan": scanDuplicates,
  "clients.merge-certain": mergeCertain,
  "invitations.import": importChunk,
  "invitations.remind": remindStep,
  "providers.remind": remindProvidersStep,
  "providers.import": importChunk,
  "dossiers.bulk": bulkChunk,
  "members.import-dues": importChunk,
  "members.change-season": seasonChunk,
};
