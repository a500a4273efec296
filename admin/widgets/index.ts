import type { ComponentType } from 'react';
import { AmountControl } from './amount.tsx';
import { ChoiceControl } from './choice.tsx';
import { ChoicesControl } from './choices.tsx';
import { ClockControl } from './clock.tsx';
import type { ControlProps } from './control-props.ts';
import { DayControl } from './day.tsx';
import { EntryLinkControl } from './entry-link.tsx';
import { GroupListControl } from './group-list.tsx';
import { GroupControl } from './group.tsx';
import { LinesControl } from './lines.tsx';
import { PhotoControl } from './photo.tsx';
import { StoryControl } from './story.tsx';
import { TextAreaControl } from './text-area.tsx';
import { TextLineControl } from './text-line.tsx';
import { YesNoControl } from './yes-no.tsx';

/** The widgets of the configuration, by name. */
export const WIDGETS = {
  'text-line': TextLineControl,
  'text-area': TextAreaControl,
  lines: LinesControl,
  story: StoryControl,
  day: DayControl,
  clock: ClockControl,
  amount: AmountControl,
  'yes-no': YesNoControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  'entry-link': EntryLinkControl,
  photo: PhotoControl,
  object: GroupControl,
  list: GroupListControl,
} as const satisfies Record<string, ComponentType<ControlProps>>;
