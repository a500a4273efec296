import type { Section } from '../../catalogue/views/types.ts';
import { Steps } from './steps.tsx';
import { Value } from './text.tsx';

/** How a product was made: each technique in words, then the steps with their tools. */
export function Making({ section }: { readonly section: Extract<Section, { kind: 'process' }> }) {
  const { ways, steps, note, more } = section;
  return (
    <>
      {ways.map((way) => (
        <p key={way} className="prose">
          {way}
        </p>
      ))}
      {note && <p className="aside">{note}</p>}
      {steps.length > 0 && <Steps steps={steps} />}
      <ul className="links">
        {more.map((link) => (
          <li key={link.href}>
            <Value value={link} />
          </li>
        ))}
      </ul>
    </>
  );
}
