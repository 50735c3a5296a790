namespace DecisionSupport.Rules.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>The compiler refuses it.</summary>
    DoesNotCompile,

    /// <summary>The rules do not load, or a rule does not conclude once of each of its subjects: nothing can be assessed, and no test is needed to notice.</summary>
    StopsEveryCase,

    /// <summary>A law test of its own section failed.</summary>
    KilledByOwn,

    /// <summary>None of its own section's law tests failed, and one of another section did.</summary>
    KilledByOther,

    /// <summary>Every law test passed.</summary>
    Survived,

    /// <summary>The law tests did not end in time.</summary>
    TimedOut,
}

/// <summary>One mutant's fate.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="By">The law test that failed, of another section its section; otherwise null.</param>
/// <param name="Families">Of a survivor, of how many generated families something else is concluded; otherwise null.</param>
internal sealed record Verdict(SourceMutant Mutant, Fate Fate, string? By = null, int? Families = null);
