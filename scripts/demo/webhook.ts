import { slug } from "./organisation.ts";
import type { Person } from "./person.ts";

const path = `/organisations/${slug}/webhooks`;

/** One webhook, as a town hall would have it; off, because nobody listens at its address. */
export async function connectWebhook(staff: Person): Promise<void> {
  const { data } = await staff.ask<{ data: unknown[] }>(path);
  if (data.length > 0) return;
  const { id } = await staff.ask<{ id: string }>(path, {
    body: {
      url: "https://logiciel.fabrique-du-levant.exemple.fr/parvis",
      events: ["dossier.submitted", "dossier.accepted", "dossier.refused"],
    },
  });
  await staff.ask(`${path}/${id}/disable`, { body: {} });
}
