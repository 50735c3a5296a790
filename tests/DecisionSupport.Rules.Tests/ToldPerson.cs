namespace DecisionSupport.Rules.Tests;

/// <summary>What is told of one person in relation to the child.</summary>
internal sealed class ToldPerson() : Told(SubjectKind.Person)
{
    private readonly List<(ParentalResponsibilitySourceKind Kind, Told Answers)> sources = [];
    private bool? accountedFor;

    internal ToldPerson Says(string question, string word = "yes")
    {
        Say(question, word);
        return this;
    }

    internal ToldPerson Unsaid(string question)
    {
        Forget(question);
        return this;
    }

    /// <summary>Holds parental responsibility in this way today.</summary>
    internal ToldPerson Holding(ParentalResponsibilitySourceKind kind = ParentalResponsibilitySourceKind.Mother) =>
        Source(kind, "no");

    /// <summary>A source of parental responsibility, ended or not, or not known to be either.</summary>
    internal ToldPerson Source(ParentalResponsibilitySourceKind kind, string? ended, string? on = null)
    {
        var source = new Told(SubjectKind.ParentalResponsibilitySource);
        if (ended is not null)
        {
            source.Say("ended", ended);
        }

        if (on is not null)
        {
            source.Say("on", on);
        }

        sources.RemoveAll(s => s.Kind == kind);
        sources.Add((kind, source));
        return this;
    }

    /// <summary>Every way in which the person could hold parental responsibility is accounted for, and none applies.</summary>
    internal ToldPerson WithoutParentalResponsibility()
    {
        sources.Clear();
        return SourcesComplete(true);
    }

    /// <summary>Nobody has asked in what ways the person could hold parental responsibility.</summary>
    internal ToldPerson ParentalResponsibilityUnknown()
    {
        sources.Clear();
        return SourcesComplete(null);
    }

    internal ToldPerson SourcesComplete(bool? complete)
    {
        accountedFor = complete;
        return this;
    }

    internal void WritePersonTo(SubjectDraft draft)
    {
        WriteTo(draft);
        foreach (var (kind, answers) in sources)
        {
            answers.WriteTo(FamilySituationBuilder.Source(draft, kind));
        }

        if (accountedFor is { } complete)
        {
            draft.Complete(ListOf.ParentalResponsibility, complete);
        }
    }
}
