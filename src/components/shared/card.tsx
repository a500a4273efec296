import type { CardView } from '../../catalogue/views/types.ts';
import { Badge } from './badge.tsx';
import { Picture } from './picture.tsx';
import { Local } from './text.tsx';

interface Props {
  readonly card: CardView;
  /** The heading level that fits the list. */
  readonly level?: 2 | 3;
  readonly eager?: boolean;
}

const SIZES = '(min-width: 70rem) 17rem, (min-width: 44rem) 33vw, 45vw';

/** An entry in a list. The name is the link; the whole card follows it. */
export function Card({ card, level = 3, eager = false }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className={`card accent-${card.accent}`} data-slug={card.slug}>
      <div className="card-text">
        {card.kicker && (
          <p className="card-kicker" data-part="kicker">
            {card.kicker}
          </p>
        )}
        <Heading className="card-title">
          <a href={card.href} data-part="title">
            <Local value={card.title} />
          </a>
        </Heading>
        {card.line && (
          <p className="card-line" data-part="line">
            <Local value={card.line} />
          </p>
        )}
        {card.facts.length > 0 && (
          <ul className="card-facts" data-part="facts">
            {card.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="card-picture">
        <Picture cover={card.cover} sizes={SIZES} eager={eager} />
        {card.badges.length > 0 && (
          <p className="card-badges" data-part="badges">
            {card.badges.map((badge) => (
              <Badge key={badge.label} {...badge} />
            ))}
          </p>
        )}
      </div>
    </article>
  );
}

/** A grid of cards. */
export function CardGrid({
  cards,
  level,
  eager = 0,
}: {
  readonly cards: readonly CardView[];
  readonly level?: 2 | 3;
  /** How many of the first pictures are in view when the page opens. */
  readonly eager?: number;
}) {
  return (
    <div className={`cards of-${cards[0]?.collection ?? 'none'}`}>
      {cards.map((card, index) => (
        <Card key={card.slug} card={card} eager={index < eager} {...(level && { level })} />
      ))}
    </div>
  );
}
