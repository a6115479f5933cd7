// A person with what is worn, beside the list of the protective equipment.

/** `wears` tells of a piece by its name behind "PPE.". */
export function Figure({ wears }: { readonly wears: (piece: string) => boolean }) {
  const skin = '#d9a77c';
  const cloth = wears('chemical-suit') ? '#e3b521' : wears('coverall') ? '#2f5d8c' : '#9aa6ad';
  const glove = wears('heat-gloves') ? '#c2641f' : wears('gloves') ? '#2e7d5b' : skin;
  return (
    <svg className="dressed" viewBox="0 0 120 300" aria-hidden="true">
      {wears('scba') && <rect x="40" y="78" width="40" height="66" rx="10" fill="#c9b23a" />}
      <path d="M42 150 L36 270 L56 270 L60 180 L64 270 L84 270 L78 150 Z" fill={cloth} />
      <path d="M38 76 Q60 66 82 76 L98 158 L84 162 L78 116 L78 160 L42 160 L42 116 L36 162 L22 158 Z" fill={cloth} />
      <rect x="52" y="58" width="16" height="16" fill={skin} />
      <ellipse cx="60" cy="42" rx="19" ry="23" fill={skin} />
      <circle cx="28" cy="168" r="9" fill={glove} />
      <circle cx="92" cy="168" r="9" fill={glove} />
      {(wears('heat-gloves') || wears('gloves')) && (
        <>
          <rect x="19" y="146" width="18" height="16" rx="3" fill={glove} />
          <rect x="83" y="146" width="18" height="16" rx="3" fill={glove} />
        </>
      )}
      {wears('safety-shoes') ? (
        <>
          <path d="M30 270 H57 V286 H24 Q24 276 30 270 Z" fill="#26292b" />
          <path d="M90 270 H63 V286 H96 Q96 276 90 270 Z" fill="#26292b" />
        </>
      ) : (
        <path d="M34 270 H57 V282 H30 Z M86 270 H63 V282 H90 Z" fill="#b9b0a2" />
      )}
      {wears('ear-plugs') && (
        <>
          <circle cx="41" cy="44" r="3.5" fill="#e06a1c" />
          <circle cx="79" cy="44" r="3.5" fill="#e06a1c" />
        </>
      )}
      {wears('dust-mask') && <path d="M45 48 Q60 42 75 48 L71 63 Q60 68 49 63 Z" fill="#f3f5f5" stroke="#9aa6ad" />}
      {wears('goggles') && (
        <rect x="42" y="32" width="36" height="13" rx="6" fill="#bfe0ee" stroke="#22303a" strokeWidth="3" />
      )}
      {wears('scba') && <path d="M43 30 H77 V52 Q60 70 43 52 Z" fill="#3a4248" opacity="0.85" />}
      {wears('helmet') && <path d="M36 29 Q38 6 60 6 Q82 6 84 29 L90 33 H30 Z" fill="#e0aa1c" />}
      {wears('face-shield') && (
        <path d="M38 26 H82 V62 Q60 74 38 62 Z" fill="#bcd9e6" opacity="0.55" stroke="#5d6f79" strokeWidth="2" />
      )}
    </svg>
  );
}
