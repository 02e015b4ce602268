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
