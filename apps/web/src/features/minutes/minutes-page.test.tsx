import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { click, renderAt, write } from '../../testing/render.tsx';

const committee = { id: 'c-1', name: 'C-MED North', unit: { id: 'north', name: 'North Centre' } };
const nobodyElse = { element: null, namedElement: null, targetGroup: null, howMany: null, dueOn: null, why: null };

const decision = (changes: object = {}) => ({
  ...nobodyElse,
  id: 'decision-1',
  minutesId: 'minutes-1',
  committee,
  year: 2026,
  kind: 'PROJECT',
  title: '<img src=x onerror=alert(1)>',
  goal: null,
  learningForm: null,
  followUp: null,
  dots: 2,
  status: 'OPEN',
  statusWord: null,
  statusVersion: 0,
  viewerCanTell: false,
  viewerCanName: false,
  ...changes,
});

const evil = { type: 'paragraph', content: [{ type: 'text', text: '<script>alert(1)</script>' }] };

const minutes = (changes: object = {}) => ({
  id: 'minutes-1',
  committee,
  year: 2026,
  number: 1,
  correction: null,
  state: 'APPROVING',
  content: {
    language: 'DA',
    committee: 'C-MED North',
    centre: 'North Centre',
    startsAt: '2026-10-01T08:00:00Z',
    place: 'Hall',
    seats: [{ name: 'Bo Lind', side: 'MANAGEMENT', duty: 'CHAIR' }],
    items: [{ title: 'Mål', body: '<b>fed</b>', minutes: { type: 'doc', content: [evil] } }],
  },
  decisions: [decision()],
  fingerprint: 'f1a2',
  proposedAt: '2026-10-02T08:00:00Z',
  approvedAt: null,
  sentAt: null,
  receipt: null,
  isReplaced: false,
  versions: [],
  approvals: [],
  missing: [{ side: 'MANAGEMENT', approvals: 1 }],
  review: null,
  ...changes,
});

const review = (changes: object = {}) => ({
  id: 'review-1',
  state: 'APPROVING',
  remarks: [],
  draft: minutes(),
  sentMinutes: [],
  minutesNumber: 1,
  correction: null,
  viewerIs: 'MEMBER',
  viewerCan: ['APPROVE'],
  ...changes,
});

const setting = { conversationSetting: { minutesApproval: 'ONE_OF_EACH' } };

test('what is written as a script is read as words, and readers who are no members see no approval', async () => {
  renderAt('/minutes/minutes-1', {
    ...setting,
    minutes: minutes({ state: 'SENT', sentAt: '2026-10-03T08:00:00Z', receipt: '2026-0007' }),
  });
  const sheet = within(await screen.findByRole('region', { name: 'Minutes' }));
  expect(sheet.getByText('<script>alert(1)</script>')).toBeVisible();
  expect(sheet.getByText('<b>fed</b>')).toBeVisible();
  expect(sheet.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  expect(document.querySelectorAll('main script, main img')).toHaveLength(0);
  expect(sheet.getByText('2026-0007')).toBeVisible();
  expect(sheet.getByText('f1a2')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Get the PDF' })).toHaveAttribute('href', '/export/minutes.pdf?id=minutes-1');
  expect(screen.queryByRole('region', { name: 'Approval' })).toBeNull();
});

test('a member approves what was read, by its fingerprint, and is told which side is missing', async () => {
  const approved: object[] = [];
  const now = () => minutes({ review: review() });
  renderAt('/minutes/minutes-1', {
    ...setting,
    minutes: now,
    reviewChanged: () => review({ present: [] }),
    approveMinutes: (given: object) => {
      approved.push(given);
      return { review: review({ viewerCan: ['WITHDRAW_APPROVAL'] }), errors: [] };
    },
  });
  const approval = within(await screen.findByRole('region', { name: 'Approval' }));
  expect(approval.getByText('1 approval is missing')).toBeVisible();
  await click(approval.getByRole('button', { name: 'Approve for my side' }));
  await waitFor(() => expect(approved).toEqual([{ id: 'minutes-1', fingerprint: 'f1a2' }]));
});

test('a remark that is refused stays in its field', async () => {
  renderAt('/minutes/minutes-1', {
    ...setting,
    minutes: minutes({ review: review() }),
    reviewChanged: () => review({ present: [] }),
    remarkOnMinutes: { review: null, errors: [{ code: 'NOT_FOUND', field: null, params: '{}' }] },
  });
  const field = await screen.findByRole('textbox', { name: 'Your remark' });
  await write(field, 'The place is missing.');
  await click(screen.getByRole('button', { name: 'Add the remark' }));
  expect(field).toHaveValue('The place is missing.');
});
