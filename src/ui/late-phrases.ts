/**
 * Words of what is loaded late, by group: each stands with its English in a phrases file of its own, and a page may say
 * any of them otherwise.
 */
// biome-ignore lint/suspicious/noEmptyInterface: each late piece adds its group
export interface LatePhrases {}
