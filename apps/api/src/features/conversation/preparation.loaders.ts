import type { ConversationSide } from '@medhjul/rules/conversation-state';
import { sql } from 'kysely';
import type { Text } from '../../db/reference/text.ts';
import { byId, byKey } from '../../request/loaders.ts';
import type { ConversationKindCode } from './conversation.loaders.ts';

export interface QuestionRow {
  readonly id: string;
  readonly theme: 'goals' | 'competence' | 'cooperation' | 'feedback' | 'wishes';
  readonly kinds: readonly ConversationKindCode[];
  readonly side: 'both' | ConversationSide;
  readonly text: Text;
  readonly isDefault: boolean;
  readonly position: number;
}

export const questionColumns = ['id', 'theme', 'kinds', 'side', 'text', 'is_default as isDefault', 'position'] as const;

export const questionById = byId<QuestionRow>(
  'conversation-question',
  (row) => row.id,
  (ctx, ids) =>
    ctx.db
      .selectFrom('conversation_question')
      .select(questionColumns)
      .$castTo<QuestionRow>()
      .where('id', 'in', ids)
      .execute(),
);

export interface PreparationRow {
  readonly conversationId: string;
  readonly kind: ConversationKindCode;
  readonly authorId: string;
  readonly side: ConversationSide;
  readonly readyAt: Date | null;
}

/** The parts that the viewer may read: the own, and the other's once both are ready. */
export const preparationsOf = byKey<PreparationRow>(
  'preparations',
  (row) => row.conversationId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('preparation')
      .innerJoin('conversation', 'conversation.id', 'preparation.conversation_id')
      .select(['conversation_id as conversationId', 'kind', 'author_id as authorId', 'side', 'ready_at as readyAt'])
      .$castTo<PreparationRow>()
      .where('conversation_id', 'in', ids)
      .orderBy('ready_at')
      .execute(),
);

export interface AnswerRow {
  readonly conversationId: string;
  readonly authorId: string;
  readonly questionId: string;
  readonly body: string;
  readonly version: number;
}

export const answersOf = byKey<AnswerRow>(
  'preparation-answers',
  (row) => row.conversationId,
  (ctx, ids) =>
    ctx.db
      .selectFrom('preparation_answer')
      .innerJoin('conversation_question', 'conversation_question.id', 'question_id')
      .select([
        'conversation_id as conversationId',
        'author_id as authorId',
        'question_id as questionId',
        'body',
        'version',
      ])
      .where('conversation_id', 'in', ids)
      .orderBy('conversation_question.position')
      .execute(),
);

export interface LevelRow {
  readonly conversationId: string;
  readonly elementId: string;
  readonly kind: 'self' | 'leader' | 'agreed';
  readonly level: number | null;
  readonly missingComponents: readonly string[];
  readonly remark: string | null;
  readonly authorId: string | null;
  readonly version: number;
}

export const levelColumns = sql`l.conversation_id as "conversationId", l.element_id as "elementId", l.kind, l.level,
  l.missing_components as "missingComponents", l.remark, l.author_id as "authorId", l.version`;

/** Levels of a conversation that the viewer may read; of two who assess for the leader, the viewer's own stands last. */
export const levelsOf = byKey<LevelRow>(
  'conversation-levels',
  (row) => row.conversationId,
  async (ctx, ids) => {
    const rows = sql<LevelRow>`select ${levelColumns} from conversation_level l where l.conversation_id = any (${ids}::uuid[])
    order by l.conversation_id, l.element_id, l.kind, l.author_id = app.person_id(), l.author_id`;
    return (await rows.execute(ctx.db)).rows;
  },
);
