namespace DecisionSupport.Testing;

/// <summary>What a leaf would be if its rule tested something else of the same answers.</summary>
internal static class Leaves
{
    /// <summary>The standard of proof that a leaf tests, or null.</summary>
    internal static Standard? StandardOf(Ground ground)
    {
        foreach (var standard in Enum.GetValues<Standard>())
        {
            if (ReferenceEquals(ground.Test, Concern.TestOf(standard)))
            {
                return standard;
            }
        }

        return null;
    }

    /// <summary>Whether another answer to the question was given.</summary>
    internal static Truth Says(Ground ground, int word) =>
        ground.Asked.State != AnswerState.Known ? Truth.NotKnown
        : ground.Asked.Value.Word == word ? Truth.True
        : ground.Question.Words[ground.Asked.Value.Word].Unsettles.Contains(ground.Question.Words[word].Word) ? Truth.NotKnown
        : Truth.False;

    /// <summary>Whether exactly this answer was given: one that leaves it open counts as no.</summary>
    internal static Truth SaysPlainly(Ground ground) =>
        ground.Asked.State != AnswerState.Known ? Truth.NotKnown : Truth.Of(ground.Question.Words[ground.Asked.Value.Word].Word == ground.Test.Word);
}
