import type { Letter } from '../../src/enquiry/letter.ts';

/** The texts of a letter, from top to bottom. */
export function textsOf(letter: Letter): string[] {
  const { head, programme, signature } = letter;
  const rows = (items: Letter['details']) => items.flatMap(({ term, value }) => [term, ':', value]);
  return [
    head.above,
    head.name,
    ...head.below,
    letter.placeAndDate,
    ...rows(letter.reference),
    ...letter.recipient,
    letter.salutation,
    ...letter.opening,
    ...rows(letter.details),
    ...(programme.steps.length > 0 ? [programme.heading] : []),
    ...programme.steps.flatMap(({ time, text }) => [time, text]),
    ...letter.closing,
    signature.regards,
    signature.position,
    signature.name,
    signature.id,
  ].filter((text) => text !== undefined);
}
