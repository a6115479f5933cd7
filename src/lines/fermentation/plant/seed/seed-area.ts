// The seed vessels V-201 and V-202 with the lines TL-12 and TL-23 as an area of the workshop (content/fermentation.md P6). A vessel that
// nobody works rests: nothing of it is reckoned, and seed that waits for its transfer waits at its age.
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import type { Tag } from '../../../../plant/plant.ts';
import type { Area, Site } from '../area.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { BATCH } from './instruments.ts';
import { LineInstruments } from './line-instruments.ts';
import { SeedUnit } from './seed-unit.ts';
import { v201, v202 } from './spec.ts';
import { TransferLine } from './transfer-line.ts';

/** TL-23: DN80, 25 m, four elbows, three valves; from the bottom of V-202 to N4 on R-301's head at +10.4 m [sterilisation-model.md 9]. */
const TL_23 = { tag: 'TL-23', litres: 130, lift: 8.97, pipe: 179, valve: 128, scalded: 400 } as const;
/** TL-12: DN40, 8 m, from V-201 on the platform down to the head of V-202 [K]. */
const TL_12 = { tag: 'TL-12', litres: 10, lift: 0.5, pipe: 45, valve: 32, scalded: 40 } as const;

export class SeedArea implements Area {
  readonly loops: readonly ControlLoop[];
  readonly interlocks = [];
  readonly v201: SeedUnit;
  readonly v202: SeedUnit;
  readonly tl23: TransferLine;
  readonly tl12: TransferLine;
  readonly #site: Site;
  readonly #fermentor: FermentorArea;
  readonly #batch: number;
  readonly #instruments: LineInstruments;

  constructor(site: Site, fermentor: FermentorArea) {
    const { memory, valves, motors } = site;
    this.#site = site;
    this.#fermentor = fermentor;
    this.v201 = new SeedUnit(site, v201);
    this.v202 = new SeedUnit(site, v202);
    const { pipes, vessel, broth, ledger } = fermentor.fermentor;
    this.tl23 = new TransferLine(
      memory,
      valves,
      TL_23,
      this.v202.plant,
      {
        tag: 'R-301',
        leg: pipes.transfer,
        vessel,
        broth,
        ledger,
        inlet: valves.slot('HV-30131'),
        wants: 26,
      },
      site.clock,
    );
    const second = this.v202.plant;
    this.tl12 = new TransferLine(
      memory,
      valves,
      TL_12,
      this.v201.plant,
      {
        tag: 'V-202',
        leg: second.pipes.transfer!,
        vessel: second.vessel,
        broth: second.broth,
        ledger: second.ledger,
        inlet: valves.slot('HV-20231'),
        wants: 27,
      },
      site.clock,
    );
    this.#batch = motors.slot(BATCH);
    this.#instruments = new LineInstruments(site, fermentor, this.tl23, this.tl12, (dose) => {
      this.v202.asepsis.addDose(dose);
    });
    this.loops = [...this.v201.controls.all, ...this.v202.controls.all];
  }

  begin(start: string): void {
    this.v201.begin(start);
    this.v202.begin(start);
    this.tl23.begin();
    this.tl12.begin();
    this.#instruments.begin();
  }

  /** P6: from now on the seed ages; before, it waited for its transfer. */
  handOver(start: string): void {
    this.v202.handOver(start);
    if (start === 'P6') this.v202.wake();
  }

  control(second: number): void {
    const { tl23, tl12 } = this;
    this.v201.control(second);
    this.v202.control(second);
    const { pipes } = this.#fermentor.fermentor;
    pipes.transferFarDrain = tl23.farDrain();
    pipes.transferFarSteam = tl23.farSteam();
    const ends = this.v202.plant.pipes;
    ends.transferFarDrain = tl12.farDrain();
    ends.transferFarSteam = tl12.farSteam();
    if (this.#site.memory.values[this.#batch] === 1 && this.#fermentor.fermentor.broth.startBatch(second)) {
      this.#site.happenings.tell('batch-started', BATCH, 0);
    }
  }

  tick(second: number): void {
    this.#carry(this.tl23, this.v202);
    this.v202.tick(second, this.tl23.isJoined);
    this.#carry(this.tl12, this.v201);
    // The seed's age counts from the first of it; R-301's batch from the button.
    if (this.tl12.flow > 0) this.v202.broth.startBatch(second);
    this.v201.tick(second, this.tl12.isJoined);
  }

  sense(second: number): void {
    this.v201.sense(second);
    this.v202.sense(second);
    this.#instruments.tick();
  }

  refusesValve(tag: Tag): string | null {
    this.v201.isTouched(tag);
    this.v202.isTouched(tag);
    return null;
  }

  refusesStart(): null {
    return null;
  }

  #carry(line: TransferLine, from: SeedUnit): void {
    if (!line.isBusy) {
      line.rest();
      return;
    }
    from.plant.vessel.derive();
    line.tick();
  }
}
