import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import {
  membersDiagnoseOptions,
  membersListApprovalsOptions,
  membersListOptions,
  membersListSeasonsOptions,
  membersSeeOptions,
  membersSeeOwnOptions,
} from "#api/generated/@tanstack/react-query.gen";
import { listQuery, type ListSearch } from "#design/table/list-search";

export const membersQuery = (organisation: string, search: ListSearch) =>
  queryOptions({
    ...membersListOptions({ path: { organisation }, query: listQuery(search) }),
    placeholderData: keepPreviousData,
  });

export const memberQuery = (organisation: string, memberId: string) =>
  queryOptions(membersSeeOptions({ path: { organisation, memberId } }));

export const diagnosisQuery = (organisation: string, memberId: string) =>
  queryOptions(membersDiagnoseOptions({ path: { organisation, memberId } }));

export const approvalsQuery = (organisation: string, { cursor }: ListSearch) =>
  queryOptions(membersListApprovalsOptions({ path: { organisation }, query: listQuery({ cursor }, 50) }));

export const seasonsQuery = (organisation: string) =>
  queryOptions(membersListSeasonsOptions({ path: { organisation } }));

export const ownMembershipQuery = (organisation: string) =>
  queryOptions(membersSeeOwnOptions({ path: { organisation } }));
