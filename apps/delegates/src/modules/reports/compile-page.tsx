import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { ButtonRow, CheckboxGroup, Link, TextInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useNavigate } from "react-router";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import type { Arrival } from "../../shell/layout/arrival-notice.js";
import { Page } from "../../shell/layout/page.js";

const compileReport = graphql(`
  mutation CompileReport($input: CompileCouncilReportInput!) {
    compileCouncilReport(input: $input) {
      ... on CouncilReportCompiled {
        report {
          id
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

const meetingsToReport = graphql(`
  query MeetingsToReport {
    meetings {
      id
      number
      starts
    }
  }
`);

/** The report of the record that is held here: meetings 13 and 14, as they stood in March 2020. */
const proposed = { meetings: ["13", "14"], asOf: "2020-03-31" };

/** Compiles a report to the Council from what is held, as it was on a day. */
export default function CompilePage() {
  const texts = useTexts();
  const navigate = useNavigate();
  const { meetings } = useSuspenseQuery(meetingsToReport).data;
  const [compile] = useMutation(compileReport);
  const known = meetings.map(({ number }) => String(number));
  const form = useForm("compile-report", {
    ...proposed,
    meetings: proposed.meetings.filter((number) => known.includes(number)),
  });
  const errors = useFieldErrors(form, { asOf: texts.t("reports.desk.asOf") });
  const { values, set } = form;

  const submit = async () => {
    const problems = [
      ...(values.meetings.length === 0 ? [{ code: "MEETINGS_NEEDED", field: "meetings" }] : []),
      ...(values.asOf === "" ? [{ code: "FIELD_REQUIRED", field: "asOf" }] : []),
    ];
    if (problems.length > 0) return form.refuse(problems);
    const input = { meetings: values.meetings.map(Number).toSorted((a, b) => a - b), asOf: values.asOf };
    const compiled = await form.send(async () => (await compile({ variables: { input } })).data?.compileCouncilReport);
    if (compiled)
      await navigate(`/council-reports/${compiled.report.id}`, {
        state: { done: "reports.desk.compiled" } satisfies Arrival,
      });
  };

  return (
    <Page
      title={texts.t("reports.desk.compile")}
      lede={texts.t("reports.desk.compileLede")}
      trail={[{ href: "/council-reports", label: texts.t("reports.desk.title") }]}
    >
      <DeskForm form={form} errors={errors} onSubmit={() => void submit()}>
        <CheckboxGroup
          id={errors.idOf("meetings")}
          name="meetings"
          legend={texts.t("reports.desk.whichMeetings")}
          error={errors.at("meetings")}
          choices={meetings
            .toSorted((a, b) => b.number - a.number)
            .map(({ number, starts }) => ({
              value: String(number),
              label: starts
                ? texts.t("meetings.desk.numberAndDate", { number, date: texts.date(starts) })
                : texts.t("meetings.desk.number", { number }),
            }))}
          values={values.meetings}
          onChange={(chosen) => set({ meetings: [...chosen] })}
        />
        <TextInput
          id={errors.idOf("asOf")}
          name="asOf"
          type="date"
          label={texts.t("reports.desk.asOf")}
          hint={texts.t("reports.desk.asOfHint")}
          error={errors.at("asOf")}
          width="short"
          value={values.asOf}
          onChange={(event) => set({ asOf: event.currentTarget.value })}
        />
        <ButtonRow>
          <SubmitButton busy={form.busy}>{texts.t("reports.desk.compile")}</SubmitButton>
          <Link href="/council-reports">{texts.t("common.cancel")}</Link>
        </ButtonRow>
      </DeskForm>
    </Page>
  );
}
