import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { transformWithOxc } from 'vite';

/** The texts of a messages file, `{ goalMessages: { title: { da, nb, en } } }`, each compiled. */
export async function readCatalogues(source, id) {
  const { code } = await transformWithOxc(source, id);
  const catalogues = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const compiled = (value, path) => {
    if (typeof value === 'string') return compileMessageOrThrow(value);
    if (typeof value !== 'object' || value === null) throw new Error(`${path}: a messages file holds texts only.`);
    return mapValues(value, (part, key) => compiled(part, `${path} ${key}`));
  };
  return compiled({ ...catalogues }, id);
}

/** What catalogues say in one language: `{ goalMessages: { title } }`. */
export function inLanguage(catalogues, language) {
  return mapValues(catalogues, (catalogue) => mapValues(catalogue, (text) => text[language]));
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
