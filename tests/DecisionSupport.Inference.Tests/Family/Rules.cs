namespace DecisionSupport.Inference.Tests.Family;

public sealed class HouseholdRule : Rule
{
    public override void Define()
    {
        Child child = default!;
        Roll roll = default!;
        IEnumerable<Person> people = default!;

        When()
            .Match(() => child)
            .Match(() => roll, r => r.Child == child.Id)
            .Query(() => people, q => q.Match<Person>(p => p.Child == child.Id).Collect());

        Then()
            .Yield(_ => new Household(child.Id, people));
    }
}

public sealed class SummaryRule : Rule
{
    public override void Define()
    {
        Household household = default!;

        When()
            .Match(() => household);

        Then()
            .Yield(_ => new Summary(household.Subject, "with " + household.Says));
    }
}

public sealed class ReportRule : Rule
{
    public override void Define()
    {
        Child child = default!;
        Summary summary = default!;

        When()
            .Match(() => child)
            .Match(() => summary, s => s.Subject == child.Id);

        Then()
            .Yield(_ => new Report(child.Id, summary.Says));
    }
}

/// <summary>The least that a rule can be.</summary>
public sealed class NoteRule : Rule
{
    public override void Define()
    {
        Child child = default!;

        When()
            .Match(() => child);

        Then()
            .Yield(_ => new Note(child.Id));
    }
}
