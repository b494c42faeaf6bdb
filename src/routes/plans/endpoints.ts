import type { Endpoint } from "#routes/endpoint";
import { cancelPlanEndpoint } from "#routes/plans/cancel-plan";
import { changeLicencesEndpoint } from "#routes/plans/change-licences";
import { chooseMethodEndpoint } from "#routes/plans/choose-method";
import { confirmMethodEndpoint } from "#routes/plans/confirm-method";
import { editBillingEndpoint } from "#routes/plans/edit-billing";
import { listDifferencesEndpoint } from "#routes/plans/list-differences";
import { listDocumentsEndpoint } from "#routes/plans/list-documents";
import { listKeptDocumentsEndpoint } from "#routes/plans/list-kept-documents";
import { listOrdersEndpoint } from "#routes/plans/list-orders";
import { openMethodPageEndpoint } from "#routes/plans/open-method-page";
import { payInvoiceEndpoint } from "#routes/plans/pay-invoice";
import { payOrderEndpoint } from "#routes/plans/pay-order";
import { placeOrderEndpoint } from "#routes/plans/place-order";
import { previewLicencesEndpoint } from "#routes/plans/preview-licences";
import { previewOrderEndpoint } from "#routes/plans/preview-order";
import { previewRenewalsEndpoint } from "#routes/plans/preview-renewals";
import { printOrderEndpoint } from "#routes/plans/print-order";
import { readTermsEndpoint } from "#routes/plans/read-terms";
import { receiveEventEndpoint } from "#routes/plans/receive-event";
import { removeMethodEndpoint } from "#routes/plans/remove-method";
import { revokeCancellationEndpoint } from "#routes/plans/revoke-cancellation";
import { seeBillingEndpoint } from "#routes/plans/see-billing";
import { seeCatalogueEndpoint } from "#routes/plans/see-catalogue";
import { seeOrderEndpoint } from "#routes/plans/see-order";
import { seePlanEndpoint } from "#routes/plans/see-plan";
import { synchroniseCatalogueEndpoint } from "#routes/plans/synchronise-catalogue";
import { undoChangeEndpoint } from "#routes/plans/undo-change";
import { undoStandbyEndpoint } from "#routes/plans/undo-standby";

export const plansEndpoints: readonly Endpoint[] = [
  cancelPlanEndpoint,
  changeLicencesEndpoint,
  chooseMethodEndpoint,
  confirmMethodEndpoint,
  editBillingEndpoint,
  listDifferencesEndpoint,
  listDocumentsEndpoint,
  listKeptDocumentsEndpoint,
  listOrdersEndpoint,
  openMethodPageEndpoint,
  payInvoiceEndpoint,
  payOrderEndpoint,
  placeOrderEndpoint,
  previewLicencesEndpoint,
  previewOrderEndpoint,
  previewRenewalsEndpoint,
  printOrderEndpoint,
  readTermsEndpoint,
  receiveEventEndpoint,
  removeMethodEndpoint,
  revokeCancellationEndpoint,
  seeBillingEndpoint,
  seeCatalogueEndpoint,
  seeOrderEndpoint,
  seePlanEndpoint,
  synchroniseCatalogueEndpoint,
  undoChangeEndpoint,
  undoStandbyEndpoint,
];
