namespace DecisionSupport.Testing;

/// <summary>How one place of a rule fared over many families.</summary>
public sealed class LimbReach
{
    internal LimbReach(string provision, Place place)
    {
        Provision = provision;
        Place = place;
    }

    /// <summary>The provision.</summary>
    public string Provision { get; }

    /// <summary>Where it stands in the provision: the limbs' labels, from the outside in.</summary>
    public string Path => Place.Path;

    /// <summary>Whether it carries the label of a limb.</summary>
    public bool IsLabelled => Place.Labels.Count > 0;

    /// <summary>Whether it is an exception: something that must not hold, concluded by another rule.</summary>
    public bool IsException => Place.Example is Negation { Inner: var inner } && TreeShape.Unlabelled(inner) is Reliance or Conjunction;

    /// <summary>Whether the law leaves it open for a person: then it is never true.</summary>
    public bool IsLeftOpen => Place.Example is Unsettled;

    /// <summary>Whether no answer makes it false: every answer to its question is one that it asks for, or leaves that open; or it is that nothing leaves something open.</summary>
    public bool IsNeverFalse =>
        Place.Example is Negation { Inner: var inner } ? TreeShape.Unlabelled(inner) is Unsettled
        : Alternatives(Place.Example) is [{ } first, ..] asked && asked.All(g => g?.Question == first.Question)
            && first.Question.Words.Count > 0 && first.Question.Words.All(word => asked.Any(g => g!.Test == word || word.Unsettles.Contains(g.Test.Word)));

    /// <summary>Whether it asks what is recorded, which is always known.</summary>
    public bool IsAlwaysKnown => TreeShape.Unlabelled(Place.Example) is Ground { Test.AsksWhatIsRecorded: true };

    /// <summary>Of a labelled limb, the truth values that were never met and could be.</summary>
    public IEnumerable<string> Missed =>
        IsLabelled ? Tally.Missed.Where(m => !(IsLeftOpen && m == "true") && !(IsNeverFalse && m == "false") && !(IsAlwaysKnown && m == "not known")) : [];

    /// <summary>How often it was true, false and not known.</summary>
    public Tally Tally { get; } = new();

    /// <summary>Whether in some family its truth alone decided what the rule concluded.</summary>
    public bool IsDecisive { get; internal set; }

    /// <summary>Whether in some family an exception held, and the rule would have concluded otherwise but for it.</summary>
    public bool Bites { get; internal set; }

    internal Place Place { get; }

    /// <summary>The leaves of which one suffices; null in the place of anything else.</summary>
    private static List<Ground?> Alternatives(Proposition proposition) =>
        TreeShape.Unlabelled(proposition) is Disjunction either ? [.. either.Parts.SelectMany(Alternatives)] : [TreeShape.Unlabelled(proposition) as Ground];

    /// <inheritdoc/>
    public override string ToString() => $"{Provision} {Path}: {Tally}{(IsDecisive ? "" : ", never decisive")}";
}
