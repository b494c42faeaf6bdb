import type { FormDefinition } from "#domain/forms/definition";
import type { SignedIn } from "./people.ts";

/** Saves the form of a programme and publishes its next revision, as the builder does. */
export async function publishNext(owner: SignedIn, programme: string, definition: FormDefinition) {
  const { version } = await (await owner.get(`${programme}/form`)).json<{ version: number }>();
  const saved = await owner.put(`${programme}/form`, { definition }, { "If-Match": `"${version}"` });
  const published = await owner.post(
    `${programme}/form/publish`,
    {},
    { "If-Match": `"${(await saved.json<{ version: number }>()).version}"` },
  );
  if (published.status !== 200) throw new Error(`Not published: ${await published.text()}`);
}
