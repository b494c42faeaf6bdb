import { bodyOf, ifMatch } from "#api/client";
import {
  programmesArchive,
  programmesClose,
  programmesCreate,
  programmesDuplicate,
  programmesEdit,
  type ProgrammesEditData,
  programmesPublish,
  programmesRestore,
  programmesShare,
  type ProgrammesShareData,
  programmesTrash,
  programmesUnarchive,
  programmesUnpublish,
} from "#api/generated";
import { programmesListOptions, programmesSeeOptions } from "#api/generated/@tanstack/react-query.gen";
import type { ListSearch } from "#design/table/list-search";
import type { Programme } from "#programmes/types";

const of = (organisation: string, programmeId: string) => ({ path: { organisation, programmeId } });

export const programmesQuery = (slug: string, { cursor, state }: ListSearch) =>
  programmesListOptions({
    path: { organisation: slug },
    query: { limit: 20, ...(cursor && { cursor }), ...(state && { filter: { state } }) },
  });

export const programmeQuery = (slug: string, id: string) => programmesSeeOptions(of(slug, id));

export const createProgramme = (slug: string, body: { title: string; templateId?: string }) =>
  bodyOf(programmesCreate({ path: { organisation: slug }, body }));

/** Saves what is named on the version that was read: 412 when someone changed the programme since. */
export const editProgramme = (slug: string, { id, version }: Programme, body: ProgrammesEditData["body"]) =>
  bodyOf(programmesEdit({ ...of(slug, id), body, headers: ifMatch(version) }));

const moves = {
  publish: programmesPublish,
  unpublish: programmesUnpublish,
  close: programmesClose,
  archive: programmesArchive,
  unarchive: programmesUnarchive,
  trash: programmesTrash,
  restore: programmesRestore,
  duplicate: programmesDuplicate,
};

export const shareProgramme = (slug: string, id: string, body: ProgrammesShareData["body"]) =>
  bodyOf(programmesShare({ ...of(slug, id), body }));

export type ProgrammeMove = keyof typeof moves;

export const moveProgramme = (slug: string, id: string, move: ProgrammeMove): Promise<Programme> =>
  bodyOf(moves[move](of(slug, id)));
