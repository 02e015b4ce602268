import { ApolloArmor } from '@escape.tech/graphql-armor';

/** What a document may hold at most. Lists inside lists are counted as they are answered (`list-budget.ts`). */
export const LIMITS = { aliases: 15, depth: 12, directives: 20, cost: 20_000, tokens: 2_000 } as const;

/** Keeps a hostile document from costing more than an honest one; tokens are the parser's to count. */
export const protection = (limits: Readonly<Record<keyof typeof LIMITS, number>> = LIMITS) =>
  new ApolloArmor({
    maxAliases: { n: limits.aliases },
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxDirectives: { n: limits.directives },
    maxTokens: { enabled: false },
    costLimit: { maxCost: limits.cost, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: false },
  }).protect();
