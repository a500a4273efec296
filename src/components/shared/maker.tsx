import type { MakerView } from '../../catalogue/views/types.ts';
import { Picture } from './picture.tsx';
import { Local, Value } from './text.tsx';

/** Who made a product, in a few words. */
export function Maker({ maker }: { readonly maker: MakerView }) {
  const { name, cover, accent, line, facts, more } = maker;
  return (
    <div className={`maker accent-${accent}`}>
      <Picture cover={cover} sizes="9rem" />
      <div>
        <h3>{name.label}</h3>
        {line && (
          <p>
            <Local value={line} />
          </p>
        )}
        <ul className="card-facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <p>
          <Value value={more} />
        </p>
      </div>
    </div>
  );
}
