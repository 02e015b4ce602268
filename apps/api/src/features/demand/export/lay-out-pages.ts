import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** What can be handed to another thread: no functions but the footer, which is told as words. */
export interface PagesToLayOut {
  readonly document: Omit<TDocumentDefinitions, 'footer' | 'header' | 'background' | 'pageBreakBefore'>;
  readonly footer: {
    readonly left: string;
    /** With `{page}` and `{pages}`. */
    readonly right: string;
  };
}

const MOST_MILLISECONDS = 60_000;
const MOST_MEGABYTES = 512;

const { resolve } = createRequire(import.meta.url);
const fontOf = (style: string) => resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`);

// As text, so that it starts alike from source, from a bundle and in a test. It fetches nothing and reads nothing but fonts.
const WORK = `
const { parentPort, workerData } = require('node:worker_threads');
const { library, fonts, document, footer } = workerData;
const pdfmake = require(library);
pdfmake.setFonts({ Roboto: fonts });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));
const right = (page, pages) => footer.right.replace('{page}', page).replace('{pages}', pages);
const line = (page, pages) => ({
  columns: [{ text: footer.left }, { text: right(page, pages), alignment: 'right', width: 100 }],
  fontSize: 7,
  margin: [28, 10, 28, 0],
});
pdfmake.createPdf({ ...document, footer: line }).getBuffer().then((bytes) => parentPort.postMessage(bytes));
`;

/**
 * Lays out a PDF in a thread of its own: a large table takes seconds, in which others want answers.
 * @throws Error when it fails or takes longer than a minute
 */
export function layOutPages({ document, footer }: PagesToLayOut): Promise<Buffer> {
  const fonts = { normal: fontOf('Regular'), bold: fontOf('Medium') };
  const worker = new Worker(WORK, {
    eval: true,
    workerData: { library: resolve('pdfmake'), fonts, document, footer },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const timer = setTimeout(() => void worker.terminate(), MOST_MILLISECONDS);
  return new Promise<Buffer>((done, fail) => {
    worker.once('message', (bytes: Uint8Array) => done(Buffer.from(bytes)));
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('the pages were not laid out')));
  }).finally(() => clearTimeout(timer));
}
