namespace DecisionSupport.Testing;

/// <summary>How people and things are called, and in which order they are written down, changes nothing.</summary>
internal static class RelationsOfNames
{
    internal static readonly IReadOnlyList<MetamorphicRelation> All =
    [
        new("renaming", "Other names and ids of children, people, concerns, orders, services and needs change nothing but the names.", "", 101, Renamed, Comparing.Gateways),
        new("masking", "A family with its names, ids, texts and sources taken out is told the same.", "", 102, (family, _) => Pair(family.Build(), s => s.Masked().Situation), Comparing.Statuses),
        new("order", "The order in which people, concerns, orders, needs, accounts and answers are recorded changes no gateway.", "", 103, Reversed, Comparing.Gateways),
    ];

    private static FamilyPair Pair(FamilySituation situation, Func<FamilySituation, FamilySituation> change) => new(situation, change(situation));

    private static FamilyPair Renamed(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        var renamed = FamilySketch.Of(before);
        // In another order of the alphabet than before, too.
        var people = before.Adults.Select((a, i) => (a.Id, New: New("person", before.Adults.Count - i))).ToDictionary(a => a.Id, a => a.New, StringComparer.Ordinal);
        Rename(renamed.Adults, a => people[a.Id]);
        Rename(renamed.Children, c => New("child", renamed.Children.Count - renamed.Children.IndexOf(c)));
        foreach (var (list, members) in renamed.Children.SelectMany(c => c.Lists))
        {
            Rename(members, m => list == ListOf.People ? people[m.Id] : New(list.ToString(), members.Count - members.IndexOf(m)));
        }

        return new FamilyPair(before, renamed.Build());
    }

    private static string New(string what, int number) => FormattableString.Invariant($"{what.ToLowerInvariant()}-called-{number}");

    private static void Rename(List<SubjectSketch> subjects, Func<SubjectSketch, string> name)
    {
        var renamed = subjects.ConvertAll(s => s.As(name(s), $"The {name(s)}"));
        subjects.Clear();
        subjects.AddRange(renamed);
    }

    private static FamilyPair? Reversed(FamilySketch family, Dice dice)
    {
        var before = family.Build();
        var reversed = FamilySketch.Of(before);
        reversed.Adults.Reverse();
        var moved = reversed.Adults.Count > 1;
        foreach (var subject in reversed.Paths().Select(p => p.Subject).ToList())
        {
            var answers = subject.Answers.Reverse().ToList();
            subject.Answers.Clear();
            answers.ForEach(a => subject.Answers[a.Key] = [.. a.Value.AsEnumerable().Reverse()]);
            foreach (var members in subject.Lists.Values.Where(m => m.Count > 1))
            {
                members.Reverse();
                moved = true;
            }
        }

        // The children stay in their places, so that each is held against itself; the relation of company turns them.
        return moved ? new FamilyPair(before, reversed.Build()) : null;
    }
}
