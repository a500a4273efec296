import type { Locale } from '../../i18n/locale.ts';
import type { CollectionKey } from '../../schema/collections.ts';
import type { CertificateStatus } from '../certificate.ts';
import type { LocalText } from '../localise.ts';
import type { PictureView } from '../picture.ts';

/** Prepared data: everything a page shows is decided here, components only print it. */

export interface ViewContext {
  readonly locale: Locale;
  /** The day on which the page is made, `YYYY-MM-DD` in WIB. */
  readonly today: string;
  /** Origin of the published site, for links that leave it (messages, structured data). */
  readonly siteUrl: string;
}

export interface Link {
  readonly label: string;
  readonly href: string;
  readonly lang?: 'id' | undefined;
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'example';

export interface Badge {
  readonly label: string;
  readonly tone: Tone;
}

/** A picture with its words, or the drawn cloth that stands in for it. */
export interface CoverView {
  readonly picture?: PictureView | undefined;
  readonly alt: string;
  readonly altLang?: 'id' | undefined;
  readonly caption?: LocalText | undefined;
  readonly credit?: string | undefined;
  /** Address of the entry's own cloth, shown where there is no picture. */
  readonly art: string;
}

export interface CardView {
  readonly collection: CollectionKey;
  readonly slug: string;
  readonly href: string;
  readonly title: LocalText;
  readonly kicker?: string | undefined;
  readonly line?: LocalText | undefined;
  /** Short facts below the line: place, price, date. */
  readonly facts: readonly string[];
  readonly badges: readonly Badge[];
  readonly cover: CoverView;
  readonly accent: number;
}

export interface FactRow {
  readonly term: string;
  readonly values: readonly (LocalText | Link)[];
}

export interface CertificateView {
  readonly type: string;
  readonly title: LocalText;
  /** Where the title leads: to what is told of its kind, or on that page to what carries it. */
  readonly href: string;
  /** Of the entry that carries it, where that is not the page's own. */
  readonly slug?: string;
  readonly status: CertificateStatus;
  readonly statusLabel: string;
  readonly tone: Tone;
  /** The last day of validity, so that a page viewed later can tell again. */
  readonly expiresOn?: string | undefined;
  readonly rows: readonly FactRow[];
  readonly verify?: Link | undefined;
}

/** One step of making cloth. */
export interface StepView {
  readonly name: string;
  readonly what: string;
  /** "Alat dan bahan: canting klowong, gawangan"; absent where nothing is named. */
  readonly tools?: string | undefined;
}

/** Advice with the words that say what it is for. */
export interface AdviceView {
  readonly label: string;
  readonly items: readonly string[];
}

/** The maker of a product in a few words. */
export interface MakerView {
  readonly name: Link;
  readonly cover: CoverView;
  readonly accent: number;
  readonly line?: LocalText | undefined;
  /** Place and last verification. */
  readonly facts: readonly string[];
  readonly more: Link;
}

interface SectionBase {
  readonly id: string;
  readonly heading: string;
}

export type Section = SectionBase &
  (
    | { readonly kind: 'prose'; readonly html: string; readonly lang?: 'id' | undefined }
    | { readonly kind: 'text'; readonly text: LocalText }
    | {
        readonly kind: 'facts';
        readonly rows: readonly FactRow[];
        readonly note?: string | undefined;
      }
    | {
        readonly kind: 'cards';
        readonly cards: readonly CardView[];
        readonly more?: Link | undefined;
      }
    | {
        readonly kind: 'certificates';
        readonly items: readonly CertificateView[];
        /** The words for what they may become after the page was made. */
        readonly later: Readonly<
          Record<Extract<CertificateStatus, 'expiring' | 'expired'>, string>
        >;
      }
    | {
        readonly kind: 'gallery';
        readonly items: readonly CoverView[];
        /** What following a picture that can be enlarged does. */
        readonly action: string;
      }
    | {
        readonly kind: 'list';
        readonly items: readonly LocalText[];
        readonly lang?: 'id' | undefined;
      }
    | {
        readonly kind: 'steps';
        readonly items: readonly { readonly term: string; readonly text: LocalText }[];
      }
    | {
        readonly kind: 'process';
        /** How each technique works, in a sentence or two. */
        readonly ways: readonly string[];
        readonly steps: readonly StepView[];
        /** What is to be known about the order; there is none without steps. */
        readonly note?: string | undefined;
        readonly more: readonly Link[];
      }
    | {
        readonly kind: 'care';
        /** The maker's own instructions, which come first. */
        readonly own?: { readonly label: string; readonly text: LocalText } | undefined;
        readonly advice: readonly AdviceView[];
        readonly more?: Link | undefined;
      }
    | { readonly kind: 'maker'; readonly maker: MakerView }
    | {
        readonly kind: 'sources';
        readonly items: readonly {
          readonly text: string;
          readonly href?: string | undefined;
          readonly lang?: 'id' | undefined;
        }[];
      }
    | {
        readonly kind: 'planner';
        /** The address of the visit's data. */
        readonly source: string;
        /** The address of the letter's page. */
        readonly letter: string;
        readonly locale: Locale;
      }
    | {
        readonly kind: 'contact';
        readonly note?: string | undefined;
        readonly rows: readonly FactRow[];
      }
  );

export interface Notice {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly text: string;
  readonly lang?: 'id' | undefined;
}

export interface Action extends Link {
  readonly primary: boolean;
  /** Whether it leads to something that only a script can show. */
  readonly needsScript?: boolean;
}

/** An entry's page, whatever the collection. */
export interface PageView {
  readonly collection: CollectionKey;
  readonly slug: string;
  readonly locale: Locale;
  readonly accent: number;
  readonly kicker: string;
  readonly title: LocalText;
  readonly lead?: LocalText | undefined;
  readonly example: boolean;
  readonly tags: readonly (Link | { readonly label: string })[];
  readonly cover?: CoverView | undefined;
  readonly notices: readonly Notice[];
  readonly actions: readonly Action[];
  /** The facts that answer the first questions, beside the cover. */
  readonly glance: readonly FactRow[];
  readonly sections: readonly Section[];
  /** Last verification, in words. */
  readonly verified?:
    | {
        readonly text: string;
        readonly isOld: boolean;
        /** `YYYY-MM-DD`, so that a page viewed later can tell again. */
        readonly on?: string | undefined;
        /** What is said once it is old. */
        readonly old: string;
      }
    | undefined;
  /** Whether some text is shown in Indonesian on a page in another language. */
  readonly untranslated: boolean;
}
