import { platformAccount, type AccountState } from "./world.ts";

/** A connected account takes payments once its onboarding gave it `card_payments`. */
export function canTakePayments(account: AccountState): boolean {
  if (account.id === platformAccount) return true;
  return account.account?.configuration?.merchant?.capabilities?.card_payments?.status === "active";
}
