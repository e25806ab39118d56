import { Main, Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { redirect, useLocation } from "react-router";
import { Head } from "../../shell/layout/head.js";
import { Page } from "../../shell/layout/page.js";
import { returnAddress } from "../../shell/session/return-address.js";
import { readSession } from "../../shell/session/session.js";
import type { Route } from "./+types/sign-in-page";
import { DemoSignIn } from "./demo-sign-in.js";

/** Who is signed in already has no business here. */
export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const session = await readSession();
  const to = returnAddress(new URL(request.url).searchParams);
  if (session.signedIn) throw redirect(to);
  return { demo: session.demo, to };
}

export const shouldRevalidate = () => false;

/** The way in: open to everybody in a demonstration, and not yet there otherwise, which the page says. */
export default function SignInPage({ loaderData: { demo, to } }: Route.ComponentProps) {
  const { t } = useTexts();
  const state: unknown = useLocation().state;
  const ended = typeof state === "object" && state !== null && "ended" in state && state.ended === true;
  return (
    <Head demo={demo}>
      <Main>
        <Page title={t("common.signIn")} lede={t("membership.desk.signInLede")}>
          {ended ? (
            <Notice role="status" title={t("membership.desk.sessionEnded")}>
              <p>{t("membership.desk.sessionEndedText")}</p>
            </Notice>
          ) : null}
          {demo ? (
            <DemoSignIn to={to} />
          ) : (
            <Notice title={t("membership.desk.noSignInYet")}>
              <p>{t("membership.desk.noSignInYetText")}</p>
            </Notice>
          )}
        </Page>
      </Main>
    </Head>
  );
}
