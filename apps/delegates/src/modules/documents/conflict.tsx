import "./documents.css";
import { direction } from "@openfloor/i18n";
import { Button, ButtonRow, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { Differences } from "./differences.js";
import { BodyField, type FieldProps, LanguageField, TitleField } from "./draft-fields.js";
import type { EditedDraft } from "./draft-page.js";

export interface ConflictProps extends FieldProps {
  /** What somebody else saved meanwhile. */
  readonly theirs: EditedDraft;
}

/** The text saved by somebody else beside one's own, which stays editable until both are one. */
export default function Conflict({ form, errors, theirs }: ConflictProps) {
  const texts = useTexts();
  const { title, body, language } = form.values;
  const foreign = { lang: theirs.language, dir: direction(theirs.language) };
  return (
    <Section title={texts.t("documents.desk.conflict")} layout="stack" note={texts.t("documents.desk.conflictNote")}>
      <div className="desk-conflict">
        <section aria-labelledby="conflict-theirs">
          <h3 id="conflict-theirs">{texts.t("documents.desk.theirText")}</h3>
          <p className="desk-soft">
            {texts.t("documents.desk.lastChange", {
              revision: theirs.revision,
              name: theirs.changedBy,
              instant: texts.instant(theirs.changedAt, "Europe/Zurich"),
            })}
          </p>
          <p className="desk-soft">{texts.t("documents.desk.differencesKey")}</p>
          <div className="desk-conflict__text" {...foreign}>
            <p className="desk-conflict__title">
              <Differences mine={title} theirs={theirs.title} language={theirs.language} />
            </p>
            <div className="desk-lines">
              <Differences mine={body} theirs={theirs.body} language={theirs.language} />
            </div>
          </div>
          <ButtonRow>
            <Button
              type="button"
              variant="secondary"
              onClick={() => form.set({ title: theirs.title, body: theirs.body, language: theirs.language })}
            >
              {texts.t("documents.desk.takeTheirs")}
            </Button>
          </ButtonRow>
        </section>
        <section aria-labelledby="conflict-mine">
          <h3 id="conflict-mine">{texts.t("documents.desk.myText")}</h3>
          {language === theirs.language ? null : <LanguageField form={form} errors={errors} />}
          <TitleField form={form} errors={errors} />
          <BodyField form={form} errors={errors} />
        </section>
      </div>
    </Section>
  );
}
