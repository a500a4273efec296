import viewerStyles from '../styles/viewer.css?url';
import { loadStyles } from './load-styles.ts';

/**
 * Opens pictures at their largest in a dialog: the arrows move between them, Escape closes, and the
 * focus goes back to where it was. Fingers and wheel magnify as everywhere in the browser; the
 * button does it for everyone else.
 */
export function bindViewer(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.viewer');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-zoom]')];
  const image = dialog?.querySelector('img');
  const stage = image?.parentElement;
  const place = dialog?.querySelector('output');
  const words = dialog?.querySelector<HTMLElement>('.viewer-words');
  const magnify = dialog?.querySelector('[data-magnify]');
  if (!dialog || !image || !stage || !place || !words || !magnify) return;
  loadStyles(viewerStyles);
  let index = 0;

  const setMagnified = (isMagnified: boolean) => {
    stage.classList.toggle('is-magnified', isMagnified);
    // What scrolls must be reachable by keyboard.
    stage.tabIndex = isMagnified ? 0 : -1;
    magnify.setAttribute('aria-pressed', String(isMagnified));
    stage.scrollTo(
      (stage.scrollWidth - stage.clientWidth) / 2,
      (stage.scrollHeight - stage.clientHeight) / 2,
    );
  };
  const show = (to: number) => {
    index = (to + links.length) % links.length;
    const link = links[index];
    const small = link?.querySelector('img');
    if (!link || !small) return;
    const { alt, lang, width, height } = small;
    // Until the large one has come, the small one stands in its place.
    image.style.backgroundImage = `url("${small.currentSrc}")`;
    Object.assign(image, { src: link.href, alt, lang });
    image.setAttribute('width', small.getAttribute('width') ?? String(width));
    image.setAttribute('height', small.getAttribute('height') ?? String(height));
    place.textContent = (dialog.dataset['count'] ?? '')
      .replace('{index}', String(index + 1))
      .replace('{count}', String(links.length));
    words.textContent = alt;
    words.lang = lang;
    setMagnified(false);
  };
  const isMagnified = () => stage.classList.contains('is-magnified');

  links.forEach((link, position) => {
    link.addEventListener('click', (event) => {
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      show(position);
      dialog.showModal();
      dialog.addEventListener(
        'close',
        () => {
          link.focus();
        },
        { once: true },
      );
    });
  });
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-step]')) {
    button.hidden = links.length < 2;
    button.addEventListener('click', () => {
      show(index + Number(button.dataset['step']));
    });
  }
  dialog.addEventListener('keydown', ({ key }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    // Within a magnified picture the arrows move about.
    if (step && !isMagnified()) show(index + step);
  });
  for (const target of [magnify, image])
    target.addEventListener('click', () => {
      setMagnified(!isMagnified());
    });
  dialog.addEventListener('click', ({ target }) => {
    if (
      target instanceof Element &&
      (target === dialog || target === stage || target.matches('[data-close]'))
    )
      dialog.close();
  });
}
