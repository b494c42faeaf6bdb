import type { Organisation } from "#api/generated/types.gen";
import { CancelPlan } from "#plans/closure/cancel-plan";
import { DeactivateAccount } from "#plans/closure/deactivate-account";
import { ExportAccount } from "#plans/closure/export-account";

import styles from "../plans.module.css";

/** How an account ends, in the order in which it does: cancel, take everything away, deactivate. */
export const Closure = ({ organisation }: { organisation: Organisation }) => (
  <div className={styles["narrow"]}>
    <CancelPlan slug={organisation.slug} />
    <ExportAccount slug={organisation.slug} />
    <DeactivateAccount organisation={organisation} />
  </div>
);
