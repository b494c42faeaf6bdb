import type { MemberWithSeasons } from "#api/generated/types.gen";

export type MemberProps = { slug: string; member: MemberWithSeasons };
