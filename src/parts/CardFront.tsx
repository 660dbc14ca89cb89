import { lazy, Suspense, type Ref } from 'react';
import type { CardState } from '../domain/card-log';
import { catalogueCardById, frontOf, principleName, probeOfCard } from '../content/catalogue';
import { kindName } from './card-words';
import styles from './CardFront.module.css';

const ProbeAsk = lazy(async () => ({ default: (await import('./ProbeAsk')).ProbeAsk }));

interface Props {
  readonly card: CardState;
  /** Smaller, once the answer stands below it. */
  readonly small?: boolean;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** What is asked, as something that a person says, with its kind and principles above. */
export function CardFront({ card, small = false, headingRef }: Props) {
  const front = frontOf(card.id);
  const probe = probeOfCard(card.id);
  const tags = [kindName(catalogueCardById(card.id)?.kind ?? 'own'), ...(front?.principles.map(principleName) ?? [])];
  return (
    <header>
      <ul className={styles['tags']} aria-label="About">
        {tags.map((tag) => (
          <li key={tag}>{tag}</li>
        ))}
        {card.flagged && <li className={styles['flag']}>Flagged</li>}
      </ul>
      {probe && <p className={styles['context']}>{front?.ask}</p>}
      <h1 ref={headingRef} tabIndex={-1} className={small ? styles['small'] : styles['question']}>
        {probe ? (
          <Suspense fallback="…">
            <ProbeAsk {...probe} />
          </Suspense>
        ) : (
          (front?.ask ?? card.own?.front ?? `A card of a newer version (${card.id})`)
        )}
      </h1>
    </header>
  );
}
