using DecisionSupport.Explain;

namespace DecisionSupport.Drafting;

/// <summary>Help so far, and what came of it. What was not available is the local authority's to say, and is never put to a parent.</summary>
internal sealed class HelpPart(Composer write)
{
    private IReadOnlyList<Subject> Services => write.Facts.HelpToTell;

    internal IEnumerable<Block> Blocks() =>
    [
        new Heading(2, "Help so far"),
        Services.Count > 0
            ? new Items([.. Services.Select(Item)], 1)
            : new Notice(write.Gap("what help has been given, offered, refused or was not available, of which this reader may be told", $"{write.Facts.Child.Path}/services")),
        new Paragraph(write.Line($"Tell us what would help you and {write.Child}. We will say what we can do, and by when.", LetterLaw.Meeting)),
        new Heading(2, "Assessments that we propose"),
        write.Text(write.Facts.Child, ChildQuestions.AssessmentsProposed, "what assessments are proposed, by whom, and what each would involve"),
        new Heading(2, "Your wider family and friends"),
        write.Text(write.Facts.Child, ChildQuestions.FamilyMeetingOffer, "what meeting of the family network is offered, and who arranges it"),
        new Paragraph(write.Line(
            $"A family meeting is for you and the people who matter to {write.Child} to think together about what could help, and to make a plan of your own. You do not have to have one. Please tell us too who in the family or among friends could help.",
            LetterLaw.Letter)),
    ];

    private Item Item(Subject service) => new(Outcome(service), [.. Effect(service)]);

    private string Outcome(Subject service)
    {
        var name = Wording.Capital(service.Name);
        return write.Word(service, ServiceQuestions.Outcome) switch
        {
            "taken-up" => write.LineOf($"{name}: taken up.", service, ServiceQuestions.Outcome),
            "offered" => write.LineOf($"{name}: offered.", service, ServiceQuestions.Outcome),
            "refused" => write.LineOf($"{name}: offered, and refused. If it was you to whom it was offered, and there was a reason, please tell us.", service, ServiceQuestions.Outcome),
            "not-available" => write.LineOf($"{name}: not available. That is no fault of yours.", service, ServiceQuestions.Outcome),
            _ => $"{name}: {write.Missing(service, ServiceQuestions.Outcome, $"what became of {service.Name}")}",
        };
    }

    private IEnumerable<string> Effect(Subject service) =>
        write.Answer(service, ServiceQuestions.Effect) is { } effect
            ? [write.LineOf($"{(write.Word(service, ServiceQuestions.Outcome) == "taken-up" ? "What came of it" : "What we know of it")}: {effect.Text}", service, ServiceQuestions.Effect)]
            : [];
}
