import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './fenced-blocks.ts';

const SOURCE: Readonly<Record<string, string>> = {
  'customer-chat': 'src/index.ts',
  'customer-chat/headless': 'src/store/create-chat.ts',
  'customer-chat/loader': 'src/loader/load-customer-chat.ts',
  'customer-chat/react': 'src/react/customer-chat.ts',
};

/** A block as one module for a page, with the package as the sources make it. */
export async function bundled(code: string, kind: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: kind === 'js' || kind === 'jsx' ? 'jsx' : 'tsx', resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'package',
        setup(esbuild) {
          esbuild.onResolve({ filter: /^customer-chat(\/|$)/ }, ({ path }) => ({
            path: join(ROOT, SOURCE[path] ?? `${path.replace('customer-chat/', 'src/')}.ts`),
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
