namespace DecisionSupport.Rules.Tests;

/// <summary>Tries a case in which a provision holds against each of its answers in turn: without it the matter is open, and by its contrary it is excluded.</summary>
internal static class Limbs
{
    /// <summary>The case as it stands holds; each answer of the child's is then taken back, and turned round.</summary>
    internal static void EachIsNeeded(Func<Given> holds, Func<Given, Truth> hear, params ReadOnlySpan<(string Question, string Contrary)> answers)
    {
        hear(holds()).Should().Be(Truth.True);
        foreach (var (question, contrary) in answers)
        {
            hear(holds().Unsaid(question)).Should().Be(Truth.NotKnown, "{0} has to be asked", question);
            hear(holds().Says(question, contrary)).Should().Be(Truth.False, "{0} {1} excludes it", question, contrary);
        }
    }

    /// <summary>The same of the answers about a need of a kind.</summary>
    internal static void EachIsNeeded(Func<Given> holds, Func<Given, Truth> hear, NeedKind kind, params ReadOnlySpan<string> questions)
    {
        foreach (var question in questions)
        {
            hear(holds().NeedSays(kind, question, null)).Should().Be(Truth.NotKnown, "{0} has to be asked", question);
            hear(holds().NeedSays(kind, question, "no")).Should().Be(Truth.False, "{0} no excludes it", question);
        }
    }

    /// <summary>One need of the kind is enough; without one it is excluded only where all needs are recorded; a need of another kind is not one.</summary>
    internal static void OneNeedIsEnough(Func<Given> withoutNeed, Func<Given, Truth> hear, NeedKind kind, params string[] yes)
    {
        var other = kind == NeedKind.Other ? NeedKind.Travel : NeedKind.Other;
        hear(withoutNeed().Need(kind, yes).AnotherNeed(kind, yes[0], "no")).Should().Be(Truth.True);
        hear(withoutNeed().Need(kind, yes).Complete(ListOf.Needs, null)).Should().Be(Truth.True);
        hear(withoutNeed()).Should().Be(Truth.False, "all needs are recorded, and none is of the kind");
        hear(withoutNeed().Need(other, yes)).Should().Be(Truth.False, "a need of another kind is not one");
        hear(withoutNeed().Need(kind)).Should().Be(Truth.NotKnown, "nobody has said anything of the need");
        hear(withoutNeed().Complete(ListOf.Needs, null)).Should().Be(Truth.NotKnown, "nobody has said that all needs are recorded");
        hear(withoutNeed().AnotherNeed(kind, yes[0], "no").Complete(ListOf.Needs, false)).Should().Be(Truth.NotKnown, "not all needs are recorded");
    }
}
