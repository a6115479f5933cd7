// The workshop in 3D. Everything is drawn from the line's layout; everything done here goes back through `onAct`.
import { AdaptiveDpr } from '@react-three/drei';
import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { NeutralToneMapping } from 'three';
import { Walker } from './camera/Walker.tsx';
import { fermentor } from './fermentation/places.ts';
import { goRoundSteel } from './camera/floors.ts';
import { type Built, buildWorkshop } from './fermentation/plant.ts';
import { sectionView } from './fermentation/section.ts';
import { Agitator } from './Agitator.tsx';
import { CutAway } from './CutAway.tsx';
import { Beats } from './Beats.tsx';
import { Screens } from './dcs/Screens.tsx';
import { Displays, Plates } from './Lettering.tsx';
import { LevelGlasses } from './LevelGlasses.tsx';
import { Lights } from './Lights.tsx';
import { haze } from './materials/daylight.ts';
import { Linking } from './Linking.tsx';
import { disposeLibrary, type Library, makeLibrary } from './materials/library.ts';
import { MovingParts } from './MovingParts.tsx';
import type { Blocker } from './picking/pick.ts';
import { Pointer } from './picking/Pointer.tsx';
import type { SceneProps } from './props.ts';
import { measuredQuality } from './measure.ts';
import { bySlices } from './pieces.ts';
import { type Tier, tiers } from './quality.ts';
import { Rotors } from './Rotors.tsx';
import { SightGlass } from './SightGlass.tsx';
import { Stats } from './Stats.tsx';
import { Outflow } from './outflow/Outflow.tsx';
import { Unrest } from './Unrest.tsx';
import { Outlook } from './sight.ts';
import { Showing, ShowingProvider } from './showing.ts';
import { StirProvider } from './unrest.ts';
import { Hammer } from './Hammer.tsx';
import { Hands } from './worn/Hands.tsx';
import { Lamps } from './Lamps.tsx';
import { Loss } from './Loss.tsx';
import { Structure } from './Structure.tsx';
import { wordsOf } from './words.ts';

/**
 * After a move the picture is drawn at its full size again. Longer than a picture takes on a slow computer: every change of size
 * empties the canvas, which would flicker if it came between two pictures of one move.
 */
const SHARP_AFTER_MS = 1500;

export default function Scene(props: SceneProps) {
  const { onTier } = props;
  const quality = props.quality === 'auto' ? measuredQuality() : props.quality;
  const tier = tiers[quality];
  useEffect(() => onTier(quality), [quality, onTier]);
  const [built, setBuilt] = useState<Built | null>(null);
  useEffect(
    () =>
      bySlices(buildWorkshop(), (all) => {
        goRoundSteel();
        setBuilt(all);
      }),
    [],
  );
  const library = useLibrary(tier, built);
  const [linked, setLinked] = useState<Library | null>(null);
  const onLinked = useCallback(() => setLinked(library), [library]);
  const [lettered, setLettered] = useState<Library | null>(null);
  const onLettered = useCallback(() => setLettered(library), [library]);
  if (!built || !library) return null;
  const isWhole = linked === library && lettered === library;
  return (
    <Canvas
      key={quality}
      frameloop={isWhole ? 'demand' : 'never'}
      dpr={[1, tier.dpr]}
      performance={{ min: tier.moving, debounce: SHARP_AFTER_MS }}
      shadows={tier.shadow ? 'percentage' : false}
      gl={{
        antialias: tier.antialias,
        toneMapping: NeutralToneMapping,
        powerPreference: 'high-performance',
        // Groups order what they hold (sight.ts); what is seen through is drawn in the order in which it stands below.
        sortObjects: false,
      }}
      camera={{ fov: props.view?.fov ?? 50, near: 0.1, far: 160, up: [0, 0, 1], position: [26, 2, 1.7] }}
    >
      <color attach="background" args={['#C9D3D8']} />
      <fogExp2 attach="fog" args={[haze.color, haze.density]} />
      <Workshop {...props} tier={tier} built={built} library={library} onLettered={onLettered} />
      {isWhole ? <FirstPicture onReady={props.onReady} /> : <Linking onLinked={onLinked} />}
    </Canvas>
  );
}

/** The materials of a tier, made piece by piece once the workshop is built; null until then. */
function useLibrary(tier: Tier, built: Built | null): Library | null {
  const [made, setMade] = useState<{ readonly tier: Tier; readonly library: Library } | null>(null);
  useEffect(
    () => (built ? bySlices(makeLibrary(tier, built), (library) => setMade({ tier, library })) : undefined),
    [tier, built],
  );
  useEffect(() => () => void (made && disposeLibrary(made.library)), [made]);
  return made?.tier === tier ? made.library : null;
}

/** What hides things from the pointer: the shells that one cannot reach through. */
const blockers: readonly Blocker[] = [
  { x: fermentor.x, y: fermentor.y, radius: fermentor.clad, low: 2.6, high: 9.7 },
  { x: 21, y: 8, radius: 1.1, low: 1.7, high: 5.7 },
];

interface WorkshopProps extends SceneProps {
  readonly tier: Tier;
  readonly built: Built;
  readonly library: Library;
  readonly onLettered: () => void;
}

function Workshop(props: WorkshopProps) {
  const {
    tier,
    label,
    built,
    library,
    onLettered,
    attempt,
    texts,
    language,
    station,
    onStation,
    selected,
    onSelect,
    onAct,
    onAnchor,
    still,
    seated,
    section,
    view,
    worn,
    onBeat,
    onLost,
  } = props;
  const { plant, meshes } = built;
  const invalidate = useThree((state) => state.invalidate);
  const words = useMemo(() => wordsOf(texts, language), [texts, language]);
  const subject = useMemo(() => plant.targets.find(({ tag }) => tag === selected)?.centre ?? null, [plant, selected]);
  const wheelOver = useRef(false);
  const [wheelTaken] = useState(() => () => wheelOver.current);
  const reduced = useReducedMotion();
  const calm = still || reduced;
  const [stir] = useState(() => ({ moves: false }));
  const [showing] = useState(() => new Showing());
  useEffect(
    () => () => {
      for (const { geometry } of meshes) geometry.dispose();
    },
    [meshes],
  );
  const [generation, setGeneration] = useState(0);
  const onRestored = useCallback(() => {
    setGeneration((n) => n + 1);
    invalidate();
  }, [invalidate]);
  return (
    <StirProvider value={stir}>
      <ShowingProvider value={showing}>
        <Walker
          label={label}
          stations={attempt.line.screens.stations}
          station={station}
          onStation={onStation}
          view={view ?? (section ? sectionView : null)}
          subject={subject}
          abrupt={calm || seated}
          seated={seated}
          wheelTaken={wheelTaken}
        />
        <Outlook />
        {tier.moving < 1 && !still && <AdaptiveDpr />}
        <Lights shadow={tier.shadow} onRestored={onRestored} />
        <Structure
          key={generation}
          plant={plant}
          meshes={meshes}
          library={library}
          bolts={tier.bolts}
          detail={tier.detail}
        />
        <Plates
          plant={plant}
          meshes={meshes}
          words={words}
          detail={tier.detail}
          anisotropy={tier.anisotropy}
          scale={tier.lettering}
          onLettered={onLettered}
        />
        <Displays displays={plant.displays} meshes={meshes} detail={tier.detail} attempt={attempt} />
        <Screens meshes={meshes} words={words} detail={tier.detail} attempt={attempt} />
        <MovingParts plant={plant} library={library} detail={tier.detail} attempt={attempt} />
        {section ? (
          <CutAway attempt={attempt} noisy={tier.noise} still={calm} />
        ) : (
          <SightGlass meshes={meshes} attempt={attempt} still={calm} />
        )}
        <Lamps lamps={plant.lamps} attempt={attempt} />
        <LevelGlasses glasses={plant.glasses} attempt={attempt} />
        <Rotors rotors={plant.rotors} kind="coupling" attempt={attempt} library={library} still={calm} />
        <Rotors rotors={plant.rotors} kind="fan" attempt={attempt} library={library} still={calm} />
        <Agitator attempt={attempt} library={library} still={calm} />
        <Outflow outlets={plant.outlets} puffs={tier.puffs} attempt={attempt} still={calm} />
        <Pointer
          plant={plant}
          attempt={attempt}
          blockers={blockers}
          selected={selected}
          nameOf={words.name}
          onSelect={onSelect}
          onAct={onAct}
          onAnchor={onAnchor}
          wheelOver={wheelOver}
        />
        {worn && <Hands attempt={attempt} step={tier.skin} />}
        <Stats />
        {!calm && <Hammer attempt={attempt} />}
        {!calm && <Unrest onBeat={onBeat} />}
        <Beats onBeat={onBeat} />
        <Loss onLost={onLost} />
      </ShowingProvider>
    </StirProvider>
  );
}

function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    const query = window.matchMedia('(prefers-reduced-motion: reduce)');
    const changed = (): void => setReduced(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return reduced;
}

/** Tells when the first whole picture has been drawn. */
function FirstPicture({ onReady }: Pick<SceneProps, 'onReady'>) {
  const frames = useRef(0);
  const invalidate = useThree((state) => state.invalidate);
  // What was asked for while nothing was drawn is forgotten.
  useEffect(() => invalidate(), [invalidate]);
  useFrame(() => {
    frames.current++;
    if (frames.current < 3) invalidate();
    if (frames.current === 3) requestAnimationFrame(onReady);
  });
  return null;
}
