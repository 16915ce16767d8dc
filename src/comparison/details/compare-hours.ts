/** Whether two times of day can be one: without a zone, or without morning and evening, one tells less; `room` are minutes by which they may differ. */
export function canBeOneHour(first: string, second: string, room: number): boolean {
  const [one, other] = [readHour(first), readHour(second)];
  if (one === null || other === null) return first === second;
  // What a zone comes to depends on the season and the place.
  if (one.zone !== other.zone && one.zone !== '' && other.zone !== '') return true;
  const isHalf = one.isHalf || other.isHalf;
  const distance = Math.abs(one.minutes - other.minutes) % (isHalf ? HALF : DAY);
  return Math.min(distance, (isHalf ? HALF : DAY) - distance) <= room;
}

/** Minutes of half a day. */
const HALF = 720;
const DAY = 1440;

function readHour(value: string) {
  const [, hour, minute = '0', zone = ''] = /^(\d{1,2})(?::(\d\d)(?: (\S+))?| o'clock)$/.exec(value) ?? [];
  if (hour === undefined) return null;
  return { minutes: Number(hour) * 60 + Number(minute), zone, isHalf: value.endsWith("o'clock") };
}
