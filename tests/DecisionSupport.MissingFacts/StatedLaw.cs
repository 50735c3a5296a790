namespace DecisionSupport.MissingFacts;

/// <summary>What is said of the power: open, barred, or not decidable on what is known.</summary>
internal enum Said
{
    Open = 'o',
    Barred = 'b',
    NotDecidable = 'u',
}

/// <summary>The same law once more, in one line and with no engine: the measure against which every engine is counted.</summary>
internal static class StatedLaw
{
    /// <summary>
    /// Children Act 1989 s 20(4) with (7), (9) and (11): the authority may not accommodate where a person with parental responsibility who is willing and able to provide
    /// accommodation objects, unless the person named in a child arrangements order as one with whom the child is to live agrees, or a child who has reached sixteen agrees.
    /// </summary>
    internal static Said WithEverythingKnown(PartialSituation s) =>
        Is(s, Fact.HoldsParentalResponsibility) && Is(s, Fact.Objects) && Is(s, Fact.Willing) && Is(s, Fact.Able)
        && !(Is(s, Fact.HolderNamed) && Is(s, Fact.HolderAgrees))
        && !(Is(s, Fact.ReachedSixteen) && Is(s, Fact.ChildAgrees))
            ? Said.Barred
            : Said.Open;

    /// <summary>What every completion agrees on; not decidable where two differ.</summary>
    internal static Said Certain(PartialSituation s)
    {
        var said = s.Completions().Select(WithEverythingKnown).Distinct().ToList();
        return said.Count == 1 ? said[0] : Said.NotDecidable;
    }

    private static bool Is(PartialSituation s, Fact fact) => s[fact] ?? throw new ArgumentException($"{fact} is not known.", nameof(s));
}
