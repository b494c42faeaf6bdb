type ErasedOrganisation = { kind: "organisation"; id: string; deactivatedAt: number; at: number };
/** What somebody erased by hand, with all that hangs on it. The clock destroys the rest again by itself. */
type ErasedByHand = { kind: "dossier" | "member"; id: string; organisationId: string; at: number };

/** Something destroyed for good. Ids and instants only: the ledger itself never holds what was destroyed. */
export type Erasure = ErasedOrganisation | ErasedByHand;

/**
 * What was erased, kept outside the database: a restored database would bring it back, and this says to erase it
 * again (docs/runbook.md). Recording twice keeps the first record.
 */
export type Ledger = {
  record(erasure: Erasure): Promise<void>;
  /** Up to 100, in the order of their keys. */
  list(cursor?: string): Promise<{ erasures: Erasure[]; cursor?: string }>;
};

const pageSize = 100;

export const r2Ledger = (bucket: R2Bucket): Ledger => ({
  async record(erasure) {
    const key = `erasures/${erasure.kind}/${erasure.id}.json`;
    await bucket.put(key, JSON.stringify(erasure), { onlyIf: { etagDoesNotMatch: "*" } });
  },
  async list(cursor) {
    const page = await bucket.list({
      prefix: "erasures/",
      limit: pageSize,
      ...(cursor !== undefined && { cursor }),
    });
    const found = await Promise.all(page.objects.map(({ key }) => bucket.get(key)));
    const texts = await Promise.all(found.flatMap((object) => (object ? [object.text()] : [])));
    const erasures = texts.map(readErasure);
    return page.truncated ? { erasures, cursor: page.cursor } : { erasures };
  },
});

/** Written by `record`, and never changed since. */
const readErasure = (text: string): Erasure => JSON.parse(text) as Erasure;
