namespace DecisionSupport.Testing;

/// <summary>A rule with one mistake in it.</summary>
public sealed class Mutant
{
    internal Mutant(string provision, Place place, Mutation mutation, int part = 0, string? said = null)
    {
        Provision = provision;
        Place = place;
        Mutation = mutation;
        Part = part;
        Description = said ?? place.Path;
    }

    /// <summary>The provision whose rule it is.</summary>
    public string Provision { get; }

    /// <summary>The mistake.</summary>
    public Mutation Mutation { get; }

    /// <summary>Where it is made.</summary>
    public string Description { get; }

    /// <summary>What told it from the rule: the name of a table or case; null while nothing has.</summary>
    public string? KilledBy { get; internal set; }

    /// <summary>Its name, stable while the rule stands as it is.</summary>
    public string Name => $"{Provision} {Mutation}: {Description}";

    internal Place Place { get; }

    /// <summary>Whether it moves an age or a date.</summary>
    internal bool IsOfDay => Mutation is Mutation.YearLater or Mutation.YearEarlier or Mutation.DayLater or Mutation.DayEarlier;

    internal int Part { get; }

    /// <inheritdoc/>
    public override string ToString() => KilledBy is null ? $"{Name} (nothing tells it apart)" : $"{Name} (told apart by {KilledBy})";
}
