import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { click, renderAt, signedIn, write, writeAndLeave } from '../../testing/render.tsx';
import { shared } from './testing/summary-fixture.ts';

const house = { viewer: { ...signedIn.viewer, roles: ['TRAINING_HOUSE'] } };
const draft = {
  ...shared,
  state: 'DRAFT',
  sharedAt: null,
  fingerprint: null,
  viewerCan: ['WRITE', 'SHARE', 'PRESENT'],
};
const region = (name: string) => screen.findByRole('region', { name });

test('read, it tells what was asked for with numbers of centres, what comes of it, and what became of last year’s', async () => {
  renderAt('/summaries/2026', { summary: shared });
  const [first, second] = within(await region('What was asked for')).getAllByRole('listitem');
  expect(first).toHaveTextContent('1Writes plainly Strategic');
  expect(first).toHaveTextContent('Needs: about 35 of 78, 45%');
  expect(first).toHaveTextContent('4 centres 3 through plans, 2 through minutes');
  expect(first).toHaveTextContent('Serves S4 Clear words');
  expect(first).toHaveTextContent('Will be offered');
  expect(second).toHaveTextContent('Needs: under 5 of 78');
  expect(second).toHaveTextContent('PostponedAfter the summer');
  expect(await region('The year in numbers')).toHaveTextContent('C-MEDs that sent minutes9 of 12');
  expect(await region('What became of the offers of 2025?')).toHaveTextContent('Guides othersTwo coursesDone');
  const rows = within(screen.getByRole('table', { name: 'Share without need' })).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining('The whole municipality'),
    expect.stringContaining('100%'),
    expect.stringContaining('80%'),
    expect.stringContaining('60%'),
  ]);
  expect(screen.getByRole('link', { name: 'Download as Excel' })).toHaveAttribute(
    'href',
    '/export/summary.xlsx?year=2026&language=en',
  );
});

test('a reader finds no empty section and no step', async () => {
  renderAt('/summaries/2026', { summary: shared });
  expect(await region('In closing')).toHaveTextContent('Thank you all.');
  expect(screen.queryByRole('heading', { name: 'Introduction' })).toBeNull();
  for (const name of [/Share/, /Adopt/, /Take back/, /^Write/, /^Tell/]) {
    expect([name, screen.queryByRole('button', { name })]).toEqual([name, null]);
  }
});

describe('the training house', () => {
  test('writes a section over the version that it read, and is shown the other’s on a conflict', async () => {
    const writes = jest.fn((_asked: Record<string, unknown>) => ({
      text: { section: 'INTRODUCTION', body: 'Theirs', version: 3 },
      errors: [{ code: 'CONFLICT', field: 'version', params: '{}' }],
    }));
    renderAt('/summaries/2026', { ...house, summary: draft, writeSummaryText: writes });
    await writeAndLeave(await screen.findByRole('textbox', { name: 'Introduction' }), 'Mine');
    await waitFor(() => expect(writes).toHaveBeenCalledTimes(1));
    expect(writes.mock.calls[0]?.[0]).toEqual({ id: 'summary-1', section: 'INTRODUCTION', version: 0, body: 'Mine' });
    expect(await screen.findByText('Theirs')).toBeVisible();
  });

  test('shares after a question', async () => {
    const share = jest.fn((_asked: { id: string }) => ({ summary: shared, errors: [] }));
    renderAt('/summaries/2026', { ...house, summary: draft, shareSummary: share });
    await click(await screen.findByRole('button', { name: 'Share the draft' }));
    expect(share).not.toHaveBeenCalled();
    await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Share the draft' }));
    await waitFor(() => expect(share).toHaveBeenCalledTimes(1));
  });

  test('tells what became of an offer', async () => {
    const tell = jest.fn((_asked: Record<string, unknown>) => ({ summary: draft, errors: [] }));
    renderAt('/summaries/2026', { ...house, summary: draft, tellSummaryOutcome: tell });
    await click(await screen.findByRole('button', { name: 'Tell what became of Guides others' }));
    await write(screen.getByRole('combobox', { name: 'How far' }), 'DROPPED');
    await click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    expect(tell.mock.calls[0]?.[0]).toMatchObject({
      elementId: 'old',
      status: 'DROPPED',
      word: 'Two courses',
      version: 1,
    });
  });

  test('is told beside the field what is missing of a presentation', async () => {
    const presentations = shared.presentations.map((each) => ({ ...each, viewerCanWrite: true }));
    const present = jest.fn((_asked: Record<string, unknown>) => ({
      summary: null,
      errors: [{ code: 'REQUIRED', field: 'heldOn', params: '{}' }],
    }));
    renderAt('/summaries/2026', { ...house, summary: { ...draft, presentations }, presentSummary: present });
    await click(await screen.findByRole('button', { name: 'Write on the presentation: H-MED' }));
    await write(screen.getByRole('textbox', { name: 'Decision' }), 'Agreed');
    await click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Date' })).toHaveAttribute('aria-invalid', 'true'));
    expect(present.mock.calls[0]?.[0]).toMatchObject({ body: 'H_MED', version: 0, input: { decision: 'Agreed' } });
    expect(screen.getByRole('textbox', { name: 'Decision' })).toHaveValue('Agreed');
  });

  test('begins a year from its latest release', async () => {
    const begin = jest.fn((_asked: Record<string, unknown>) => ({ summary: draft, errors: [] }));
    const yearsToSummarise = [
      { year: 2026, releases: [shared.release, { ...shared.release, id: 'release-2', number: 2 }] },
    ];
    renderAt('/summaries', { ...house, summaries: [], yearsToSummarise, beginSummary: begin, summary: draft });
    expect(await screen.findByRole('heading', { name: 'No summary yet' })).toBeVisible();
    await click(await screen.findByRole('button', { name: 'Begin 2026' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Yearly summary 2026' })).toBeVisible();
    expect(begin.mock.calls[0]?.[0]).toEqual({ year: 2026, releaseId: 'release-3' });
  });
});

test('the centre council adopts what it has read', async () => {
  const adopt = jest.fn((_asked: Record<string, unknown>) => ({ summary: shared, errors: [] }));
  renderAt('/summaries/2026', { summary: { ...shared, viewerCan: ['ADOPT'] }, adoptSummary: adopt });
  await click(await screen.findByRole('button', { name: 'Adopt' }));
  await click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Adopt' }));
  await waitFor(() => expect(adopt).toHaveBeenCalledTimes(1));
  expect(adopt.mock.calls[0]?.[0]).toEqual({ id: 'summary-1', fingerprint: 'f1' });
});

test('who may not read it is told as for any page without access', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const hidden = () => {
    throw new GraphQLError('no', { extensions: { code: 'NOT_FOUND' } });
  };
  renderAt('/summaries/2026', { summary: hidden });
  expect(await screen.findByRole('heading', { name: 'No access, or no longer there' })).toBeVisible();
});
