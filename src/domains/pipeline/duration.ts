/** Whole seconds as people say them: `42 s`, `3 min 05 s`, `1 h 02 min`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}

/** The time between two moments, or undefined where one of them is not known. */
export function durationBetween(start: Date | undefined, end: Date | undefined): string | undefined {
  if (start === undefined || end === undefined) return undefined;
  return formatSeconds((end.getTime() - start.getTime()) / 1000);
}
