import {
  answerRise,
  cancelOwnSubscription,
  revokeOwnCancellation,
  switchOwnInterval,
  undoOwnSwitch,
} from "#actions/providers/change-subscription";
import { seeOwnDocuments } from "#actions/providers/list-documents";
import {
  chooseOwnMethod,
  confirmOwnMethod,
  editOwnBilling,
  openOwnMethodPage,
  payOwnInvoice,
  seeOwnSubscription,
} from "#actions/providers/own-billing";
import { subscribe } from "#actions/providers/subscribe";
import { endpoint } from "#routes/endpoint";
import { documentsAnswer, presentDocuments } from "#routes/providers/documents";
import { methodPageSchema } from "#routes/plans/small-schemas";
import {
  exampleSubscription,
  presentSubscription,
  subscriptionSchema,
} from "#routes/providers/subscription-schemas";

const base = "/organisations/{organisation}/my/provider/subscription";
const answers = {
  capability: "providers",
  answer: { status: 200, schema: subscriptionSchema, example: exampleSubscription },
  present: presentSubscription,
} as const;

export const ownSubscriptionEndpoints = [
  endpoint(seeOwnSubscription, {
    ...answers,
    method: "get",
    path: base,
    summary: "See one’s subscription",
    description: "Prices, dates, means of payment, what is owed and what is asked.",
  }),
  endpoint(subscribe, {
    ...answers,
    method: "post",
    path: base,
    summary: "Subscribe",
    description:
      "Takes out a subscription at the price that was shown, or takes up a payment that was left. Sent twice, it buys once.",
    idempotencyKey: "required",
  }),
  endpoint(editOwnBilling, {
    ...answers,
    method: "put",
    path: `${base}/billing-address`,
    summary: "Give one’s billing address",
    description: "Whom the next invoices are made out to.",
  }),
  endpoint(openOwnMethodPage, {
    capability: "providers",
    method: "post",
    path: `${base}/method-pages`,
    summary: "Add a means of payment as a provider",
    description:
      "Answers the hosted page on which a card or an account is added; it comes back with `session`.",
    answer: { status: 201, schema: methodPageSchema },
    idempotencyKey: "ignored",
  }),
  endpoint(confirmOwnMethod, {
    ...answers,
    method: "post",
    path: `${base}/methods`,
    summary: "Confirm a means of payment as a provider",
    description: "Once back from the hosted page. The latest one pays from then on.",
  }),
  endpoint(chooseOwnMethod, {
    ...answers,
    method: "post",
    path: `${base}/methods/{methodId}/choose`,
    summary: "Choose the means of payment of one’s subscription",
    description: "Every coming invoice is paid with it. A scheduled end stays as it is.",
  }),
  endpoint(payOwnInvoice, {
    ...answers,
    method: "post",
    path: `${base}/documents/{documentId}/pay`,
    summary: "Pay one’s invoice",
    description: "An invoice that is still owed, with a means of payment of the account.",
  }),
  endpoint(seeOwnDocuments, {
    capability: "providers",
    method: "get",
    path: `${base}/documents`,
    summary: "List one’s invoices",
    description: "Numbers and amounts are those of the payment provider; the latest first.",
    answer: documentsAnswer,
    present: presentDocuments,
  }),
  endpoint(cancelOwnSubscription, {
    ...answers,
    method: "post",
    path: `${base}/cancel`,
    summary: "Cancel one’s subscription",
    description: "It stops at the end of the period: what was paid for is given, nothing more is billed.",
  }),
  endpoint(revokeOwnCancellation, {
    ...answers,
    method: "post",
    path: `${base}/revoke`,
    summary: "Revoke the cancellation of one’s subscription",
    description: "Same dates, nothing billed.",
  }),
  endpoint(switchOwnInterval, {
    ...answers,
    method: "post",
    path: `${base}/switch`,
    summary: "Switch between monthly and annual",
    description: "From the end of the period, at the price that was shown; nothing is prorated.",
  }),
  endpoint(undoOwnSwitch, {
    ...answers,
    method: "post",
    path: `${base}/undo-switch`,
    summary: "Undo a switch of interval",
    description: "Until the end of the period.",
  }),
  endpoint(answerRise, {
    ...answers,
    method: "post",
    path: `${base}/rises/{consentId}`,
    summary: "Answer a higher price",
    description: "Accept or refuse. A refusal can become an acceptance until the effect date.",
  }),
];
