namespace DecisionSupport;

/// <summary>The support recorded for a child and family, and what came of it: a consideration for whoever decides on a later tier, and a limb of none.</summary>
/// <param name="Offered">Each service or form of support, in the file's order.</param>
/// <param name="AllRecorded">Whether all support offered is said to be recorded.</param>
public sealed record SupportRecorded(IReadOnlyList<SupportOffered> Offered, Truth AllRecorded)
{
    internal static SupportRecorded Of(Subject child, DateOnly day)
    {
        var services = child[ListOf.Services];
        var complete = Asked.On(day, services.Complete);
        return new(
            [.. services.Members.Select(s => new SupportOffered(s, s.Ask(ServiceQuestions.Outcome, day), s.Ask(ServiceQuestions.Effect, day)))],
            complete.State == AnswerState.Known ? Truth.Of(complete.Value.Word == 0) : Truth.NotKnown);
    }
}

/// <summary>One service or form of support.</summary>
/// <param name="Service">The service.</param>
/// <param name="Outcome">What became of it: offered, taken up, refused or not available, each a word of its own. What was not available was not refused.</param>
/// <param name="Effect">What effect it had.</param>
public sealed record SupportOffered(Subject Service, Asked Outcome, Asked Effect)
{
    /// <summary>The word of the outcome as a case file spells it; null where it is not known.</summary>
    public string? Word => Outcome.State == AnswerState.Known ? Outcome.Value.Spell(ServiceQuestions.Outcome) : null;
}
