import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { click, renderAt, signedIn } from '../../testing/render.tsx';

const anna = {
  personId: 'person-1',
  kind: 'EMPLOYEE',
  name: 'Anna Birkholm',
  jobTitle: 'Pedagogue',
  unitName: 'Engdraget',
  sees: 'Sees her own wheel.',
};
const bo = { ...anna, personId: 'person-2', kind: null, name: 'Bo Kirkeskov', sees: null };

/** An API where nobody is signed in until a persona is chosen. */
function demonstration(errors: object[] = []) {
  let someoneIsIn = false;
  return {
    viewer: () => (someoneIsIn ? signedIn.viewer : null),
    personas: ({ search }: { search?: string }) => (search ? [bo].filter(({ name }) => name.includes(search)) : [anna]),
    signInAsPersona: () => {
      someoneIsIn = errors.length === 0;
      return { viewer: someoneIsIn ? signedIn.viewer : null, errors };
    },
    glassAccesses: [],
    looks: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  };
}

describe('sign-in in demonstration mode', () => {
  test('somebody not signed in chooses a person and lands where they wanted to go', async () => {
    const { router, requests } = renderAt('/looks?after=x', demonstration());
    const persona = await screen.findByRole('button', { name: 'Anna Birkholm' });
    expect(persona).toHaveAccessibleDescription(/Employee.*Pedagogue, Engdraget.*Sees her own wheel\./);
    await click(persona);
    expect(await screen.findByRole('heading', { level: 1, name: 'Who has seen my data' })).toBeVisible();
    expect(router.state.location.pathname + router.state.location.search).toBe('/looks?after=x');
    expect(requests.find(({ operation }) => operation === 'SignInAsPersona')?.variables).toEqual({
      personId: 'person-1',
    });
  });

  test('a way out of the app is not followed', async () => {
    const { router } = renderAt('/sign-in?next=//elsewhere.example/looks', demonstration());
    await click(await screen.findByRole('button', { name: 'Anna Birkholm' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/wheel/));
  });

  test('somebody is found by name', async () => {
    renderAt('/sign-in', demonstration());
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Name' }), 'Kirke');
    await click(screen.getByRole('button', { name: 'Find' }));
    expect(await screen.findByRole('button', { name: 'Bo Kirkeskov' })).toBeVisible();
    expect(screen.getByText('1 person found')).toBeVisible();
  });

  test('what went wrong is said, and the page stays', async () => {
    const notFound = { code: 'NOT_FOUND', field: 'personId', params: '{}' };
    const { router } = renderAt('/sign-in', demonstration([notFound]));
    await click(await screen.findByRole('button', { name: 'Anna Birkholm' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It is no longer there, or you have no access to it.');
    expect(router.state.location.pathname).toBe('/sign-in');
  });
});

test('outside demonstration mode nobody is offered, and personas are not even asked for', async () => {
  const { requests } = renderAt('/sign-in', {
    viewer: null,
    municipality: { ...signedIn.municipality, demonstration: false },
  });
  expect(await screen.findByText(/The municipality’s sign-in is not connected yet/)).toBeVisible();
  expect(requests.map(({ operation }) => operation)).toEqual(['Session']);
});
