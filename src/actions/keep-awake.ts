import type { Proof } from "#db/proof";
import type { Services } from "#platform/services";

type Background = {
  services: Pick<Services, "d1">;
  now: number;
  background: (work: Promise<unknown>) => void;
};

/** A session or a key is marked seen at most every 15 minutes. In milliseconds. */
const granularity = 15 * 60 * 1000;

/** Marks what proved who asks as used, after the answer. */
export function keepAwake({ session, apiKey }: Proof, { services, now, background }: Background): void {
  const { d1 } = services;
  if (session && session.seenAt + granularity <= now)
    background(
      d1
        .prepare("update sessions set updated_at = ?1 where id = ?2 and updated_at < ?1")
        .bind(now, session.id)
        .run(),
    );
  if (apiKey && (apiKey.lastUsedAt ?? 0) + granularity <= now)
    background(
      d1
        .prepare(
          "update api_keys set last_used_at = ?1 where id = ?2 and (last_used_at is null or last_used_at < ?1)",
        )
        .bind(now, apiKey.id)
        .run(),
    );
}
