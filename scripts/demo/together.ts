import { slug } from "./organisation.ts";
import type { Person } from "./person.ts";

const base = `/organisations/${slug}`;

const tagList = [
  { name: "Coup de cœur", colour: "green" },
  { name: "Budget à vérifier", colour: "amber" },
  { name: "Hors thème", colour: "red" },
] as const;

type Row = { id: string; state: string };

/** What a team leaves behind as it works: tags, notes, a message, a view for everybody, a decision kept for later. */
export async function workTogether(staff: Person, programmes: readonly { id: string }[]): Promise<void> {
  const [programme] = programmes;
  if (!programme) return;
  const { data: known } = await staff.ask<{ data: { id: string }[] }>(`${base}/tags`);
  if (known.length > 0) return;
  const tags = [];
  for (const tag of tagList) tags.push(await staff.ask<{ id: string }>(`${base}/tags`, { body: tag }));
  const { data } = await staff.ask<{ data: Row[] }>(
    `${base}/dossiers?limit=100&filter[programme]=${programme.id}`,
  );
  for (const [rank, { id }] of data.entries()) {
    const tag = tags[rank % (tags.length + 1)];
    if (tag) await staff.ask(`${base}/dossiers/${id}/tags`, { body: { add: [tag.id] } });
  }
  const [first, second] = data.filter(({ state }) => state === "submitted" || state === "under_review");
  if (first) {
    await staff.ask(`${base}/dossiers/${first.id}/notes`, {
      body: { body: "Très beau projet. Vérifier que la salle est libre en mars avant de répondre." },
    });
    await staff.ask(`${base}/dossiers/${first.id}/comments`, {
      body: { body: "Merci pour votre envoi. Vos dates peuvent-elles glisser d’une semaine ?" },
    });
    await prepare(staff, first.id, { verb: "accept" });
  }
  if (second)
    await prepare(staff, second.id, {
      verb: "refuse",
      message: "Votre projet est solide, mais le calendrier ne convient pas.",
    });
  await staff.ask(`${base}/views`, { body: theirView(programme.id) });
}

const prepare = (staff: Person, dossierId: string, body: object) =>
  staff.ask(`${base}/dossiers/${dossierId}/pending-decision`, { method: "PUT", body });

const theirView = (programmeId: string) => ({
  list: "dossiers",
  subject: programmeId,
  name: "À étudier",
  sharing: "shared",
  columns: ["applicant", "state", "tags", "pending", "submittedAt"],
  filters: [{ column: "state", operator: "any_of", values: ["submitted", "under_review"] }],
  sort: { column: "submittedAt", direction: "asc" },
});
