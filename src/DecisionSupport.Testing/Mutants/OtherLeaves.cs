namespace DecisionSupport.Testing;

/// <summary>The leaves of one family as they would be under another standard, age or date; worked out when a mutant asks, and once.</summary>
internal sealed class OtherLeaves(AdvisorsByProvision advisors, FamilySituation situation, Subject child)
{
    private readonly Dictionary<(string Provision, string Path, Mutation Mutation), IReadOnlyList<Conclusion>> shifted = [];
    private List<Concern>? concerns;

    /// <summary>Whether the evidence reaches the next standard up or down.</summary>
    internal Truth Reaches(Ground ground, int step)
    {
        concerns ??= [.. Materials.Of(situation, child, advisors.Law).OfType<Concern>()];
        return concerns.First(c => ReferenceEquals(c.Subject, ground.Subject)).Reaches(Leaves.StandardOf(ground)!.Value + step).Truth;
    }

    /// <summary>What the leaf would be if its age or date were another: the same as if the day that answers it were moved the other way.</summary>
    internal Truth Dated(Ground ground, string provision, Mutation mutation)
    {
        // At one place of a rule different questions may answer, and only a day can be moved.
        if (ground.Question.Kind != AnswerKind.Date || ground.Asked.State != AnswerState.Known)
        {
            return ground.Truth;
        }

        if (!shifted.TryGetValue((provision, ground.Path, mutation), out var conclusions))
        {
            shifted[(provision, ground.Path, mutation)] = conclusions = Shift(ground, provision, mutation);
        }

        return conclusions.Select(c => Find(c.Holds, ground)).OfType<Ground>().First().Truth;
    }

    private IReadOnlyList<Conclusion> Shift(Ground ground, string provision, Mutation mutation)
    {
        var sketch = FamilySketch.Of(situation);
        sketch.At(ground.Subject.Path).Answer(ground.Question, AnswerValue.OfDay(Moved(ground, mutation)));
        var moved = sketch.Build();
        return advisors[provision].Conclude(moved, moved.Children.First(c => string.Equals(c.Id, child.Id, StringComparison.Ordinal)));
    }

    private static DateOnly Moved(Ground ground, Mutation mutation)
    {
        // One born later reaches an age later; an event that happens later reaches a fixed date earlier.
        var forward = ground.Question == ChildQuestions.DateOfBirth ? 1 : -1;
        var day = ground.Asked.Value.Day;
        return mutation switch
        {
            Mutation.YearLater => day.AddYears(forward),
            Mutation.YearEarlier => day.AddYears(-forward),
            Mutation.DayLater => day.AddDays(forward),
            _ => day.AddDays(-forward),
        };
    }

    private static Ground? Find(Proposition proposition, Ground like)
    {
        if (proposition is Ground ground)
        {
            return ReferenceEquals(ground.Test, like.Test) && string.Equals(ground.Path, like.Path, StringComparison.Ordinal) ? ground : null;
        }

        return proposition.Parts.Select(part => Find(part, like)).FirstOrDefault(found => found is not null);
    }
}
