import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { transformWithOxc } from 'vite';

const compiler = '@lingui/message-utils/compileMessage';

/** Every text of a catalogue compiled; whatever is neither text nor catalogue stops the build. */
function compile(value, path) {
  if (typeof value === 'string') return compileMessageOrThrow(value);
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: a messages file holds texts only.`);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, compile(part, `${path} ${key}`)]));
}

/**
 * Compiles the texts of each `*.messages.ts` when the product is built, so that the browser carries neither the compiler
 * (6 KB of the first screen) nor its work. Tests and development compile a text when it is first said.
 */
export function compiledMessages() {
  return {
    name: 'compiled-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === compiler ? '\0no-compiler' : null),
    load: (id) =>
      id === '\0no-compiler'
        ? 'export function compileMessage(text) { throw new Error(`Texts stand in messages files: ${text}`); }'
        : null,
    async transform(source, id) {
      if (!id.endsWith('.messages.ts')) return null;
      const { code } = await transformWithOxc(source, id);
      const catalogues = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const lines = Object.entries(catalogues).map(
        ([name, catalogue]) => `export const ${name} = ${JSON.stringify(compile(catalogue, `${id} ${name}`))};`,
      );
      return { code: lines.join('\n'), map: null };
    },
  };
}
