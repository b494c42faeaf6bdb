/** Of a tag, in the order they are offered. */
export const colours = ["grey", "blue", "green", "amber", "red", "violet"] as const;
