import type { Step } from "#forms/types";

import styles from "./text-step.module.css";

/** Words to read, with their pictures and papers. A file that is not a picture shows its name to download. */
export function TextStep({ slug, step }: { slug: string; step: Step }) {
  return (
    <div className={styles["section"]}>
      {step.body !== undefined && <p className={styles["prose"]}>{step.body}</p>}
      {step.media?.map(({ documentId, alternative }) => (
        <Medium key={documentId} url={mediumUrl(slug, documentId)} alternative={alternative} />
      ))}
    </div>
  );
}

export const mediumUrl = (slug: string, id: string) => `/v1/organisations/${slug}/form-media/${id}/content`;

/** The link stands under the picture: what cannot be shown can still be fetched. */
const Medium = ({ url, alternative }: { url: string; alternative: string }) => (
  <figure className={styles["medium"]}>
    <img
      src={url}
      alt={alternative}
      loading="lazy"
      onError={({ currentTarget }) => currentTarget.setAttribute("hidden", "")}
    />
    <figcaption>
      <a href={url}>{alternative}</a>
    </figcaption>
  </figure>
);
