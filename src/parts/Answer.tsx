import { useEffect, useState } from 'react';
import type { CardState } from '../domain/card-log';
import type { Level } from '../domain/question';
import { answerToLayers, type AnswerLayers, type Layer } from '../content/answer-layers';
import { catalogueCardById, loadAnswer } from '../content/catalogue';
import styles from './Answer.module.css';

interface Props {
  readonly card: CardState;
  readonly level: Level | null;
  /** All layers open from the start, as for reading. */
  readonly open?: boolean;
}

/** The answer side: the user's own words, then the outline, then the rest on demand. */
export function Answer({ card, level, open = false }: Props) {
  const isShipped = catalogueCardById(card.id) !== undefined;
  return (
    <div className={styles['answer']}>
      {card.note !== '' && (
        <section className={styles['layer']}>
          <h2>Your words</h2>
          <p className={styles['own']}>{card.note}</p>
        </section>
      )}
      {isShipped ? (
        <ShippedAnswer key={card.id} id={card.id} level={level} open={open} />
      ) : (
        <section className={styles['layer']}>
          <h2>Answer</h2>
          <p className={styles['own']}>{card.own?.back}</p>
        </section>
      )}
    </div>
  );
}

function ShippedAnswer({
  id,
  level,
  open,
}: {
  readonly id: string;
  readonly level: Level | null;
  readonly open: boolean;
}) {
  const [layers, setLayers] = useState<AnswerLayers | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadAnswer(id).then(
      (answer) => isWanted && setLayers(answerToLayers(answer, level)),
      () => isWanted && setLayers('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [id, level]);

  if (layers === 'failed')
    return <p role="alert">The answer to this card could not be loaded. Reload the page; nothing is lost.</p>;
  if (!layers) return null;
  return (
    <>
      {layers.first.map((layer) => (
        <section key={layer.heading} className={styles['layer']}>
          <h2>{layer.heading}</h2>
          <LayerBody layer={layer} />
        </section>
      ))}
      {layers.more.length > 0 && (
        <div className={styles['more']}>
          {layers.more.map((layer) => (
            <details key={layer.heading} open={open} className={styles['fold']} data-more="">
              <summary>{layer.heading}</summary>
              <LayerBody layer={layer} />
            </details>
          ))}
        </div>
      )}
    </>
  );
}

function LayerBody({ layer }: { readonly layer: Layer }) {
  return (
    <div className={styles['body']}>
      {layer.text !== undefined && <p>{layer.text}</p>}
      {layer.items && (
        <ul>
          {layer.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {layer.lines && (
        <dl>
          {layer.lines.map((line) => (
            <div key={line.name}>
              <dt>{line.name}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
