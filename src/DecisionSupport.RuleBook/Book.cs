namespace DecisionSupport.RuleBook;

/// <summary>What every page of the book is written from, read once.</summary>
internal sealed class Book
{
    internal Book(BookSources sources)
    {
        Advisor = sources.Advisor;
        Law = sources.Advisor.Law;
        Shapes = new RuleShapes(Specimens.Conclusions(Advisor));
        Outlines = new OutlineReader(Law);
        Tables = new TableList(sources.Tables, Advisor);
        Situations = new SituationList(sources.Vectors, sources.Examples);
        Families = new FamilyExamples(Advisor);
        Coverage = CoverageFile.Read(sources.Coverage);
        Encoded = [.. Law.All.Where(p => Shapes.Has(p.Id))];
        Groups = new Groups(Law.All);
        StatedOnly = [.. Law.All.Where(p => !Shapes.Has(p.Id))];
    }

    internal ThresholdAdvisor Advisor { get; }

    internal LawBook Law { get; }

    internal RuleShapes Shapes { get; }

    internal OutlineReader Outlines { get; }

    internal Groups Groups { get; }

    internal TableList Tables { get; }

    internal SituationList Situations { get; }

    internal FamilyExamples Families { get; }

    internal CoverageFile Coverage { get; }

    /// <summary>The provisions that have a rule, in the order of the provision data.</summary>
    internal IReadOnlyList<Provision> Encoded { get; }

    /// <summary>The provisions that have data and no rule.</summary>
    internal IReadOnlyList<Provision> StatedOnly { get; }

    /// <summary>The gateways that a provision is.</summary>
    internal IEnumerable<Gateway> GatewaysOf(string provision) => Law.Ladder.Gateways.Where(g => g.Provision == provision);
}
