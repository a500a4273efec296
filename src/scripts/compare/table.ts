import type { ComparedCell, ComparedRow } from '../../catalogue/visits/compare.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';
import type { CompareStrings } from '../../i18n/compare.ts';
import { fill } from '../../i18n/strings.ts';
import { element } from '../element.ts';

/** Draws the comparison anew: a column for each visit, a row for each term. */
export function drawTable(
  table: HTMLTableElement,
  visits: readonly VisitData[],
  rows: readonly ComparedRow[],
  query: string,
  t: CompareStrings,
): void {
  table.style.setProperty('--columns', String(visits.length));
  const caption = element('caption', t.region, 'visually-hidden');
  const head = element('thead');
  const names = element('tr');
  names.append(heading('col', t.term), ...visits.map((visit) => nameOf(visit, query, t)));
  head.append(names);
  const body = element('tbody');
  body.append(removals(visits, t), ...rows.map((row) => rowOf(row, t)));
  table.replaceChildren(caption, head, body);
}

function nameOf({ title, href, offering, enquiry }: VisitData, query: string, t: CompareStrings) {
  const cell = heading('col');
  cell.className = 'compare-name';
  const cloth = element('img');
  Object.assign(cloth, { src: `/art/study-visits/${offering.slug}.svg`, alt: '' });
  const link = element('a', title.text);
  link.href = href + query;
  if (title.lang) link.lang = title.lang;
  cell.append(cloth, link, element('span', enquiry.hostName, 'compare-host'));
  if (offering.paused) cell.append(element('span', t.paused, 'badge is-warn'));
  return cell;
}

function removals(visits: readonly VisitData[], t: CompareStrings): HTMLElement {
  const row = element('tr', '', 'compare-removals');
  const term = heading('row');
  term.append(element('span', t.remove, 'visually-hidden'));
  row.append(
    term,
    ...visits.map(({ title, offering }) => {
      const cell = element('td');
      const button = element('button', t.remove, 'compare-remove');
      button.type = 'button';
      button.dataset['remove'] = offering.slug;
      button.setAttribute('aria-label', fill(t.removeName, { name: title.text }));
      cell.append(button);
      return cell;
    }),
  );
  return row;
}

function rowOf({ term, cells, differs }: ComparedRow, t: CompareStrings): HTMLElement {
  const row = element('tr');
  row.dataset['differs'] = String(differs);
  const head = heading('row');
  head.append(element('span', term));
  row.append(head, ...cells.map((cell) => cellOf(cell, t)));
  return row;
}

function cellOf({ values, tone, note, isOdd }: ComparedCell, t: CompareStrings): HTMLElement {
  const cell = element('td', '', isOdd && !tone ? 'is-odd' : '');
  if (tone) cell.dataset['tone'] = tone;
  const nodes = values.map(toNode);
  const [first] = nodes;
  if (nodes.length > 1) {
    const list = element('ul');
    for (const node of nodes) {
      const item = element('li');
      item.append(node);
      list.append(item);
    }
    cell.append(list);
  } else if (first) {
    cell.append(first);
  } else {
    const dash = element('span', '–');
    dash.setAttribute('aria-hidden', 'true');
    cell.append(dash, element('span', t.notRecorded, 'visually-hidden'));
  }
  if (note) cell.append(element('span', note, 'compare-note'));
  return cell;
}

function toNode(value: ComparedCell['values'][number]): HTMLElement {
  const node = element('href' in value ? 'a' : 'span', 'href' in value ? value.label : value.text);
  if (value.lang) node.lang = value.lang;
  if ('href' in value && node instanceof HTMLAnchorElement) {
    node.href = value.href;
    if (node.origin !== location.origin) node.rel = 'noopener nofollow';
  }
  return node;
}

function heading(scope: 'col' | 'row', text = ''): HTMLTableCellElement {
  const cell = element('th', text);
  cell.scope = scope;
  return cell;
}
