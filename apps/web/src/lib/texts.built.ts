import { currentLanguage, setLanguage, type Language } from './language.ts';
import { UnreachableError } from './problem.ts';
import type * as texts from './texts.ts';

/** The texts of a part of the app (what one dynamic import brings) by the names of their catalogues. */
type PartTexts = Readonly<Record<string, texts.Texts>>;

/** What has arrived, by the name of the part. */
const arrived: Record<Language, Map<string, PartTexts>> = { da: new Map(), nb: new Map(), en: new Map() };
const onTheWay = new Map<string, Promise<void>>();

/** The entry's part. */
const frame = 'index';
/** The build writes its own here: one for all texts of a build, so that no part has to know the addresses of others. */
const edition = 'TEXTS_EDITION';

async function fetchPart(part: string, language: Language): Promise<void> {
  try {
    const response = await fetch(`/assets/${part}.${language}-${edition}.json`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    arrived[language].set(part, await response.json());
  } catch (cause) {
    throw new UnreachableError(`The texts of ${part} in ${language} did not arrive.`, { cause });
  }
}

/** Loads a part's texts once; what failed is tried anew when asked for again. */
function load(part: string, language: Language): Promise<void> {
  const key = `${part} ${language}`;
  const known = onTheWay.get(key);
  if (known) return known;
  const coming = fetchPart(part, language);
  onTheWay.set(key, coming);
  coming.catch(() => onTheWay.delete(key));
  return coming;
}

async function loadForReader(part: string): Promise<void> {
  let language: Language;
  do {
    language = currentLanguage();
    await load(part, language);
    // meanwhile the reader can have chosen another
  } while (language !== currentLanguage());
}

/**
 * The code of a part, once its texts are there as well. The build puts this round each dynamic import of a screen; the name is
 * empty where the part has no texts but those of whoever asks for it.
 */
export async function withTexts<Code>(part: string, code: Promise<Code>): Promise<Code> {
  if (part === '') return code;
  const [loaded] = await Promise.all([code, loadForReader(part)]);
  return loaded;
}

/** In the product a catalogue is but its name. */
export const textsOf: typeof texts.textsOf = (messages, language) => {
  const name = String(messages);
  for (const part of arrived[language].values()) if (part[name]) return part[name];
  throw new Error(`${name} was needed before it came in ${language}.`);
};

export const frameTexts: typeof texts.frameTexts = () => loadForReader(frame);

let wanted = currentLanguage();

/** The parts on which the reader has been that are not there in a language. */
const missing = (language: Language) =>
  [...arrived[currentLanguage()].keys()].filter((part) => !arrived[language].has(part));

export const chooseLanguage: typeof texts.chooseLanguage = async (language) => {
  wanted = language;
  try {
    // anew until nothing is missing: a part can have arrived while the others were on their way
    for (let parts = missing(language); parts.length > 0; parts = missing(language))
      await Promise.all(parts.map((part) => load(part, language)));
  } catch (cause) {
    if (wanted === language) throw cause;
  }
  // the latest choice wins
  if (wanted === language) setLanguage(language);
};
