import { useTexts } from "@openfloor/web";
import { daysLeft } from "./days-left.js";

export interface WindowInstantProps {
  /** Instant in UTC. */
  readonly at: string;
  /** The IANA zone on whose clock it was announced. */
  readonly zone: string;
  /** The instant from which to count the days that are left, when they are to be shown. */
  readonly leftFrom?: string;
}

/** An opening or a close, on the clock of its zone. */
export function WindowInstant({ at, zone, leftFrom }: WindowInstantProps) {
  const texts = useTexts();
  return (
    <>
      <time className="op-line" dateTime={at}>
        {texts.instant(at, zone)}
      </time>
      {leftFrom ? <span className="op-line op-remark">{daysLeft({ asOf: leftFrom, closesAt: at }, texts)}</span> : null}
    </>
  );
}
