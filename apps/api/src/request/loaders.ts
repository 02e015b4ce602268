import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import { notFound } from './errors.ts';

type Batch<V> = (ctx: Context, ids: readonly string[]) => Promise<readonly V[]>;

function once<V>(ctx: Context, name: string, make: () => DataLoader<string, V>): DataLoader<string, V> {
  const known = ctx.state.loaders.get(name);
  if (known) return known as DataLoader<string, V>;
  const made = make();
  ctx.state.loaders.set(name, made as DataLoader<string, unknown>);
  return made;
}

/** Rows by id, one statement for all that are asked for at once; NOT_FOUND for an id that answers nothing. */
export function byId<V>(
  name: string,
  idOf: (row: V) => string,
  batch: Batch<V>,
): (ctx: Context, id: string) => Promise<V> {
  return (ctx, id) =>
    once<V>(
      ctx,
      name,
      () =>
        new DataLoader<string, V>(async (ids) => {
          const rows = new Map((await batch(ctx, ids)).map((row) => [idOf(row), row]));
          return ids.map((key) => rows.get(key) ?? notFound());
        }),
    ).load(id);
}

/** Rows by a foreign key, in the order the statement gives them. */
export function byKey<V>(
  name: string,
  keyOf: (row: V) => string,
  batch: Batch<V>,
): (ctx: Context, key: string) => Promise<V[]> {
  return (ctx, key) =>
    once<V[]>(
      ctx,
      name,
      () =>
        new DataLoader<string, V[]>(async (keys) => {
          const rows = new Map<string, V[]>(keys.map((k) => [k, []]));
          for (const row of await batch(ctx, keys)) rows.get(keyOf(row))?.push(row);
          return keys.map((k) => rows.get(k) ?? []);
        }),
    ).load(key);
}
