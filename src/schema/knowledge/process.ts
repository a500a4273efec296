import { PROCESS_STEPS } from '#city';
import type { Text } from '../../i18n/locale.ts';

/** One step of making, from the bare material to the finished piece. */
export interface ProcessStep {
  readonly slug: string;
  readonly name: Text;
  readonly what: Text;
  /** What is worked with: tools and materials of the glossary. */
  readonly tools: readonly string[];
  /** The techniques that have this step. */
  readonly techniques: readonly string[];
}

/**
 * The steps that things of these techniques go through, in their usual order. Makers vary it, leave
 * steps out and repeat some; wherever steps are shown, the page says so.
 */
export function stepsOf(techniques: readonly string[]): ProcessStep[] {
  return PROCESS_STEPS.filter((step) =>
    step.techniques.some((technique) => techniques.includes(technique)),
  );
}
