import styles from "./views.module.css";

export const ViewTab = ({
  name,
  chosen,
  onChoose,
}: {
  name: string;
  chosen: boolean;
  onChoose: () => void;
}) => (
  <button
    type="button"
    className={styles["tab"]}
    aria-current={chosen ? "true" : undefined}
    onClick={onChoose}
  >
    {name}
  </button>
);
