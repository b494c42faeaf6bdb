import { queryOptions } from "@tanstack/react-query";

import { bodyOf, ifMatch } from "#api/client";
import { formsPublish, formsSave, programmesDuplicate, type FormsSaveData, formsSee } from "#api/generated";
import {
  formsListRevisionsOptions,
  formsSeeImpactOptions,
  formsSeeQueryKey,
  formsSeeRevisionOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { FormDefinition } from "#forms/types";

const of = (organisation: string, programmeId: string) => ({ path: { organisation, programmeId } });

/** A save that its screen no longer waits for: what is read next must come after it. */
let leaving: Promise<unknown> = Promise.resolve();
export const letFinish = (save: Promise<unknown>) => {
  leaving = save.catch(() => undefined);
};
export const whatLeft = () => leaving;

/** Read anew each time the builder opens: an old version could not be saved. */
export const formQuery = (slug: string, programmeId: string) =>
  queryOptions({
    queryKey: formsSeeQueryKey(of(slug, programmeId)),
    queryFn: async () => {
      await whatLeft();
      return bodyOf(formsSee(of(slug, programmeId)));
    },
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
export const impactQuery = (slug: string, programmeId: string) =>
  formsSeeImpactOptions(of(slug, programmeId));
export const revisionsQuery = (slug: string, programmeId: string, cursor?: string) =>
  formsListRevisionsOptions({ ...of(slug, programmeId), query: cursor === undefined ? {} : { cursor } });
export const revisionQuery = (slug: string, programmeId: string, number: number) =>
  formsSeeRevisionOptions({ path: { organisation: slug, programmeId, number: String(number) } });

/** A definition as the screen holds it is checked by the API itself, field by field: that is what answers its errors. */
const asBody = (definition: FormDefinition) => definition as FormsSaveData["body"]["definition"];

export const saveForm = (slug: string, programmeId: string, definition: FormDefinition, version: number) =>
  bodyOf(
    formsSave({
      ...of(slug, programmeId),
      body: { definition: asBody(definition) },
      headers: ifMatch(version),
    }),
  );

export const publishForm = (slug: string, programmeId: string, version: number) =>
  bodyOf(formsPublish({ ...of(slug, programmeId), headers: ifMatch(version) }));

/** The form as this screen holds it, in a copy of the programme: answers the id of the copy. */
export async function keepInCopy(
  slug: string,
  programmeId: string,
  definition: FormDefinition,
): Promise<string> {
  const copy = await bodyOf(programmesDuplicate(of(slug, programmeId)));
  await saveForm(slug, copy.id, definition, copy.formVersion);
  return copy.id;
}
