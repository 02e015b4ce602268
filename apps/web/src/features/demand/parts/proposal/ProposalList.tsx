import { Button } from '@medhjul/ui/Button.tsx';
import { useState } from 'react';
import type { ProposalDecisionKind } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { proposalMessages } from '../../proposal.messages.ts';
import type { ProposalLineFragment } from '../../demand.generated.ts';
import type { Release } from '../releases.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { ProposalRow } from './ProposalRow.tsx';

interface ProposalListProps {
  proposals: readonly ProposalLineFragment[];
  release: Release;
}

/** So many stand there before the reader asks for all. */
const FIRST = 12;

/** The proposals in their order, and the dialog that decides on one. */
export function ProposalList({ proposals, release }: ProposalListProps) {
  const t = useMessages(proposalMessages);
  const [all, setAll] = useState(false);
  const [deciding, setDeciding] = useState<{ proposal: ProposalLineFragment; kind: ProposalDecisionKind } | null>(null);
  return (
    <>
      <ol className="mh-demand-proposals">
        {(all ? proposals : proposals.slice(0, FIRST)).map((proposal) => (
          <ProposalRow
            key={`${proposal.wheel} ${proposal.element.id}`}
            proposal={proposal}
            release={release}
            onDecide={(kind) => setDeciding({ proposal, kind })}
          />
        ))}
      </ol>
      {proposals.length > FIRST && (
        <div className="mh-demand-more-proposals mh-no-print">
          <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('showFewer') : t('showAll', { count: proposals.length })}
          </Button>
        </div>
      )}
      {deciding && <DecideDialog {...deciding} release={release} onClose={() => setDeciding(null)} />}
    </>
  );
}
