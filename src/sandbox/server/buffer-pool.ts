/** Memory for answers, used over and over, so that it is not collected after each. */
const SIZE = 64 * 1024;
/** So many are kept for the next answers; more are made while more are under way. */
const MOST = 32;

const rooms: Buffer[] = [];

/** At least so many bytes, with anything in them. */
export function takeRoom(bytes: number): Buffer {
  return bytes > SIZE ? Buffer.allocUnsafe(bytes) : (rooms.pop() ?? Buffer.allocUnsafeSlow(SIZE));
}

/** Once, when nothing is read from it any more. Who never does loses nothing but the reuse. */
export function giveRoomBack(room: Buffer): void {
  if (room.length === SIZE && rooms.length < MOST) rooms.push(room);
}
