/** Answers below the search box of a page while somebody types; what it needs is loaded then. */
export function startSearchBox(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-instant]')) {
    form.addEventListener(
      'input',
      () => {
        void import('./search-panel.ts').then(({ openPanel }) => {
          openPanel(form);
        });
      },
      { once: true },
    );
  }
}
