// A question that the plant asks: what the trainee concludes from what was seen, one answer of a few. It can be changed until it counts.
import './judgement.css';
import { useId } from 'react';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';

interface Props {
  readonly tag: Tag;
  readonly attempt: Attempt;
  readonly onJudge: (answer: string) => void;
  readonly readOnly?: boolean;
  /** Texts of the line; empty where there is none. */
  readonly line: (key: string) => string;
  /** What is said while there is no answer. */
  readonly open: string;
}

/** The caller draws it anew when the attempt changes. */
export function Judgement({ tag, attempt, onJudge, readOnly = false, line, open }: Props) {
  const name = useId();
  const answered = attempt.read(tag) - 1;
  const choices = attempt.choices.get(tag) ?? [];
  return (
    <fieldset className="judgement" disabled={readOnly}>
      <legend>{line(`judgements/${tag}/question`) || line(`tags/${tag}`)}</legend>
      {choices.map((choice, i) => (
        <label key={choice}>
          <input type="radio" name={name} checked={i === answered} onChange={() => onJudge(choice)} />{' '}
          {line(`judgements/${tag}/${choice}`) || line(`judgements/answers/${choice}`) || choice}
        </label>
      ))}
      {answered < 0 && <p className="quiet">{open}</p>}
    </fieldset>
  );
}
