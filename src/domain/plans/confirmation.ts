import { firstPaymentWindow } from "#domain/plans/subscription";

/** Whoever pays is in front of the page of their bank: a mail calls back those who left it. In milliseconds. */
const patience = 60 * 60 * 1000;

/** When the payment provider gives up a payment that its bank wants confirmed (3-D Secure). UTC milliseconds. */
export const confirmBy = ({ issuedAt }: { issuedAt: number }): number => issuedAt + firstPaymentWindow;

/** Whether a first payment, or that of a change, has waited long enough for its confirmation to be recalled. */
export const owesConfirmation = (
  invoice: { issuedAt: number; needsConfirmation: boolean },
  now: number,
): boolean => invoice.needsConfirmation && now >= invoice.issuedAt + patience && now < confirmBy(invoice);
