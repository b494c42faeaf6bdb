import type { Endpoint } from "#routes/endpoint";
import { cancelJobEndpoint } from "#routes/integrations/cancel-job";
import { createApiKeyEndpoint } from "#routes/integrations/create-api-key";
import { downloadResultEndpoint } from "#routes/integrations/download-result";
import { listApiKeysEndpoint } from "#routes/integrations/list-api-keys";
import { listDeadLettersEndpoint } from "#routes/integrations/list-dead-letters";
import { listJobsEndpoint } from "#routes/integrations/list-jobs";
import { listMailsEndpoint } from "#routes/integrations/list-mails";
import { downloadImportReportEndpoint } from "#routes/integrations/download-import-report";
import { listImportsEndpoint } from "#routes/integrations/list-imports";
import { listImportLinesEndpoint } from "#routes/integrations/list-import-lines";
import { prepareImportEndpoint } from "#routes/integrations/prepare-import";
import { seeImportEndpoint } from "#routes/integrations/see-import";
import { startImportEndpoint } from "#routes/integrations/start-import";
import { recordBounceEndpoint } from "#routes/integrations/record-bounce";
import { replayDeadLetterEndpoint } from "#routes/integrations/replay-dead-letter";
import { resendMailEndpoint } from "#routes/integrations/resend-mail";
import { revokeApiKeyEndpoint } from "#routes/integrations/revoke-api-key";
import { rotateApiKeyEndpoint } from "#routes/integrations/rotate-api-key";
import { seeHealthEndpoint } from "#routes/integrations/see-health";
import { seeJobEndpoint } from "#routes/integrations/see-job";
import { seeVersionEndpoint } from "#routes/integrations/see-version";
import { webhookEndpoints } from "#routes/integrations/webhooks";

export const integrationsEndpoints: readonly Endpoint[] = [
  cancelJobEndpoint,
  createApiKeyEndpoint,
  downloadResultEndpoint,
  listApiKeysEndpoint,
  listDeadLettersEndpoint,
  listJobsEndpoint,
  listMailsEndpoint,
  replayDeadLetterEndpoint,
  recordBounceEndpoint,
  resendMailEndpoint,
  revokeApiKeyEndpoint,
  rotateApiKeyEndpoint,
  seeHealthEndpoint,
  seeJobEndpoint,
  seeVersionEndpoint,
  downloadImportReportEndpoint,
  listImportLinesEndpoint,
  listImportsEndpoint,
  prepareImportEndpoint,
  seeImportEndpoint,
  startImportEndpoint,
  ...webhookEndpoints,
];
