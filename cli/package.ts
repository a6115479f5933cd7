// `penline package`: an LMS package of the built trainer with an assignment in it.
import { fileURLToPath } from 'node:url';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { buildPackage, PackageError, type PackageStandard } from '../scorm/package.ts';
import { parseAssignment } from '../src/attempt/assignment.ts';
import { InputError } from '../src/attempt/input-error.ts';
import { lines } from '../src/lines/index.ts';
import { type Command, readOptions } from './command.ts';
import { readInput } from './input-file.ts';
import { writeWhole } from './write-file.ts';

const APP = fileURLToPath(new URL('../dist/app', import.meta.url));
const STANDARDS: readonly PackageStandard[] = ['scorm12', 'scorm2004'];

export const packageCommand: Command = (args, language) => {
  const options = readOptions(args, ['assignment', 'standard', 'out']);
  const out = options.need('out');
  const standard = STANDARDS.find((known) => known === options.need('standard'));
  if (!standard) throw new InputError('--standard', 'not-one-of', { allowed: STANDARDS.join(', ') });
  const assignment = readInput(options.need('assignment'), (text) => parseAssignment(text));
  const { procedures } = assignment;
  const { procedures: entries } = lines.get(assignment.line)!;
  const competencies = procedures.flatMap((id) => Object.keys(entries.get(id)!.rubric.competencies));
  const text = JSON.stringify(assignment);
  const zip = built({
    app: APP,
    standard,
    assignment: text,
    // The same assignment makes the same identifier, so that an LMS knows a package that is uploaded anew.
    identifier: `penline-${assignment.line}-${procedures.join('-')}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)}`,
    title: `Penline ${procedures.join(', ')}`,
    passMark: assignment.passMark,
    competencies: [...new Set(competencies)],
  });
  writeWhole(out, zip);
  const size = zip.length;
  const told = language === 'zh-CN' ? `${out}: ${size} 字节，${standard}` : `${out}: ${size} bytes, ${standard}`;
  console.log(options.json ? JSON.stringify({ out, standard, bytes: size }) : told);
  return 0;
};

function built(options: Parameters<typeof buildPackage>[0]): Uint8Array {
  try {
    return buildPackage(options);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new InputError('', 'not-built', { why: error.message });
  }
}
