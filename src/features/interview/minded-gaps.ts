import { fittingGaps } from '../../domain/fitting-gaps';
import type { Turn } from '../../domain/interview';
import type { GapId } from '../../domain/question';
import { frontOf } from '../../content/catalogue';

/** The gaps that a turn's question minds, the first to be asked about first. */
export function mindedGaps({ question }: Pick<Turn, 'question'>): readonly GapId[] {
  return fittingGaps({ ...question, asksFor: frontOf(question.id)?.asksFor });
}
