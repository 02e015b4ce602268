import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Block, Column, Run, TaggedDocument } from './blocks.ts';

type Document = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Document['struct']>;

const { resolve } = createRequire(import.meta.url);
const fontOf = (style: string) => resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`);
const FONTS = { plain: 'Regular', bold: 'Medium', italic: 'Italic', boldItalic: 'MediumItalic' } as const;

const MARGIN = 56; // points
const INDENT = 16;
const INK = '#1d2b33';
const QUIET = '#4a5a64';
const SIZES = { 1: 20, 2: 14, 3: 11.5 } as const;
const TEXT_SIZE = 10.5;
const SMALL = 8.5;
const HEAD_BAND = '#e1e7ea';
const ROW_BAND = '#f3f6f7';

/** Options that the library has and its types do not know yet. */
const untyped = (options: object) => options;

const fontFor = ({ isBold, isItalic }: Run) =>
  isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'plain';

const right = (doc: Document) => doc.page.width - MARGIN;
const bottom = (doc: Document) => doc.page.height - MARGIN;

/** A new page where fewer than so many points are left. */
function keepTogether(doc: Document, points: number): void {
  if (doc.y + points > bottom(doc)) doc.addPage();
}

function writeRuns(doc: Document, runs: readonly Run[], left: number, colour = INK): void {
  doc.fontSize(TEXT_SIZE).fillColor(colour);
  const width = right(doc) - left;
  doc.x = left;
  runs.forEach((run, n) => {
    doc.font(fontFor(run)).text(run.text, { width, lineGap: 2.5, continued: n < runs.length - 1 });
  });
  doc.moveDown(0.45);
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** What has to stand on one page at the beginning of these blocks, in points. */
function roomFor([first, ...rest]: readonly Block[]): number {
  if (first?.kind === 'heading') return SIZES[first.level] * 2.5 + roomFor(rest);
  if (first?.kind === 'bars') return barsHeight(first);
  return first?.kind === 'table' ? TABLE_START : TEXT_SIZE * 2;
}

function addHeading(doc: Document, parent: Structure, blocks: readonly [Heading, ...Block[]], left: number) {
  const [{ level, text }] = blocks;
  if (doc.y > MARGIN) doc.moveDown(level === 3 ? 0.3 : 0.8);
  // A page must begin outside of what is marked.
  keepTogether(doc, roomFor(blocks));
  parent.add(
    doc.struct(`H${level}`, {}, () => {
      doc.font('bold').fontSize(SIZES[level]).fillColor(INK);
      doc.text(text, left, doc.y, { width: right(doc) - left });
      doc.moveDown(0.35);
    }),
  );
}

function addList(
  doc: Document,
  parent: Structure,
  { isOrdered, items }: Extract<Block, { kind: 'list' }>,
  left: number,
) {
  const list = doc.struct('L');
  parent.add(list);
  items.forEach((blocks, n) => {
    const item = doc.struct('LI');
    list.add(item);
    keepTogether(doc, TEXT_SIZE * 2);
    item.add(
      doc.struct('Lbl', {}, () => {
        const { y } = doc;
        doc
          .font('plain')
          .fontSize(TEXT_SIZE)
          .fillColor(INK)
          .text(isOrdered ? `${n + 1}.` : '•', left, y);
        doc.y = y;
      }),
    );
    const body = doc.struct('LBody');
    item.add(body);
    addBlocks(doc, body, blocks, left + INDENT);
    body.end();
    item.end();
  });
  list.end();
}

const alignment = ({ isNumber }: Column) => (isNumber ? 'right' : 'left') as 'right' | 'left';

/** Points for its head and a row or two. */
const TABLE_START = 60;
const CELL_PADDING = [4, 6, 4, 6] as const; // points: top, right, bottom, left

type Table = Extract<Block, { kind: 'table' }>;

/** The rows of each page: the library breaks no row over two, and repeats no head by itself. */
function byPage(doc: Document, { columns, rows }: Table, widths: readonly number[]): Table['rows'][] {
  const [top, right, foot, left] = CELL_PADDING;
  const heightOf = (texts: readonly string[]) =>
    top + foot + Math.max(...texts.map((text, n) => doc.heightOfString(text, { width: widths[n]! - left - right })));
  const head = heightOf(columns.map((column) => column.head));
  const pages: string[][][] = [[]];
  let room = bottom(doc) - doc.y - head;
  for (const row of rows) {
    const height = heightOf(row);
    if (height > room) {
      pages.push([]);
      room = bottom(doc) - MARGIN - head;
    }
    pages.at(-1)!.push([...row]);
    room -= height;
  }
  return pages.filter((page) => page.length > 0);
}

function addTable(doc: Document, parent: Structure, table: Table): void {
  keepTogether(doc, TABLE_START);
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => ((right(doc) - MARGIN) * share) / shares);
  doc
    .fontSize(SMALL + 0.5)
    .font('plain')
    .fillColor(INK);
  byPage(doc, table, widths).forEach((rows, page) => {
    if (page > 0) doc.addPage();
    addRows(doc, parent, { ...table, rows }, widths);
  });
  doc.x = MARGIN;
  doc.moveDown(0.8);
}

function addRows(doc: Document, parent: Structure, { columns, rows }: Table, widths: readonly number[]): void {
  doc.x = MARGIN;
  doc.table({
    ...untyped({ structParent: parent }),
    rowStyles: (n: number) => (n > 0 && n % 2 === 0 ? { backgroundColor: ROW_BAND } : {}),
    columnStyles: columns.map((column, n) => ({
      width: widths[n]!,
      align: { x: alignment(column), y: 'top' },
    })),
    defaultStyle: { border: false, padding: [...CELL_PADDING], textColor: INK },
    data: [
      columns.map(({ head }) => ({
        text: head,
        type: 'TH' as const,
        scope: 'Column' as const,
        font: { src: 'bold' },
        backgroundColor: HEAD_BAND,
      })),
      ...rows.map((row) =>
        row.map((text, n) => (n === 0 ? { text, type: 'TH' as const, scope: 'Row' as const } : { text })),
      ),
    ],
  });
}

type Bars = Extract<Block, { kind: 'bars' }>;

const BAR_HEIGHT = 15;
const barsHeight = ({ bars }: Bars) => bars.length * BAR_HEIGHT + 10;

function addBars(doc: Document, parent: Structure, block: Bars): void {
  const { sentence, bars } = block;
  keepTogether(doc, barsHeight(block));
  parent.add(
    doc.struct('Figure', { alt: sentence }, () => {
      const begin = MARGIN + 272;
      const most = right(doc) - begin - 60;
      for (const { label, value, percent } of bars) {
        const { y } = doc;
        doc.font('plain').fontSize(SMALL).fillColor(INK);
        doc.text(label, MARGIN, y + 2, { width: 266, height: 11, ellipsis: true });
        doc
          .rect(begin, y + 1, most, 9)
          .lineWidth(0.5)
          .strokeColor('#9aa7ae')
          .stroke();
        doc
          .rect(begin, y + 1, (most * Math.min(percent, 100)) / 100, 9)
          .fillColor('#4a6b78')
          .fill();
        doc.fillColor(INK).text(value, begin + most + 6, y + 2, { width: 54, lineBreak: false });
        doc.y = y + BAR_HEIGHT;
      }
      doc.x = MARGIN;
      doc.moveDown(0.5);
    }),
  );
}

function addBlocks(doc: Document, parent: Structure, blocks: readonly Block[], left: number): void {
  for (const [n, block] of blocks.entries()) {
    if (block.kind === 'heading') addHeading(doc, parent, [block, ...blocks.slice(n + 1)], left);
    else if (block.kind === 'paragraph') {
      parent.add(doc.struct('P', {}, () => writeRuns(doc, block.runs, left, block.isQuiet ? QUIET : INK)));
    } else if (block.kind === 'list') addList(doc, parent, block, left);
    else if (block.kind === 'table') addTable(doc, parent, block);
    else addBars(doc, parent, block);
  }
}

/** In the foot of every page; for a screen reader no content. */
function addFeet(doc: Document, { foot, pageOf }: TaggedDocument): void {
  const { start, count } = doc.bufferedPageRange();
  for (let n = start; n < start + count; n++) {
    doc.switchToPage(n);
    // Below the margin a line would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    const y = doc.page.height - MARGIN + 18;
    const pages = pageOf.replace('{page}', String(n + 1)).replace('{pages}', String(count));
    doc.font('plain').fontSize(SMALL).fillColor(QUIET);
    doc.text(foot, MARGIN, y, { width: 400, height: 11, ellipsis: true });
    doc.text(pages, right(doc) - 100, y, { width: 100, align: 'right', lineBreak: false });
    doc.endMarkedContent();
  }
}

/**
 * A PDF that says its title, language and structure, so that it can be listened to: headings, paragraphs, lists, tables with
 * their heads, figures with words. A4, fonts inside.
 */
export async function taggedPdf(document: TaggedDocument): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    tagged: true,
    ...untyped({ subset: 'PDF/UA' }),
    displayTitle: true,
    lang: document.language,
    bufferPages: true,
    font: fontOf(FONTS.plain),
    info: { Title: document.title, Producer: 'Medhjul', Creator: 'Medhjul', CreationDate: document.madeAt },
  });
  const content = buffer(doc);
  for (const [name, style] of Object.entries(FONTS)) doc.registerFont(name, fontOf(style));
  const root = doc.struct('Document');
  doc.addStructure(root);
  addBlocks(doc, root, document.blocks, MARGIN);
  root.end();
  addFeet(doc, document);
  doc.end();
  return content;
}
