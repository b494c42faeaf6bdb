import { z } from "zod";

import { decisionVerbs } from "#domain/dossiers/pending-decisions";
import { shelfVerbs } from "#domain/dossiers/shelf";
import { id, longText, wholeNumber } from "#domain/input";
import type { Permission } from "#domain/permissions";

/** How many dossiers one act may name (anchors: bulk actions). */
export const bulkLimit = 500;

const message = longText(5000).optional();
/** Said to each of those concerned. */
const reason = longText(5000, 1);

/** What can be done to many dossiers at once. */
export const bulkActSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("take_under_review") }),
  z.strictObject({ kind: z.literal("request_correction"), message: reason }),
  z.strictObject({ kind: z.literal("validate_step"), message }),
  z.strictObject({ kind: z.literal("reject_step"), message: reason }),
  z.strictObject({ kind: z.literal("decide"), verb: z.enum(decisionVerbs), message }),
  z.strictObject({ kind: z.literal("prepare"), verb: z.enum(decisionVerbs), message }),
  /**
   * Applies the decision prepared on each. `versions`: of the dossiers, when their decisions were read with the mails
   * they send; one that changed since is left where it is.
   */
  z.strictObject({ kind: z.literal("apply"), versions: z.record(id("dos"), wholeNumber(1, 1e9)).optional() }),
  z.strictObject({ kind: z.literal("discard") }),
  z.strictObject({ kind: z.literal("tag"), tagId: id("tag") }),
  z.strictObject({ kind: z.literal("untag"), tagId: id("tag") }),
  z.strictObject({ kind: z.literal("assign"), personId: id("per").nullable() }),
  /** Put away, or in the bin for thirty days; and back. */
  z.strictObject({ kind: z.enum(shelfVerbs) }),
]);
export type BulkAct = z.infer<typeof bulkActSchema>;

/** What somebody may do to many they may do to one: no more, no less. */
export const bulkPermission: Readonly<Record<BulkAct["kind"], Permission>> = {
  take_under_review: "dossiers.decide",
  request_correction: "dossiers.decide",
  validate_step: "dossiers.decide",
  reject_step: "dossiers.decide",
  decide: "dossiers.decide",
  prepare: "dossiers.decide",
  apply: "dossiers.decide",
  discard: "dossiers.decide",
  tag: "dossiers.annotate",
  untag: "dossiers.annotate",
  assign: "dossiers.annotate",
  archive: "dossiers.decide",
  unarchive: "dossiers.decide",
  trash: "dossiers.decide",
  restore: "dossiers.decide",
};
