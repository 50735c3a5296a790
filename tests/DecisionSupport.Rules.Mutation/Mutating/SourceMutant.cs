namespace DecisionSupport.Rules.Mutation;

/// <summary>One mistake in the source of one rule.</summary>
/// <param name="Id">The number by which it is switched on; 0 is no mistake.</param>
/// <param name="Section">The folder below rules/.</param>
/// <param name="File">The file's name.</param>
/// <param name="Rule">The full name of the rule's class.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">What sort of mistake.</param>
/// <param name="Was">The source as it is.</param>
/// <param name="Becomes">What it becomes.</param>
internal sealed record SourceMutant(int Id, string Section, string File, string Rule, int Line, Mistake Kind, string Was, string Becomes)
{
    /// <summary>The mutant as survivors are listed.</summary>
    public override string ToString() => $"`{Section}/{File}:{Line}` {Mistakes.Say(Kind)}: `{Was}` → `{Becomes}`";
}

/// <summary>The sorts of mistake that are made.</summary>
internal enum Mistake
{
    /// <summary>A limb, or one side of an and or an or, is left out.</summary>
    LimbDropped,

    /// <summary>And for or, or for and.</summary>
    ConnectiveSwapped,

    /// <summary>A negation is lost.</summary>
    NegationDropped,

    /// <summary>The opposite is asked.</summary>
    NegationAdded,

    /// <summary>Any for every, or every for any.</summary>
    QuantifierSwapped,

    /// <summary>What leaves a matter open is taken to settle it.</summary>
    OpenTakenAsSettled,

    /// <summary>The question that stands beside it in the vocabulary is read.</summary>
    OtherQuestion,

    /// <summary>Another conclusion that the rule matched is relied on.</summary>
    OtherConclusion,

    /// <summary>The next age that the law knows, or the one before.</summary>
    OtherAge,

    /// <summary>Another standard, kind of order, kind of need or list.</summary>
    OtherKind,

    /// <summary>What the rule matches is matched where it should not be, and only there.</summary>
    ConditionNegated,

    /// <summary>What the rule matches is matched without a condition.</summary>
    ConditionDropped,
}

/// <summary>The words for the sorts of mistake.</summary>
internal static class Mistakes
{
    /// <summary>The sort in words: <c>limb dropped</c>.</summary>
    internal static string Say(Mistake mistake) =>
        string.Concat(mistake.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
