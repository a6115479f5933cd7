import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../src/attempt/file.ts';

const program = fileURLToPath(new URL('penline.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penline-cli-'));
  write('exam.json', { line: 'fermentation', procedures: ['P4'], mode: 'exam', timeLimitMinutes: 1 });
  write('idle.json', []);
  write('script.json', [
    { tag: 'PPE.face-shield', do: 'wear' },
    { at: 20, tag: 'HV-30163', do: 'open' },
    { when: 'HV-30163 >= 100', within: 60, tag: 'HV-30163', do: 'close' },
    { do: 'finish' },
  ]);
  write('stuck.json', [{ when: 'TT-301 > 200', within: 5, do: 'finish' }]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): void {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** Runs the command in the test's folder, in English unless the environment says otherwise. */
function penline(args: readonly string[], environment: Record<string, string> = { LC_ALL: 'C' }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    // `lines --json` names every tag of every procedure.
    maxBuffer: 16 * 1024 * 1024,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  return { status, stdout, stderr };
}

const run = (script: string, ...more: string[]) =>
  penline(['run', '--assignment', 'exam.json', '--script', script, '--out', 'attempt.json', ...more]);

describe('penline', () => {
  it('lists lines, procedures, faults and every tag as JSON', () => {
    const { status, stdout } = penline(['lines', '--json']);
    const [line] = JSON.parse(stdout).lines;
    expect(status).toBe(0);
    expect(line).toMatchObject({ id: 'fermentation', faults: expect.arrayContaining(['E12']) });
    const p4 = line.procedures.find((procedure: { id: string }) => procedure.id === 'P4');
    expect(p4).toMatchObject({ id: 'P4', timeLimitMinutes: 45, steps: expect.arrayContaining(['4.04', '4.19']) });
    expect(p4.operables).toContainEqual({ tag: 'HV-30107', verbs: expect.arrayContaining(['set', 'throw']) });
    expect(p4.readings.map((reading: { tag: string }) => reading.tag)).toEqual(
      expect.arrayContaining(['PT-301', 'F0-301', 'CLOCK']),
    );
    expect(p4.records).toContainEqual({ tag: 'R6', verbs: ['sign'] });
  });

  it('plays a script, writes the attempt and verifies it', () => {
    const { status, stdout, stderr } = run('script.json', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const outcome = JSON.parse(stdout);
    expect(outcome).toMatchObject({ passed: false, ticks: expect.any(Number), finished: 'finished' });
    expect(outcome.deductions[0]).toMatchObject({
      step: expect.any(String),
      points: expect.any(Number),
      tick: expect.any(Number),
      reason: expect.any(String),
    });
    const points: number[] = Object.values<{ points: number; of: number }>(outcome.parts).flatMap((p) => [
      p.points,
      p.of,
    ]);
    expect(points.map((value) => Number(value.toFixed(2)))).toEqual(points);
    expect(outcome.parts.steps.of).toBe(55);
    const verified = penline(['verify', 'attempt.json', '--json']);
    expect(verified.status).toBe(0);
    const { alarms, ...result } = outcome;
    expect(alarms).toMatchObject({ annunciated: expect.any(Number), share: { 1: expect.any(Number) } });
    expect(JSON.parse(verified.stdout)).toMatchObject({ ...result, file: 'attempt.json', verified: true });
  });

  it('gives nearly nothing for doing nothing', () => {
    const { status, stdout } = run('idle.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ finished: 'time', ticks: 600 });
    expect(JSON.parse(stdout).score).toBeLessThanOrEqual(5);
  });

  it('exits 1 and says so when a script waits in vain; the attempt is written', () => {
    rmSync(join(folder, 'attempt.json'), { force: true });
    const { status, stderr } = run('stuck.json');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'penline: [0]: still waiting at second 5 for TT-301 > 200\n',
    });
    expect(JSON.parse(readFileSync(join(folder, 'attempt.json'), 'utf8')).result).toMatchObject({ ticks: 5 });
  });

  it('exits 1 for a forged attempt and tells where, and still verifies the others', () => {
    run('script.json');
    const forged = JSON.parse(readFileSync(join(folder, 'attempt.json'), 'utf8'));
    forged.commands[1][2] = 'HV-30161';
    write('forged.json', { ...forged, digest: digestOf(forged) });
    write('rubbish.json', 'rubbish');
    const { status, stdout } = penline(['verify', 'forged.json', 'attempt.json', '--json']);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(first).toMatchObject({ verified: false, difference: { kind: 'command', tick: 20, index: 1 } });
    expect(second.verified).toBe(true);
    const bad = penline(['verify', 'rubbish.json', 'attempt.json']);
    expect(bad.status).toBe(2);
    expect(bad.stderr).toBe('penline: rubbish.json: is not valid JSON\n');
    expect(bad.stdout).toContain('attempt.json: verified');
  });

  it.each([
    [[], 2, ''],
    [['explode'], 2, 'penline: there is no command explode; there are lines, simulate'],
    [['lines', '--loud'], 2, 'penline: --loud: there is no such option\n'],
    [['lines', 'more'], 2, 'penline: more: there is no such option\n'],
    [['verify'], 2, 'penline: FILE: is needed\n'],
    [['verify', 'nowhere.json'], 2, 'penline: nowhere.json: cannot be read (ENOENT)\n'],
    [['expert', '--line', 'fermentation', '--procedure', 'P4'], 2, 'penline: --out: is needed\n'],
    [
      ['expert', '--line', 'beer', '--procedure', 'P4', '--out', 'x'],
      2,
      'penline: line: there is no production line beer\n',
    ],
    [
      ['expert', '--line', 'fermentation', '--procedure', 'P4', '--seed', 'x', '--out', 'x'],
      2,
      'penline: --seed: must be',
    ],
    [
      ['simulate', '--line', 'beer', '--recipe', 'x', '--out', 'x'],
      2,
      'penline: --line: must be one of fermentation\n',
    ],
    [
      ['package', '--assignment', 'exam.json', '--standard', 'cmi9', '--out', 'x'],
      2,
      'penline: --standard: must be one of',
    ],
    [['serve', '--port', '99999'], 2, 'penline: --port: must be at most 65535\n'],
  ] as const)('%j exits %i with one line', (args, status, line) => {
    const result = penline(args);
    expect(result.status).toBe(status);
    expect(result.stderr.startsWith(line)).toBe(true);
    expect(result.stderr.split('\n').length).toBeLessThanOrEqual(2);
  });

  it('names file, field and reason of a bad assignment or script, and writes no file', () => {
    rmSync(join(folder, 'attempt.json'), { force: true });
    write('bad.json', { line: 'fermentation', procedures: ['P4'], speeds: [10, 'fast'] });
    const before = readdirSync(folder).sort();
    const args = ['run', '--assignment', 'bad.json', '--script', 'script.json', '--out', 'attempt.json'];
    expect(penline(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'penline: bad.json: speeds[1]: must be a number\n',
    });
    expect(penline(args, { LC_ALL: 'zh_CN.UTF-8' }).stderr).toBe('penline: bad.json: speeds[1]：必须是数字\n');
    write('late.json', [{ at: 3, tag: 'HV-30107', do: 'set', value: 400 }]);
    expect(run('late.json').stderr).toBe('penline: late.json: [0].value: 400 is outside 0 to 100\n');
    expect(readdirSync(folder).sort()).toEqual([...before, 'late.json'].sort());
  });

  it('refuses ten megabytes of rubbish in a moment', () => {
    writeFileSync(join(folder, 'large.json'), Buffer.alloc(10_485_760, '['));
    for (const args of [
      ['verify', 'large.json'],
      ['run', '--assignment', 'large.json', '--script', 'script.json', '--out', 'x'],
      ['run', '--assignment', 'exam.json', '--script', 'large.json', '--out', 'x'],
    ]) {
      expect(penline(args)).toEqual({
        status: 2,
        stdout: '',
        stderr: 'penline: large.json: is larger than 9000000 bytes\n',
      });
    }
    expect(existsSync(join(folder, 'x'))).toBe(false);
    rmSync(join(folder, 'large.json'));
  });

  it('cannot write where there is no folder, and says so', () => {
    const { status, stderr } = penline([
      'run',
      '--assignment',
      'exam.json',
      '--script',
      'script.json',
      '--out',
      'no/where.json',
    ]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'penline: no/where.json: cannot be written (ENOENT)\n' });
  });

  it('runs from any folder', () => {
    expect(execFileSync(process.execPath, [program, 'lines'], { cwd: '/', encoding: 'utf8' })).toContain(
      'fermentation',
    );
  });
});
