import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { click, doing, renderAt } from '../../testing/render.tsx';
import { proposals, root } from './testing/demand-fixture.ts';

const lines = async (name: string) =>
  within(await screen.findByRole('region', { name }))
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.className === 'mh-demand-proposals');
const nothing = { proposal: null, errors: [] };

test('proposals stand in their order with the reasons in words; what lacks one centre apart', async () => {
  renderAt('/demand/proposals', { ...root, proposals });
  const [first, second] = await lines('Proposed');
  expect(first).toHaveTextContent('1Writes plainlyStrategic');
  expect(first).toHaveTextContent('3 centres show 5 or more plan items · strategic · serves S4 Clear words');
  expect(within(first as HTMLElement).getByRole('link', { name: 'S4 Clear words' })).toHaveAttribute(
    'href',
    '/direction/goal-s4',
  );
  expect(within(first as HTMLElement).getByRole('link', { name: 'Writes plainly' })).toHaveAttribute(
    'href',
    '/demand?release=3&wheel=employee&measure=plan&area=dialogue&block=all&column=plain',
  );
  expect(second).toHaveTextContent('PostponedIda Holm, 21 November 2026');
  expect(second).toHaveTextContent('After the summer');
  expect(await lines('One more centre needed')).toHaveLength(1);
});

describe('the training house decides', () => {
  const decide = jest.fn((_asked: Record<string, unknown>) => nothing as object);
  const open = async (step: string) => {
    renderAt('/demand/proposals', { ...root, proposals, decideProposal: decide });
    await click(await screen.findByRole('button', { name: `${step}: Writes plainly` }));
    return screen.findByRole('alertdialog');
  };

  test('takes up without a reason, once', async () => {
    const dialog = await open('Take up');
    await click(within(dialog).getByRole('button', { name: 'Take up' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(decide).toHaveBeenCalledTimes(1);
    expect(decide.mock.calls[0]?.[0]).toMatchObject({
      releaseId: 'release-3',
      elementId: 'plain',
      kind: 'TAKE_UP',
      reason: null,
    });
  });

  test.each(['Postpone', 'Reject'])('does not %s without a reason', async (step) => {
    decide.mockClear();
    const dialog = await open(step);
    await click(within(dialog).getByRole('button', { name: step }));
    expect(within(dialog).getByRole('textbox', { name: 'Reason' })).toHaveAttribute('aria-invalid', 'true');
    expect(decide).not.toHaveBeenCalled();
  });

  test('keeps what was typed when the API refuses, and sends the same request again', async () => {
    decide.mockClear();
    decide.mockReturnValueOnce({
      proposal: null,
      errors: [{ code: 'TOO_LONG', field: 'reason', params: '{"max":1000}' }],
    });
    const dialog = await open('Reject');
    await doing(() => userEvent.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'There is one already'));
    await click(within(dialog).getByRole('button', { name: 'Reject' }));
    expect(within(dialog).getByRole('textbox', { name: 'Reason' })).toHaveValue('There is one already');
    await click(within(dialog).getByRole('button', { name: 'Reject' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    const [once, again] = decide.mock.calls.map(([asked]) => asked);
    expect(again).toMatchObject({ reason: 'There is one already', kind: 'REJECT' });
    expect(again?.requestId).toBe(once?.requestId);
  });

  test('takes the latest decision back', async () => {
    const withdraw = jest.fn((_asked: { id: string }) => nothing);
    renderAt('/demand/proposals', { ...root, proposals, withdrawProposalDecision: withdraw });
    await click(await screen.findByRole('button', { name: 'Undo the decision on Handles conflict' }));
    await waitFor(() => expect(withdraw).toHaveBeenCalledTimes(1));
    expect(withdraw.mock.calls[0]?.[0]).toEqual({ id: 'decision-1' });
  });
});

test('others read: no step, and what is undecided says so', async () => {
  const read = proposals.slice(0, 2).map((one) => ({ ...one, viewerCanDecide: false }));
  renderAt('/demand/proposals', { ...root, proposals: read });
  const [first] = await lines('Proposed');
  expect(first).toHaveTextContent('Not decided');
  expect(screen.queryByRole('button', { name: /Take up|Undo/ })).toBeNull();
  expect(screen.queryByRole('region', { name: 'One more centre needed' })).toBeNull();
});

test('no proposals: how one comes to be', async () => {
  renderAt('/demand/proposals', { ...root, proposals: [] });
  expect(await screen.findByRole('heading', { name: 'No proposals in this release' })).toBeVisible();
});

test('who may not see proposals is told as for any page without access', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const refused = () => {
    throw new GraphQLError('no', { extensions: { code: 'FORBIDDEN' } });
  };
  renderAt('/demand/proposals', { ...root, proposals: refused });
  expect(await screen.findByRole('heading', { name: 'No access, or no longer there' })).toBeVisible();
});
