/** A child's drawing, for stories: two friends, a sun and a slide. */
export function JosefsDrawing() {
  return (
    <svg
      viewBox="0 0 240 180"
      role="img"
      aria-label="Teckning av Josef: två barn vid en rutschkana"
      fill="none"
      stroke="#5a4706"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M206 30c10 0 17 7 17 16s-8 17-18 16-16-8-15-17 7-15 16-15z" stroke="#c8412a" />
      <path d="M206 12l1 10M232 26l-8 6M238 52l-10-3M184 26l7 6" stroke="#c8412a" />
      <path d="M62 72c9-1 17 6 17 16s-7 18-17 18-18-8-17-18 8-15 17-16zM62 106l-1 38M61 144l-15 26M61 144l16 24M36 124c9-1 17-4 25-8 9 5 17 6 27 4" />
      <path d="M57 86v1M67 86v1M55 94c4 5 10 5 14-1" />
      <path
        d="M120 84c8-1 15 5 15 14s-6 15-15 15-15-6-15-14 7-14 15-15zM120 113l1 32M121 145l-13 24M121 145l14 23M92 122c10 2 19 1 28-4 8 4 16 6 25 5"
        stroke="#17503f"
      />
      <path d="M116 97v1M125 97v1M114 104c4 4 9 4 13-1" stroke="#17503f" />
      <path d="M168 168l6-84 16-1M190 83c4 38 16 66 40 84M172 112h16M170 136h22" stroke="#18467b" />
      <path d="M10 172c60-5 140 3 222-2" stroke="#1c5534" />
    </svg>
  );
}
