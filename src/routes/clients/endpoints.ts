import type { Endpoint } from "#routes/endpoint";
import {
  createClientEndpoint,
  deleteClientEndpoint,
  editClientEndpoint,
  exportClientsEndpoint,
  listClientsEndpoint,
  resolveNumberEndpoint,
  seeClientEndpoint,
} from "#routes/clients/client-endpoints";
import {
  announceDocumentEndpoint,
  announceOwnDocumentEndpoint,
  downloadDocumentEndpoint,
  downloadOwnDocumentEndpoint,
  receiveDocumentEndpoint,
  receiveOwnDocumentEndpoint,
  removeDocumentEndpoint,
  removeOwnDocumentEndpoint,
} from "#routes/clients/document-endpoints";
import {
  judgePairEndpoint,
  listClustersEndpoint,
  listPairsEndpoint,
  listVerdictsEndpoint,
  startScanEndpoint,
} from "#routes/clients/duplicate-endpoints";
import {
  listMergesEndpoint,
  mergeClientsEndpoint,
  previewMergeEndpoint,
} from "#routes/clients/merge-endpoints";
import { listPlanLinesEndpoint, startMergeCertainEndpoint } from "#routes/clients/bulk-merge-endpoints";
import { previewUndoEndpoint, undoMergeEndpoint } from "#routes/clients/undo-endpoints";
import {
  answerRequestEndpoint,
  requestEventEndpoint,
  seeOwnRequestEndpoint,
} from "#routes/clients/portal-endpoints";
import {
  createRequestEndpoint,
  editRequestEndpoint,
  listRequestsEndpoint,
  moveRequestEndpoint,
  reattachRequestEndpoint,
  seeRequestEndpoint,
} from "#routes/clients/request-endpoints";

export const clientsEndpoints: readonly Endpoint[] = [
  requestEventEndpoint,
  seeOwnRequestEndpoint,
  answerRequestEndpoint,
  announceOwnDocumentEndpoint,
  receiveOwnDocumentEndpoint,
  downloadOwnDocumentEndpoint,
  listRequestsEndpoint,
  createRequestEndpoint,
  seeRequestEndpoint,
  editRequestEndpoint,
  moveRequestEndpoint,
  reattachRequestEndpoint,
  announceDocumentEndpoint,
  receiveDocumentEndpoint,
  downloadDocumentEndpoint,
  removeDocumentEndpoint,
  removeOwnDocumentEndpoint,
  listClientsEndpoint,
  createClientEndpoint,
  exportClientsEndpoint,
  seeClientEndpoint,
  editClientEndpoint,
  deleteClientEndpoint,
  resolveNumberEndpoint,
  listPairsEndpoint,
  listClustersEndpoint,
  listVerdictsEndpoint,
  judgePairEndpoint,
  startScanEndpoint,
  listMergesEndpoint,
  previewMergeEndpoint,
  mergeClientsEndpoint,
  previewUndoEndpoint,
  undoMergeEndpoint,
  startMergeCertainEndpoint,
  listPlanLinesEndpoint,
];
