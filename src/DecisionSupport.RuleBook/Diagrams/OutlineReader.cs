namespace DecisionSupport.RuleBook;

/// <summary>Turns the shape of a rule into rows that can be drawn, and read aloud.</summary>
internal sealed class OutlineReader(LawBook law)
{
    /// <summary>The rows of a provision's rule.</summary>
    internal OutlineRow Read(RuleShape rule)
    {
        var wordings = law[rule.Provision].Limbs.GroupBy(l => l.Label, StringComparer.Ordinal).ToDictionary(l => l.Key, l => l.First().Wording, StringComparer.Ordinal);
        return Row(rule.Whole, new Place("", "", wordings));
    }

    private OutlineRow Row(Shape shape, Place at)
    {
        var row = Whole(shape, at);
        return row.Label.Length == 0 || row.Label.EndsWith(')') || row.Text.Length == 0 ? row
            : row.Text == row.Label ? row with { Label = "" }
            : row with { Label = row.Label + ":" };
    }

    private OutlineRow Whole(Shape shape, Place at)
    {
        var tags = new List<string>();
        var notes = new List<string>();
        var labels = new List<string>();
        while (true)
        {
            switch (shape)
            {
                case LimbShape limb:
                    at = at with { Within = LimbLabel.Within(at.Within, limb.Label) };
                    labels.Add(limb.Label);
                    shape = limb.Inner;
                    continue;
                case NotShape when at.Wording(labels).Length > 0:
                    // The limb's wording says the whole of it, the negation included: what must not hold stands on a row of its own.
                    return new OutlineRow(RowKind.Joint, at.Joint, tags, string.Join(' ', labels), at.Wording(labels), notes, "", [Row(shape, at with { Joint = "", Within = "" })]);
                case NotShape not:
                    tags.Add("not");
                    shape = not.Inner;
                    continue;
                case OpenShape open:
                    tags.Add("left open by");
                    notes.Add("Where it is so, the matter is for a person: neither met nor unmet.");
                    shape = open.Inner;
                    continue;
                case MembersShape members:
                    tags.Add(Members(members));
                    notes.Add(Completeness(members));
                    if (members.Inner is null)
                    {
                        return new OutlineRow(RowKind.Joint, at.Joint, tags, string.Join(' ', labels), at.Wording(labels), notes, "", []);
                    }

                    shape = members.Inner;
                    continue;
                default:
                    return Leaf(shape, at, tags, labels, notes);
            }
        }
    }

    private OutlineRow Leaf(Shape shape, Place at, List<string> tags, List<string> labels, List<string> notes)
    {
        var label = string.Join(' ', labels);
        var wording = at.Wording(labels);
        switch (shape)
        {
            case JointShape joint:
                tags.Add(joint.Every ? "all of" : "one of");
                return new OutlineRow(RowKind.Joint, at.Joint, tags, label, wording, notes, "", Below(joint, at));
            case ReliesShape relies:
                var provision = law[relies.Provision];
                return new OutlineRow(RowKind.Relies, at.Joint, tags, label, Or(wording, provision.Name), [.. notes, $"Relies on {provision.Pinpoint}: {provision.Name}."], relies.Provision, []);
            case InForceShape inForce:
                return new OutlineRow(RowKind.Law, at.Joint, tags, label, Or(wording, $"{inForce.Provision.Pinpoint} is in force on the day"), [.. notes, "A question of law, answered from the provision data."], "", []);
            default:
                var asked = (AskedShape)shape;
                return new OutlineRow(RowKind.Asked, at.Joint, tags, label, Or(wording, Tested(asked.Grounds[0])), [.. notes, .. Notes(asked, wording.Length > 0)], "", []);
        }
    }

    private List<OutlineRow> Below(JointShape joint, Place at)
    {
        var word = joint.Every ? "and" : "or";
        return [.. joint.Joined.Select((part, i) => Row(part, at with { Joint = i == 0 ? "" : word }))];
    }

    private static IEnumerable<string> Notes(AskedShape asked, bool worded)
    {
        var first = asked.Grounds[0];
        if (worded)
        {
            yield return $"Tested: {Tested(first)}.";
        }

        yield return $"Whose answer: {first.Question.JudgedBy}.";
        foreach (var other in asked.Grounds.Skip(1).DistinctBy(g => g.Test.Yes).Where(g => g.Test.Yes != first.Test.Yes))
        {
            yield return $"Where it is recorded, this answers instead: {Tested(other)}.";
        }
    }

    private static string Tested(Ground ground) => Generic.Fill(ground.Test.Yes);

    private static string Or(string wording, string otherwise) => wording.Length > 0 ? wording : otherwise;

    private static string Members(MembersShape members)
    {
        var member = $"{(members.Every ? "every" : "any")} {Generic.Member(members.List)}";
        return members.Sorts.Count == 0 ? member : $"{member} ({string.Join("; ", members.Sorts)})";
    }

    private static string Completeness(MembersShape members)
    {
        var complete = members.Complete is AskedShape { Grounds: [var ground, ..] } ? Generic.Fill(ground.Test.Yes) : "the list is complete";
        return members.Every ? $"“Every” is true only if {complete}." : $"“Any” is false only if {complete}.";
    }

    private sealed record Place(string Joint, string Within, IReadOnlyDictionary<string, string> Wordings)
    {
        /// <summary>The wording of the innermost limb, where the provision data has one.</summary>
        internal string Wording(List<string> labels) =>
            labels.Count == 0 ? "" : Wordings.GetValueOrDefault(Within) ?? Wordings.GetValueOrDefault(labels[^1]) ?? "";
    }
}
