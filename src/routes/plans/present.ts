import type { AccountView } from "#actions/plans/account-view";
import type { OrderView } from "#actions/plans/order-view";
import type { MethodView } from "#actions/plans/see-billing";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

export const presentOrder = ({ orderedAt, startsAt, ...order }: OrderView) => ({
  ...order,
  orderedAt: toWire(orderedAt),
  startsAt: toWireOrNull(startsAt),
});

const presentMethod = ({ createdAt, ...method }: MethodView) => ({ ...method, createdAt: toWire(createdAt) });

export const presentBilling = <B extends { methods: readonly MethodView[] }>({ methods, ...billing }: B) => ({
  ...billing,
  methods: methods.map(presentMethod),
});

type DocumentView = {
  id: string;
  kind: "invoice" | "credit_note";
  number: string;
  status: string;
  correctsId: string | null;
  issuedAt: number;
  paidAt: number | null;
  disputedAt: number | null;
  htCents: number;
  taxCents: number;
  ttcCents: number;
  remainingCents: number;
  debitInProgress: boolean;
  needsConfirmation: boolean;
  outstanding: boolean;
  pageUrl: string | null;
  pdfUrl: string | null;
  lines: readonly { label: string; quantity: number; htCents: number; startsAt: number; endsAt: number }[];
};

export const presentDocument = (document: DocumentView) => ({
  id: document.id,
  kind: document.kind,
  number: document.number,
  status: document.status,
  correctsId: document.correctsId,
  issuedAt: toWire(document.issuedAt),
  paidAt: toWireOrNull(document.paidAt),
  disputedAt: toWireOrNull(document.disputedAt),
  htCents: document.htCents,
  taxCents: document.taxCents,
  ttcCents: document.ttcCents,
  remainingCents: document.remainingCents,
  debitInProgress: document.debitInProgress,
  needsConfirmation: document.needsConfirmation,
  outstanding: document.outstanding,
  pageUrl: document.pageUrl,
  pdfUrl: document.pdfUrl,
  lines: document.lines.map((line) => ({
    ...line,
    startsAt: toWire(line.startsAt),
    endsAt: toWire(line.endsAt),
  })),
});

export const presentAccount = (account: AccountView) => ({
  ...account,
  trialEndsAt: toWire(account.trialEndsAt),
  accessEndsAt: toWireOrNull(account.accessEndsAt),
  deactivatedAt: toWireOrNull(account.deactivatedAt),
  purgeAt: toWireOrNull(account.purgeAt),
  timeline: account.timeline.map(({ startAt, endAt, ...stretch }) => ({
    ...stretch,
    startAt: toWire(startAt),
    endAt: toWireOrNull(endAt),
  })),
  subscriptions: account.subscriptions.map((one) => ({
    ...one,
    startsAt: toWire(one.startsAt),
    renewsAt: toWireOrNull(one.renewsAt),
    endsAt: toWireOrNull(one.endsAt),
    graceEndsAt: toWireOrNull(one.graceEndsAt),
    planned: one.planned && { ...one.planned, at: toWire(one.planned.at) },
    next: one.next && { ...one.next, at: toWire(one.next.at) },
  })),
  plannedStandby: account.plannedStandby && { at: toWire(account.plannedStandby.at) },
  methods: account.methods.map(presentMethod),
  openOrder: account.openOrder && presentOrder(account.openOrder),
});
