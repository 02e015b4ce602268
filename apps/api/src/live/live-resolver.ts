import type { Context } from '../request/context.ts';
import type { Topic } from './stream.ts';

/** Kinds of objects that tell of their changes through `app.notify_live`. */
export type LiveKind = 'conversation' | 'team_conversation' | 'review';

const topicOf = (kind: LiveKind, id: string): Topic => `${kind}:${id}`;

/**
 * A Subscription field over one object: `read` answers as the query of it would, once at the beginning and after each
 * change, each time in a short transaction of its own with the session, the rule and the object read anew. Whatever it
 * throws ends the stream.
 */
export function liveResolver<Args extends { readonly id: string }, Row>(
  kind: LiveKind,
  read: (ctx: Context, args: Args) => Row,
) {
  return {
    subscribe(_: unknown, { id }: Args, ctx: Context) {
      if (!ctx.state.live) throw new Error('a subscription outside a stream');
      const { stream } = ctx.state.live;
      ctx.hub.follow(stream, topicOf(kind, id));
      // What it yields is only a reason to read; no payload passes through it.
      return stream as AsyncIterable<unknown> as AsyncIterable<never>;
    },
    resolve: (_: unknown, args: Args, ctx: Context) => read(ctx, args),
  };
}

/**
 * Ids of the other people who have this object open. Asked in a stream, the viewer is shown there too from now on, until
 * a later reading asks no more: so ask only in states in which one may know that the other is there.
 */
export function othersPresent(ctx: Context, kind: LiveKind, id: string): readonly string[] {
  const topic = topicOf(kind, id);
  const present = ctx.hub.presentOn(topic);
  const asked = ctx.state.live?.asked;
  if (!asked?.has(topic)) asked?.set(topic, present);
  return present.filter((personId) => personId !== ctx.viewer.personId);
}
