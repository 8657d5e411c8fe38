/** The analyzer's command as a function; the package has types for its plugins alone. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  import type { Package } from 'custom-elements-manifest/schema';

  /** `argv`: as on the command line. `noWrite`: the manifest is given back and not written. */
  export function cli(options: { readonly argv: readonly string[]; readonly noWrite: true }): Promise<Package>;
}
