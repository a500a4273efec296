import { visitCost } from '../../catalogue/visits/cost.ts';
import type { Enquiry } from '../../enquiry/enquiry.ts';
import { composeLetter } from '../../enquiry/letter.ts';
import type { Letter } from '../../enquiry/letter.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';

/**
 * The letter of a visit, with what it costs the group. The form suggests a number of companions,
 * so the letter holds only one that the visitor agreed to.
 */
export function writeLetter(
  enquiry: Enquiry,
  { enquiry: visit, context, offering }: VisitData,
): Letter {
  const cost = enquiry.group === undefined ? undefined : visitCost(offering.price, enquiry.group);
  return composeLetter(enquiry, { ...visit, companions: undefined }, { ...context, cost });
}
