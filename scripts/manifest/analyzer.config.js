/** What the analyzer reads. It would write its own idea of `customElements` into package.json, too. */
export default {
  globs: ['src/embed/**/*.ts', 'src/ui/**/*.ts', '!**/*.test.ts', '!**/testing/**'],
  packagejson: false,
};
