import { ApolloProvider } from "@apollo/client/react";
import { isLanguage } from "@openfloor/i18n";
import { Main, Workspace } from "@openfloor/ui";
import { Suspense, useEffect } from "react";
import { Outlet, redirect } from "react-router";
import { currentClient } from "../graph/client.js";
import { useLanguageChoice } from "../language/language-context.js";
import { signInAddress } from "../session/return-address.js";
import { readSession } from "../session/session.js";
import { useSessionEnd } from "../session/use-session-end.js";
import { viewerQuery } from "../session/viewer.js";
import { Account } from "./account.js";
import { Head } from "./head.js";
import { Loading } from "./loading.js";
import { Navigation } from "./navigation.js";
import { useArrivalFocus } from "./use-arrival-focus.js";
import type { Route } from "./+types/desk";

/** Who is there is asked once, before anything is shown; without a session the way leads to the sign-in page. */
export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { signedIn, demo } = await readSession();
  const { pathname, search } = new URL(request.url);
  if (!signedIn) throw redirect(signInAddress(pathname + search));
  const client = currentClient();
  const { data } = await client.query({ query: viewerQuery });
  return { client, demo, language: data?.me.language };
}

/** The session is asked for when the app opens and after signing in; its end shows in the answers. */
export const shouldRevalidate = () => false;

/** The frame of every page behind the sign-in. */
export default function Desk({ loaderData: { client, demo, language } }: Route.ComponentProps) {
  return (
    <ApolloProvider client={client}>
      <AccountLanguage language={language} />
      <Frame demo={demo} />
    </ApolloProvider>
  );
}

function Frame({ demo }: { readonly demo: boolean }) {
  useSessionEnd();
  useArrivalFocus();
  return (
    <Head
      demo={demo}
      account={
        <Suspense>
          <Account />
        </Suspense>
      }
    >
      <Workspace nav={<Navigation />}>
        <Main>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Main>
      </Workspace>
    </Head>
  );
}

/** An account may name its language; a choice made in this browser goes before it. */
function AccountLanguage({ language }: { readonly language: string | undefined }) {
  const { suggest } = useLanguageChoice();
  useEffect(() => {
    if (isLanguage(language)) void suggest(language);
  }, [language, suggest]);
  return null;
}
