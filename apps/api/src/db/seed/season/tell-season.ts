import type pg from 'pg';
import type { ElementLevels } from '../holdings.ts';
import type { Centre } from '../organisation.ts';
import type { Employment } from '../people.ts';
import type { SeasonBook } from './book.ts';
import { tellConversation } from './conversations.ts';
import { requestsOf } from './own-talks.ts';
import { tellPlans } from './plans.ts';
import { tellPreparation } from './preparations.ts';
import type { Talk } from './talk.ts';

/** Writes the conversations and plans of one employment. */
export function tellSeason(
  book: SeasonBook,
  centre: Centre | null,
  employment: Employment,
  talks: readonly Talk[],
  levels: readonly ElementLevels[],
): void {
  for (const talk of talks) {
    tellConversation(book, employment, talk);
    tellPreparation(book, centre, employment, talk);
  }
  for (const [year, asked_on] of requestsOf(book.season, employment, talks)) {
    book.rows.conversation_request.push({ employment_id: employment.id, year, asked_on });
  }
  tellPlans(book, employment, talks, levels);
}

/** A record is kept until the next one is signed: of earlier ones nothing is written. */
const LATEST = `NOT EXISTS (SELECT FROM conversation next WHERE next.employment_id = c.employment_id AND next.kind = c.kind
  AND next.state = 'signed' AND next.held_on > c.held_on)`;

/** Gives the latest signed conversation of each person the levels that it left behind. The holdings must be there. */
export async function keepSignedLevels(client: pg.Client): Promise<void> {
  await client.query('ANALYZE conversation');
  await client.query(`
    INSERT INTO conversation_level (id, conversation_id, element_id, kind, level, missing_components, author_id, revealed)
    SELECT h.id, c.id, h.element_id, h.kind, h.level, h.missing_components, CASE WHEN h.kind <> 'agreed' THEN h.author_id END, true
    FROM conversation c JOIN holding h ON h.employment_id = c.employment_id AND h.assessed_on = c.held_on
    WHERE c.state = 'signed' AND ${LATEST}`);
  await client.query(`
    DELETE FROM conversation_text t USING conversation c WHERE c.id = t.conversation_id AND c.state = 'signed' AND NOT (${LATEST})`);
}
