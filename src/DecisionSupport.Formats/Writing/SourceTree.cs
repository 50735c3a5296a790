namespace DecisionSupport.Formats;

/// <summary>Puts the sources of one person's parental responsibility in the shape of a case file.</summary>
internal static class SourceTree
{
    private static readonly Answer Subsists = new(AnswerValue.OfWord(1));

    internal static Sequence Of(IReadOnlyList<Subject> sources, IReadOnlySet<string> sayEnded) => new(default, [.. sources.Select(source => Of(source, sayEnded.Contains($"{source.Path}/{ParentalResponsibilitySourceQuestions.HasEnded.Name}")))]);

    private static Node Of(Subject source, bool mustSay)
    {
        var ended = source.Accounts(ParentalResponsibilitySourceQuestions.HasEnded);
        var days = source.Accounts(ParentalResponsibilitySourceQuestions.DateOfSource);
        var subsists = ended is [var only] && only == Subsists;
        if (subsists && !mustSay && days.Count == 0)
        {
            return CaseTree.Word(source.Sort);
        }

        var entries = new List<Entry> { CaseTree.Entry(SubjectShape.Kind, CaseTree.Word(source.Sort)) };
        if (days.Count > 0)
        {
            entries.Add(Answered(ParentalResponsibilitySourceQuestions.DateOfSource, days));
        }

        if (!subsists || mustSay)
        {
            // To list a source in a file is to say that it subsists; one of which nobody was asked can only be written as not known.
            entries.Add(Answered(ParentalResponsibilitySourceQuestions.HasEnded, ended.Count > 0 ? ended : [new Answer(AnswerValue.NotKnown)]));
        }

        return CaseTree.Map(entries);
    }

    private static Entry Answered(Question question, IReadOnlyList<Answer> accounts) => CaseTree.Entry(question.Name, AnswerTree.Of(question, accounts));
}
