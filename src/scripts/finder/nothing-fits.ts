/** What is loaded only where nothing fits. */
export { showPlans } from './plans.ts';
export { showSuggestions } from './suggestions.ts';
