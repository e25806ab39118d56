let networks = 0;

/** A network that nobody else has, for a request to come from: the bench speaks as a proxy would. */
export function newNetwork(): string {
  networks += 1;
  return `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`;
}
