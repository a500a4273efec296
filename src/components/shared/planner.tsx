import type { Section } from '../../catalogue/views/types.ts';
import { plannerStringsOf } from '../../i18n/planner.ts';

type PlannerSection = Extract<Section, { kind: 'planner' }>;

/**
 * The frame of a visit's planner: cost for my group, a calendar, a message. It needs a script
 * (`scripts/planner/planner.ts`); what it plans with stands in words in the sections around it.
 */
export function Planner({ section }: { readonly section: PlannerSection }) {
  const t = plannerStringsOf(section.locale);
  return (
    <div className="planner" data-planner={section.source}>
      <div className="planner-group">
        <label htmlFor="rencana-group">{t.people}</label>
        <input
          id="rencana-group"
          name="group"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          aria-describedby="rencana-biaya"
        />
        <p id="rencana-biaya" className="planner-cost" role="status" data-cost>
          {t.costNone}
        </p>
      </div>
      <div className="planner-date">
        <h3>{t.pickDate}</h3>
        <div className="months" data-months />
        <p className="planner-chosen" role="status" data-chosen />
        <p className="hint">{t.calendarNote}</p>
      </div>
      <div className="planner-ask">
        <p className="actions">
          <button
            className="button is-primary"
            type="button"
            data-write
            aria-expanded="false"
            aria-controls="rencana-pesan"
          >
            {t.write}
          </button>
          <a className="button" href={section.letter} data-letter>
            {t.letter}
          </a>
          <button className="button" type="button" data-calendar-file hidden>
            {t.calendarFile}
          </button>
          <span data-save-slot />
        </p>
        <div className="planner-message" id="rencana-pesan" hidden>
          <p data-recipient />
          <label htmlFor="rencana-teks">{t.messageLabel}</label>
          <textarea id="rencana-teks" rows={10} spellCheck={false} />
          <p className="actions">
            <a
              className="button is-primary"
              href={section.letter}
              rel="noopener nofollow"
              data-open
              hidden
            >
              {t.openWhatsApp}
            </a>
            <button className="button" type="button" data-copy>
              {t.copy}
            </button>
          </p>
          <p role="status" data-copied />
        </div>
        <p className="hint">{t.stays}</p>
      </div>
    </div>
  );
}
