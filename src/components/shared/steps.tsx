import type { StepView } from '../../catalogue/views/types.ts';

/** The steps of making cloth as a numbered thread. */
export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <ol className="process">
      {steps.map(({ name, what, tools }) => (
        <li key={name}>
          <h3>{name}</h3>
          <p>{what}</p>
          {tools && <p className="tools">{tools}</p>}
        </li>
      ))}
    </ol>
  );
}
