import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Checklist, ChecklistRow } from './Checklist.tsx';
import { DotVote } from './DotVote.tsx';
import { StepList } from './StepList.tsx';

test('steps are an ordered list that says how each stands', () => {
  const steps = ['Inviteret', 'Klar', 'Holdt'].map((label) => ({ key: label, label }));
  render(
    <StepList
      label="Forløbet"
      steps={steps}
      current={1}
      texts={{ done: 'Færdig', current: 'Nu', ahead: 'Ikke endnu' }}
    />,
  );
  const items = within(screen.getByRole('list', { name: 'Forløbet' })).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['Inviteret Færdig', '2Klar Nu', '3Holdt Ikke endnu']);
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null]);
});

test('a thing to do says in words that it is late', () => {
  render(
    <Checklist label="Det skal du">
      <ChecklistRow standing="late" standingLabel="For sent" title={<a href="/x">Svar</a>} due="Senest 1. december" />
      <ChecklistRow standing="open" standingLabel="Der er tid" title="Forbered" />
    </Checklist>,
  );
  const [late, open] = within(screen.getByRole('list', { name: 'Det skal du' })).getAllByRole('listitem');
  expect(late).toHaveTextContent('SvarFor sentSenest 1. december');
  expect(open).toHaveTextContent('ForberedDer er tid');
});

function Vote({ tell }: { tell(own: number): void }) {
  const [own, setOwn] = useState(1);
  const texts = {
    add: 'Giv Dialog en prik',
    remove: 'Tag en prik fra Dialog',
    own: (dots: number) => `Du: ${dots}`,
    total: (dots: number) => `I alt ${dots}`,
  };
  const change = (next: number) => {
    setOwn(next);
    tell(next);
  };
  return <DotVote label="Dialog" own={own} left={2 - own} total={7} onChange={change} texts={texts} />;
}

test('dots are given and taken by button, within what there is; focus stays', async () => {
  const tell = jest.fn();
  render(<Vote tell={tell} />);
  expect(screen.getByRole('group', { name: 'Dialog' })).toHaveTextContent('I alt 7');
  const [add, remove] = ['Giv Dialog en prik', 'Tag en prik fra Dialog'].map((name) =>
    screen.getByRole('button', { name }),
  );
  await userEvent.click(add as HTMLElement);
  expect(screen.getByRole('status')).toHaveTextContent('Du: 2');
  expect(add).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(add).toHaveFocus();
  await userEvent.click(remove as HTMLElement);
  await userEvent.click(remove as HTMLElement);
  await userEvent.click(remove as HTMLElement);
  expect(tell.mock.calls).toEqual([[2], [1], [0]]);
});
