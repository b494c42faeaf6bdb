import { perform } from "#actions/perform";
import { announceTrialEnd } from "#actions/organisations/announce-trial-end";
import { forgetAccountExport } from "#actions/organisations/forget-account-export";
import { announcePurge } from "#actions/organisations/announce-purge";
import { purgeOrganisation } from "#actions/organisations/purge-organisation";
import { recordErasure } from "#actions/organisations/record-erasure";
import { writeAccountExport } from "#actions/organisations/write-account-export";
import { sealAudit } from "#actions/organisations/seal-audit";
import type { Handlers } from "#queues/dispatch";

export const organisationsHandlers = {
  "audit.seal": ({ organisationId }, call) => perform(sealAudit, call, organisationId ?? "", {}),
  "organisations.write-account-export": ({ organisationId, jobId }, call) =>
    perform(writeAccountExport, call, organisationId ?? "", { jobId }),
  "organisations.forget-account-export": ({ organisationId, jobId }, call) =>
    perform(forgetAccountExport, call, organisationId ?? "", { jobId }),
  "organisations.announce-purge": ({ organisationId }, call) =>
    perform(announcePurge, call, organisationId ?? "", {}),
  "organisations.purge": ({ organisationId }, call) =>
    perform(purgeOrganisation, call, organisationId ?? "", {}),
  "organisations.record-erasure": ({ organisationId, what, subjectId, erasedAt }, call) =>
    perform(recordErasure, call, organisationId ?? "", { what, subjectId, erasedAt }),
  "organisations.announce-trial-end": ({ organisationId }, call) =>
    perform(announceTrialEnd, call, organisationId ?? "", {}),
} satisfies Partial<Handlers>;
