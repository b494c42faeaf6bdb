/** The version of the public API: additive within a major (interfaces: versions). */
export const apiVersion = "1.0.0";
