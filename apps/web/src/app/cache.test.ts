import { expect, test } from '@jest/globals';
import { gql, type DocumentNode } from '@apollo/client';
import { createCache } from './cache.ts';

const version = (areas: string): DocumentNode =>
  gql`query V($id: ID!) { wheelVersion(id: $id) { id areas { ${areas} } } }`;
const written = (id: string, area: object) => ({
  wheelVersion: { __typename: 'WheelVersion', id, areas: [{ __typename: 'WheelArea', id: 'area-1', ...area }] },
});

test('an area keeps the words of each version, though its id is the same', () => {
  const cache = createCache();
  const query = version('id name');
  cache.writeQuery({ query, variables: { id: 'v1' }, data: written('v1', { name: 'Old words' }) });
  cache.writeQuery({ query, variables: { id: 'v2' }, data: written('v2', { name: 'New words' }) });
  expect(cache.readQuery({ query, variables: { id: 'v1' } })).toMatchObject({
    wheelVersion: { areas: [{ name: 'Old words' }] },
  });
});

test('what two screens ask about the same area of a version adds up', () => {
  const cache = createCache();
  const variables = { id: 'v1' };
  cache.writeQuery({ query: version('id name'), variables, data: written('v1', { name: 'Words' }) });
  cache.writeQuery({ query: version('id code'), variables, data: written('v1', { code: 'L1' }) });
  expect(cache.readQuery({ query: version('id name code'), variables })).toMatchObject({
    wheelVersion: { areas: [{ name: 'Words', code: 'L1' }] },
  });
});

test('another area in the same place brings its own words only', () => {
  const cache = createCache();
  const query = gql`
    query R {
      requirement(id: "r") {
        id
        area {
          id
          name
          code
        }
      }
    }
  `;
  const area = (id: string, more: object) => ({
    requirement: { __typename: 'Requirement', id: 'r', area: { __typename: 'WheelArea', id, ...more } },
  });
  cache.writeQuery({ query, data: area('a', { name: 'A', code: 'L1' }) });
  const narrow = gql`
    query R {
      requirement(id: "r") {
        id
        area {
          id
          name
        }
      }
    }
  `;
  cache.writeQuery({ query: narrow, data: area('b', { name: 'B' }) });
  expect(cache.readQuery({ query })).toBeNull();
  expect(cache.readQuery({ query: narrow })).toMatchObject({ requirement: { area: { name: 'B' } } });
});

test('each signed version of a plan keeps its own words for an item', () => {
  const cache = createCache();
  const query = gql`
    query P {
      plan {
        year
        employment {
          id
        }
        versions {
          number
          items {
            id
            activity
          }
        }
      }
    }
  `;
  const version = (number: number, activity: string) => ({
    __typename: 'PlanVersion',
    number,
    items: [{ __typename: 'SignedPlanItem', id: 'item-1', activity }],
  });
  const versions = [version(2, 'A day in another home'), version(1, 'A course')];
  const employment = { __typename: 'Employment', id: 'job' };
  cache.writeQuery({ query, data: { plan: { __typename: 'Plan', year: 2026, employment, versions } } });
  expect(cache.readQuery({ query })).toMatchObject({ plan: { versions } });
});
