import styles from "./emblem.module.css";

type Props = { name: string; image?: string | null | undefined; size?: number; round?: boolean };

const initialsOf = (name: string): string =>
  name
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 2 || /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");

/** The logo of an organisation or the face of a person; their initials when there is none. Decorative. */
export function Emblem({ name, image, size = 36, round = false }: Props) {
  const style = {
    width: size,
    height: size,
    fontSize: size * 0.38,
    borderRadius: round ? "50%" : size * 0.26,
  };
  if (image) return <img src={image} alt="" className={styles["image"]} style={style} />;
  return (
    <span className={styles["initials"]} style={style} data-initials={initialsOf(name)} aria-hidden="true" />
  );
}
