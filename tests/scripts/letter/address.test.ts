import { describe, expect, it } from 'vitest';
import { afterEdit, startValues, withoutQuestion } from '../../../src/scripts/letter/address.ts';

const KEYS = ['institution', 'level', 'group', 'date', 'day'] as const;
const start = (search: string, memory: Readonly<Record<string, string>>) =>
  Object.fromEntries(startValues(KEYS, new URLSearchParams(search), memory));

describe('what the form begins with', () => {
  it('is what was typed before, where the address asks nothing', () => {
    const memory = { institution: 'SD', group: '30', date: '2098-12-02' };
    expect(start('?visit=x', memory)).toEqual({ ...memory, level: '', day: '' });
  });

  it('is the question of the address before what was typed', () => {
    expect(start('?group=41&level=sd', { group: '30', level: 'smp', institution: 'SD' })).toEqual({
      institution: 'SD',
      level: 'sd',
      group: '41',
      date: '',
      day: '',
    });
  });

  it('is no remembered date where the address asks for a day', () => {
    expect(start('?day=tue', { date: '2098-12-02' })).toMatchObject({ day: 'tue', date: '' });
  });

  it('takes nothing else from the address', () => {
    expect(start('?institution=Nama', {})).toMatchObject({ institution: '' });
  });
});

describe('the address after an edit', () => {
  const edit = (search: string, key: (typeof KEYS)[number], values: Record<string, string>) =>
    afterEdit(new URLSearchParams(search), key, (name) => values[name] ?? '')?.toString();

  it.each([
    ['a group it asks for', 'visit=x&group=30', 'group', { group: '41' }, 'visit=x&group=41'],
    ['a group that was emptied', 'visit=x&group=30', 'group', {}, 'visit=x'],
    [
      'a day that became a date',
      'visit=x&day=tue',
      'date',
      { date: '2098-12-02' },
      'visit=x&date=2098-12-02',
    ],
    ['a group it does not ask for', 'visit=x', 'group', { group: '41' }, undefined],
    ['a name', 'visit=x&group=30', 'institution', { institution: 'SD' }, undefined],
  ] as const)('of %s', (_, search, key, values, expected) => {
    expect(edit(search, key, values)).toBe(expected);
  });

  it('keeps the visit when the question is cleared', () => {
    const params = new URLSearchParams('visit=x&group=30&day=tue&level=sd&date=2098-12-02');
    expect(withoutQuestion(params).toString()).toBe('visit=x');
  });
});
