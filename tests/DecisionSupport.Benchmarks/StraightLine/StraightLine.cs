using DecisionSupport.Rules.ChildrenAct1989.Section3;
using DecisionSupport.Rules.ChildrenAct1989.Section31;

namespace DecisionSupport.Benchmarks;

/// <summary>The same law as the rule files, written as plain method calls: no engine, no matching, no reflection.</summary>
/// <remarks>It is what the engines are measured against, and must conclude the same to the byte: a test holds the two together.</remarks>
internal sealed partial class StraightLine
{
    private readonly List<Conclusion> conclusions = [];
    private readonly List<ParentalResponsibilitySource> sources = [];
    private readonly List<SourceOfParentalResponsibility> heldBy = [];
    private readonly List<Person> people = [];
    private readonly List<Order> orders = [];
    private readonly List<Concern> concerns = [];
    private readonly Dictionary<Subject, Roll> accounted = [];
    private Child child = null!;
    private Roll named = null!;
    private Roll ordersRecorded = null!;
    private Roll concernsRecorded = null!;
    private Harm[] harmOf = [];
    private SignificantHarm[] harms = [];
    private HarmJudgedSignificant[] judgedHarms = [];
    private ParentalResponsibility[] holders = [];

    private StraightLine(List<object> records) => records.ForEach(Take);

    /// <summary>What the law comes to for one child, in the order in which the rules report it.</summary>
    internal static IReadOnlyList<Conclusion> Conclude(FamilySituation situation, Subject child, LawBook law)
    {
        var line = new StraightLine(Materials.Of(situation, child, law));
        line.OnAnswers();
        line.OnAgeAndOrders();
        line.OnParentalResponsibilityAndHarm();
        line.OnNeedDelegationAndObjection();
        line.OnDelegation();
        line.OnWhatIsInEffect();
        return line.conclusions;
    }

    private void Take(object record)
    {
        switch (record)
        {
            case Child it: child = it; break;
            case Roll roll: Take(roll); break;
            case Person person: people.Add(person); break;
            case ParentalResponsibilitySource source: sources.Add(source); break;
            case Order order: orders.Add(order); break;
            case Concern concern: concerns.Add(concern); break;
        }
    }

    private void Take(Roll roll)
    {
        switch (roll.List)
        {
            case ListOf.People: named = roll; break;
            case ListOf.Orders: ordersRecorded = roll; break;
            case ListOf.Concerns: concernsRecorded = roll; break;
            case ListOf.ParentalResponsibility: accounted.Add(roll.Subject, roll); break;
        }
    }

    private T Add<T>(T conclusion)
        where T : Conclusion
    {
        conclusions.Add(conclusion);
        return conclusion;
    }

    private void Sources<T>(ParentalResponsibilitySourceKind kind, Func<ParentalResponsibilitySource, T> conclude)
        where T : SourceOfParentalResponsibility
    {
        foreach (var source in sources)
        {
            if (source.Kind == kind)
            {
                heldBy.Add(Add(conclude(source)));
            }
        }
    }

    private IEnumerable<SourceOfParentalResponsibility> SourcesOf(Person person) => heldBy.Where(source => source.Person == person.Id);

    private IEnumerable<Order> Orders(Func<OrderKind, bool> of) => orders.Where(order => of(order.Kind));
}
