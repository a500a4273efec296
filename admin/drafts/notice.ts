interface Action {
  readonly label: string;
  readonly run: () => unknown;
}

let shown: HTMLElement | undefined;

/** Stands over the form until it is answered: a sentence, and what can be done about it. */
export function showNotice(text: string, { label, run }: Action): void {
  shown?.remove();
  const notice = document.createElement('div');
  notice.className = 'k-notice';
  notice.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'k-button k-button-strong';
  button.textContent = label;
  button.addEventListener('click', () => run());
  notice.append(sentence, button);
  document.body.append(notice);
  shown = notice;
}

export function hideNotice(): void {
  shown?.remove();
  shown = undefined;
}
