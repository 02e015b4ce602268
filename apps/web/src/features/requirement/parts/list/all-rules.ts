import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { RequirementFilter } from '../../../../lib/graphql/schema-types.generated.ts';
import {
  MoreRequirementsDocument,
  type RuleFactsFragment,
  type RulePageFragment,
} from '../../requirement.generated.ts';

/** As many as the contract gives in one page. */
export const pageSize = 100;

async function pageAfter(client: ApolloClient, filter: RequirementFilter, after: string): Promise<RulePageFragment> {
  const options = {
    query: MoreRequirementsDocument,
    variables: { filter, after, first: pageSize },
    fetchPolicy: 'network-only',
  } as const;
  const { data, error } = await client.query(options);
  if (!data) throw error ?? new Error('A page of requirements came without content.');
  return data.requirements;
}

async function rulesAfter(
  client: ApolloClient,
  filter: RequirementFilter,
  cursor: string,
): Promise<RuleFactsFragment[]> {
  const rules: RuleFactsFragment[] = [];
  let after: string | null = cursor;
  while (after !== null) {
    const page: RulePageFragment = await pageAfter(client, filter, after);
    rules.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  }
  return rules;
}

interface Rest {
  /** The page that this is the rest of. */
  of: RulePageFragment;
  rules: readonly RuleFactsFragment[];
  failure?: unknown;
}

/**
 * The rules of the first page and, as soon as they have come, those of all further pages: a list of what is required says
 * nothing while some of it is missing.
 * @param edition another number has the further pages asked anew
 * @throws what the request for a further page threw
 */
export function useAllRules(
  first: RulePageFragment,
  filter: RequirementFilter,
  edition: number,
): { rules: readonly RuleFactsFragment[]; complete: boolean } {
  const client = useApolloClient();
  const [rest, setRest] = useState<Rest | null>(null);
  const cursor = first.pageInfo.hasNextPage ? first.pageInfo.endCursor : null;
  useEffect(() => {
    if (cursor === null) return;
    let wanted = true;
    const keep = (next: Omit<Rest, 'of'>) => {
      if (wanted) setRest({ of: first, ...next });
    };
    rulesAfter(client, filter, cursor).then(
      (rules) => keep({ rules }),
      (failure: unknown) => keep({ rules: [], failure }),
    );
    return () => {
      wanted = false;
    };
    // the filter is what the first page was asked with
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [client, first, cursor, edition]);
  if (rest?.failure) throw rest.failure;
  const further = rest?.of === first ? rest.rules : [];
  return {
    rules: [...first.edges.map(({ node }) => node), ...further],
    complete: cursor === null || rest?.of === first,
  };
}
