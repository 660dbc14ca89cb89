import { ratings, type Outcomes, type Rating } from '../../domain/scheduler';
import { formatWait, ratingNames } from '../../parts/card-words';
import { Key } from '../../ui/Key';
import styles from './RatingButtons.module.css';

interface Props {
  readonly outcomes: Outcomes;
  readonly onRate: (rating: Rating) => void;
}

/** Each with the wait that it really gives. */
export function RatingButtons({ outcomes, onRate }: Props) {
  return (
    <div className={styles['ratings']} role="group" aria-label="How well did you recall it?">
      {ratings.map((rating) => (
        <button key={rating} type="button" className={styles[`rating${rating}`]} onClick={() => onRate(rating)}>
          {ratingNames[rating]}
          <small>
            {formatWait(outcomes[rating].wait)} <Key name={String(rating)} />
          </small>
        </button>
      ))}
    </div>
  );
}
