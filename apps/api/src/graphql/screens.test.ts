import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  Kind,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { projectRoot } from '../project-root.ts';
import { LIMITS, protection } from './limits.ts';
import { buildSchema } from './schema.ts';

const web = join(projectRoot, 'apps/web/src');
const definitions = readdirSync(web, { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => parse(readFileSync(join(web, file), 'utf8')))
  .flatMap((document) => document.definitions);
const fragments = new Map(
  definitions
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, node]),
);
const operations = definitions.filter(
  (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
);

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** The document as a browser sends it: with the fragments it needs, and `__typename` in every selection but the first. */
function sent(operation: OperationDefinitionNode): string {
  const needed = new Set<FragmentDefinitionNode>();
  const take = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`There is no fragment ${name.value}.`);
        if (needed.has(fragment)) return;
        needed.add(fragment);
        take(fragment);
      },
    });
  };
  take(operation);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...needed] };
  const named = visit(document, {
    SelectionSet: {
      leave: (node, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...node, selections: [...node.selections, typename] },
    },
  });
  return print(named);
}

/** Why the server refuses it, with limits that are so much lower; empty where it does not. */
function refusals(schema: GraphQLSchema, text: string, share: number): string[] {
  const lower = (limit: number) => Math.floor(limit * share);
  const limits = {
    ...LIMITS,
    aliases: lower(LIMITS.aliases),
    directives: lower(LIMITS.directives),
    cost: lower(LIMITS.cost),
  };
  try {
    const document = parse(text, { maxTokens: lower(LIMITS.tokens) });
    return validate(schema, document, [...specifiedRules, ...protection(limits).validationRules]).map(String);
  } catch (error) {
    return [String(error)];
  }
}

describe('no screen asks for more than the server answers', () => {
  const demonstration = buildSchema('demonstration');
  const production = buildSchema('production');
  const all = operations.map((operation) => [operation.name?.value ?? '', sent(operation)] as const);

  test('and all of them are looked at', () => expect(all.length).toBeGreaterThan(80));

  test('nor nearly as much: a tenth is left of cost, words, aliases and directives', () => {
    const near = all.map(([name, text]) => [name, refusals(demonstration, text, 0.9)] as const);
    expect(near.filter(([, why]) => why.length > 0)).toEqual([]);
  });

  test('nor, in production, for anything but the list of invented people', () => {
    const refused = all.filter(([, text]) => refusals(production, text, 1).length > 0);
    expect(refused.map(([name]) => name).toSorted()).toEqual(['FindPersona', 'Personas', 'SignInAsPersona']);
  });

  test('and the limits hold: a tenth of them stops the larger screens', () => {
    const [, largest = ''] = all.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
    expect(refusals(demonstration, largest, 0.1)).not.toEqual([]);
  });
});
