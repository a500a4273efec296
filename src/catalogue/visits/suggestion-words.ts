import { formatMoney } from '../../i18n/format.ts';
import { fill } from '../../i18n/strings.ts';
import type { Condition, VisitQuestion } from './question.ts';
import type { Suggestion } from './suggest.ts';
import { dateInWords, joined } from './words.ts';
import type { Words } from './words.ts';

/** What a suggestion changes: "Datang hari Rabu: 3 tempat". */
export function suggestionInWords(
  { condition, question, count }: Suggestion,
  asked: VisitQuestion,
  words: Words,
): string {
  return fill(words.strings.suggestion, {
    change: changeInWords(condition, question, asked, words),
    count,
  });
}

function changeInWords(
  condition: Condition,
  question: VisitQuestion,
  asked: VisitQuestion,
  words: Words,
): string {
  const { strings: t, label } = words;
  switch (condition) {
    case 'level':
      return t.suggestLevel;
    case 'group': {
      const isLess = (question.group ?? 0) < (asked.group ?? 0);
      return fill(isLess ? t.suggestLess : t.suggestMore, { people: question.group ?? 0 });
    }
    case 'date':
      return fill(t.suggestDate, { date: dateInWords(question.date ?? '', words) });
    case 'day':
      return fill(t.suggestDay, { day: label('day', question.day ?? '') });
    case 'budget':
      return fill(t.suggestBudget, { amount: formatMoney(question.budget ?? 0) });
    case 'total':
      return fill(t.suggestTotal, { amount: formatMoney(question.total ?? 0) });
    default: {
      const kept: readonly string[] = question[condition];
      const dropped = (asked[condition] as readonly string[]).filter(
        (value) => !kept.includes(value),
      );
      return fill(t.suggestDrop, { things: joined(condition, dropped, words) });
    }
  }
}
