import type { Tag } from "#dossiers/together/queries";

import styles from "./together.module.css";

export const TagBadge = ({ tag }: { tag: Tag }) => (
  <span className={styles["tag"]} data-colour={tag.colour}>
    {tag.name}
  </span>
);

/** The tags of a dossier that still exist. */
export function TagList({ ids, tags }: { ids: readonly string[]; tags: readonly Tag[] }) {
  const shown = ids.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  if (shown.length === 0) return null;
  return (
    <span className={styles["list"]}>
      {shown.map((tag) => (
        <TagBadge key={tag.id} tag={tag} />
      ))}
    </span>
  );
}
