import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { inLanguage, readCatalogues } from './catalogues.mjs';

const languages = ['da', 'nb', 'en'];
const src = join(import.meta.dirname, '../src');
const texts = join(src, 'lib/texts.ts');
const builtTexts = join(src, 'lib/texts.built.ts');
const compiler = '@lingui/message-utils/compileMessage';
const frame = 'index';

/** Every module that comes with these: what they import statically, and so on. */
function comingWith(ids, info) {
  const found = new Set(ids);
  for (const id of found) for (const imported of info(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Adds to a map in which every name stands for one thing. */
function addOnce(map, name, value) {
  if (map.has(name) && map.get(name) !== value) throw new Error(`${name} names ${map.get(name)} and ${value}.`);
  map.set(name, value);
}

/**
 * Which messages files each part of the app brings: those that come with its code, without those of the frame and those that
 * whoever asks for it has already. `parts`: the module of each part; a part that brings nothing is left out.
 */
function sortByPart(parts, files, entries, info) {
  const coming = new Map([...parts].map(([part, id]) => [part, comingWith([id], info)]));
  const atStart = comingWith(entries, info);
  const askersOf = (id) =>
    [atStart, ...coming.values()].filter((modules) => info(id).dynamicImporters.some((asker) => modules.has(asker)));
  const sorted = [...parts].map(([part, id]) => {
    const askers = askersOf(id);
    const isNew = (file) => !atStart.has(file) && !askers.every((modules) => modules.has(file));
    return [part, files.filter((file) => coming.get(part).has(file) && isNew(file))];
  });
  return new Map([[frame, files.filter((file) => atStart.has(file))], ...sorted.filter(([, own]) => own.length > 0)]);
}

/**
 * Gives the product its texts by language: one file for each language and each part of the app (the frame, and each screen
 * that is imported dynamically), loaded beside the code by src/lib/texts.built.ts. The texts are compiled, so that the
 * browser carries neither the compiler nor its work. In tests and development all texts stand in their modules.
 */
export function textsByLanguage() {
  const catalogues = new Map(); // messages file → its texts
  const nouns = new Map(); // noun of a messages file → the file
  const parts = new Map(); // name of a part → its module
  let sorted = new Map(); // name of a part → the messages files that it brings
  let edition = '';

  /** In the product a catalogue is but a name. */
  async function nameCatalogues(source, file) {
    const noun = basename(file, '.messages.ts');
    addOnce(nouns, noun, file);
    const read = await readCatalogues(source, file);
    const names = Object.keys(read).map((name) => ({ name, known: `${noun}.${name}` }));
    catalogues.set(file, Object.fromEntries(names.map(({ name, known }) => [known, read[name]])));
    return names.map(({ name, known }) => `export const ${name} = '${known}';`).join('\n');
  }

  /** Has the code of a screen wait for its texts. */
  function awaitTexts(source, file) {
    const waiting = source.replace(/\bawait (import\('(\.{1,2}\/[^']+\.tsx)'\))/g, (_, imported, path) => {
      const part = basename(path, '.tsx');
      addOnce(parts, part, join(file, '..', path));
      return `await withTexts('TEXTS_OF_${part}', ${imported})`;
    });
    return waiting === source ? null : `import { withTexts } from '${texts}';${waiting}`;
  }

  const asModule = (code) => (code === null ? null : { code, map: null });

  return {
    name: 'texts-by-language',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (id === compiler) return '\0no-compiler';
      return id === texts || id === './texts.ts' || id.endsWith('/lib/texts.ts') ? builtTexts : null;
    },
    load: (id) =>
      id === '\0no-compiler'
        ? 'export function compileMessage(text) { throw new Error(`Texts stand in messages files: ${text}`); }'
        : null,
    async transform(source, id) {
      if (id.endsWith('.messages.ts')) return asModule(await nameCatalogues(source, id));
      return id.startsWith(src) && id.endsWith('.tsx') ? asModule(awaitTexts(source, id)) : null;
    },
    renderStart() {
      const info = (id) => this.getModuleInfo(id);
      const ids = [...this.getModuleIds()];
      const screens = new Set(parts.values());
      const late = ids.filter(
        (id) => id.startsWith(src) && id.endsWith('.tsx') && info(id).dynamicImporters.length > 0,
      );
      const textless = late.find((id) => !screens.has(id));
      if (textless) throw new Error(`${textless} would come without texts: write "await import('./…tsx')".`);
      const entries = ids.filter((id) => info(id).isEntry);
      sorted = sortByPart(parts, [...catalogues.keys()].sort(), entries, info);
      const all = [...sorted].map(([part, files]) => [part, files.map((file) => catalogues.get(file))]);
      edition = createHash('sha256').update(JSON.stringify(all)).digest('base64url').slice(0, 7);
    },
    renderChunk: (code) =>
      asModule(
        code
          .replaceAll('TEXTS_EDITION', edition)
          .replace(/TEXTS_OF_(\w+)/g, (_, part) => (sorted.has(part) ? part : '')),
      ),
    generateBundle() {
      for (const [part, files] of sorted) {
        const own = Object.assign({}, ...files.map((file) => catalogues.get(file)));
        for (const language of languages) {
          const source = JSON.stringify(inLanguage(own, language));
          this.emitFile({ type: 'asset', fileName: `assets/${part}.${language}-${edition}.json`, source });
        }
      }
    },
  };
}
