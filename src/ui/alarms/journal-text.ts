// The event journal in words: every kind of entry, in the language of the screen.
import type { Attempt, JournalEntry } from '../../attempt/attempt.ts';
import { readShelving } from '../../attempt/shelving.ts';
import { OUT_OF_SERVICE } from '../../plant/alarm.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { formatNumber } from '../format.ts';
import { happeningText } from '../happening-text.ts';
import { type Texts, unitOf } from '../dcs/context.tsx';
import { definitionText } from './alarm-text.ts';

export type JournalKind = JournalEntry['kind'];

export interface JournalLine {
  readonly kind: JournalKind;
  readonly tag: string;
  readonly text: string;
}

type CommandEntry = Extract<JournalEntry, { kind: 'command' }>;

function commandText(attempt: Attempt, texts: Texts, entry: CommandEntry): string {
  const { ui, line } = texts;
  const { verb, tag, value, outcome } = entry;
  const shown = verb === 'shelve' ? shelvingText(texts, value) : valueText(attempt, texts, tag, value);
  const said = ui(`verb/${verb}`, { value: shown }).trim();
  if (outcome.ok) return said;
  const why = line(`refusals/${outcome.refusal}`) || outcome.refusal;
  return `${said} — ${ui('plate/refused')} ${why}`;
}

function valueText(attempt: Attempt, { ui }: Texts, tag: Tag, value: CommandValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return ui(`value/${value}`, { defaultValue: value });
  return `${formatNumber(value, attempt.readings.get(tag)?.decimals ?? 1)} ${unitOf(attempt, tag)}`.trim();
}

/** "instrument fault, reported, 30 min" */
function shelvingText({ ui }: Texts, value: CommandValue): string {
  const { reason, minutes } = readShelving(value);
  if (minutes === OUT_OF_SERVICE) return `${ui(`shelve/reasons/${reason}`)}, ${ui('shelve/out-of-service')}`;
  return ui('shelve/for', { reason: ui(`shelve/reasons/${reason}`), minutes });
}

/**
 * Whether the control room shows an entry. Facts without a name are the procedure's own; in an examination the plant's states alone are
 * told, and nothing of steps and deviations: they belong to the report.
 */
export function isSeen(attempt: Attempt, texts: Texts, entry: JournalEntry): boolean {
  const isExam = attempt.assignment.mode === 'exam' || attempt.assignment.mode === 'contest';
  switch (entry.kind) {
    case 'fact':
      if (isExam) return attempt.line.screens.states.includes(entry.name);
      return texts.line(`facts/${entry.name}`) !== '';
    case 'step':
    case 'deviation':
      return !isExam;
    case 'command':
    case 'alarm':
    case 'flood':
    case 'happening':
      return true;
  }
}

/** One entry as a row of the journal. */
export function journalLine(attempt: Attempt, texts: Texts, entry: JournalEntry): JournalLine {
  const { ui, line } = texts;
  switch (entry.kind) {
    case 'command':
      return { kind: entry.kind, tag: entry.tag, text: commandText(attempt, texts, entry) };
    case 'fact':
      return {
        kind: entry.kind,
        tag: '',
        text: ui(entry.value ? 'journal/holds' : 'journal/ends', { fact: line(`facts/${entry.name}`) }),
      };
    case 'alarm': {
      const alarm = attempt.line.alarms.find((definition) => definition.id === entry.id);
      const what = alarm === undefined ? entry.id : definitionText(attempt, texts, alarm);
      return { kind: entry.kind, tag: alarm?.tag ?? '', text: `${ui(`journal/${entry.change}`)} ${what}` };
    }
    case 'flood':
      return { kind: entry.kind, tag: '', text: ui(entry.began ? 'journal/flood-begins' : 'journal/flood-ends') };
    case 'happening':
      return {
        kind: entry.kind,
        tag: entry.tag,
        text: happeningText(line, entry) || entry.code,
      };
    case 'step':
      return {
        kind: entry.kind,
        tag: entry.step,
        text: ui(`journal/step-${entry.change}`, { title: line(`steps/${entry.step}/title`) }),
      };
    case 'deviation':
      return {
        kind: entry.kind,
        tag: entry.step,
        text: `${line(`steps/${entry.step}/title`)}: ${line(`deviations/${entry.deviation}`) || entry.deviation}`,
      };
  }
}
