using System.Globalization;
using DecisionSupport.Rules.Tests.Conventions;

namespace DecisionSupport.Rules.Tests;

/// <summary>One child's case on 2 March 2026 in England, told a piece at a time; everyone and everything is recorded unless a test says otherwise.</summary>
internal sealed class Given
{
    /// <summary>The rules that are asked; a run that changes their source puts others in their place.</summary>
    internal static ThresholdAdvisor Advisor { get; set; } = new(ChildrenAct.Rules, ChildrenAct.Law);

    /// <summary>The rules that are asked for conclusions of one type: all of them, unless a run of very many tests narrows them to those on which the type turns.</summary>
    internal static Func<Type, ThresholdAdvisor> AdvisorOf { get; set; } = _ => Advisor;

    private readonly Told child = new(SubjectKind.Child);
    private readonly Dictionary<string, ToldPerson> people = [];
    private readonly Dictionary<string, Told> concerns = [];
    private readonly Dictionary<string, (NeedKind Kind, Told Told)> needs = [];
    private readonly List<(OrderKind Kind, Told Told)> orders = [];
    private readonly Dictionary<ListOf, bool?> complete = new() { [ListOf.People] = true, [ListOf.Orders] = true, [ListOf.Concerns] = true, [ListOf.Needs] = true };
    private DateOnly day = new(2026, 3, 2);
    private Nation nation = Nation.England;

    /// <summary>Sam, who is twelve.</summary>
    internal static Given Sam() => Sam("2013-06-01");

    internal static Given Sam(string born) => new Given().Says("date-of-birth", born);

    internal Given On(string asAt)
    {
        day = Day(asAt);
        return this;
    }

    internal Given In(Nation responsible)
    {
        nation = responsible;
        return this;
    }

    internal Given Says(string question, string word = "yes")
    {
        child.Say(question, word);
        return this;
    }

    internal Given Unsaid(string question)
    {
        child.Forget(question);
        return this;
    }

    /// <summary>A person in the child's case, told more at each call.</summary>
    internal Given Person(string id, Func<ToldPerson, ToldPerson>? tell = null)
    {
        tell?.Invoke(people.TryGetValue(id, out var known) ? known : people[id] = new ToldPerson());
        people.TryAdd(id, new ToldPerson());
        return this;
    }

    internal Given WithoutPerson(string id)
    {
        people.Remove(id);
        return this;
    }

    /// <summary>An answer about a concern; the first answer adds it.</summary>
    internal Given Concern(string id, string question, string word = "yes")
    {
        (concerns.TryGetValue(id, out var known) ? known : concerns[id] = new Told(SubjectKind.Concern)).Say(question, word);
        return this;
    }

    internal Given ConcernUnsaid(string id, string question)
    {
        concerns[id].Forget(question);
        return this;
    }

    /// <summary>A need of a kind; the first mention adds it, and each question named is answered yes.</summary>
    internal Given Need(NeedKind kind, params ReadOnlySpan<string> yes)
    {
        foreach (var question in yes)
        {
            NeedSays(kind, question, "yes");
        }

        return yes.Length == 0 ? Need(NeedKinds.Spell(kind), kind, _ => { }) : this;
    }

    /// <summary>An answer about the need of a kind; null takes it back.</summary>
    internal Given NeedSays(NeedKind kind, string question, string? word) => Need(NeedKinds.Spell(kind), kind, told =>
    {
        if (word is null)
        {
            told.Forget(question);
            return;
        }

        told.Say(question, word);
    });

    /// <summary>A further need of a kind, under an id of its own, with one answer.</summary>
    internal Given AnotherNeed(NeedKind kind, string question, string word) => Need("another " + NeedKinds.Spell(kind), kind, told => told.Say(question, word));

    private Given Need(string id, NeedKind kind, Action<Told> tell)
    {
        needs.TryAdd(id, (kind, new Told(SubjectKind.Need)));
        tell(needs[id].Told);
        return this;
    }

    /// <summary>An order, in force, not in force, or (null) not known to be either, made on a day or (null) nobody knows when.</summary>
    internal Given Order(OrderKind kind, string? inForce = "yes", string? madeOn = null)
    {
        var told = new Told(SubjectKind.Order);
        orders.Add((kind, told));
        foreach (var (question, answer) in new[] { (OrderQuestions.IsInForce, inForce), (OrderQuestions.MadeOn, madeOn) })
        {
            if (answer is not null)
            {
                told.Say(question.Name, answer);
            }
        }

        return this;
    }

    /// <summary>An answer about the order last told of.</summary>
    internal Given OrderSays(string question, string word)
    {
        orders[^1].Told.Say(question, word);
        return this;
    }

    /// <summary>Whether everyone or everything of a list is recorded; null where nobody has said.</summary>
    internal Given Complete(ListOf list, bool? all)
    {
        complete[list] = all;
        return this;
    }

    /// <summary>What the rules conclude of the child under the conclusion's provision.</summary>
    internal Truth Truth<TConclusion>()
        where TConclusion : Conclusion => Hear<TConclusion>(_ => true);

    /// <summary>What the rules conclude of one person, concern or source, by its id.</summary>
    internal Truth Truth<TConclusion>(string id)
        where TConclusion : Conclusion => Hear<TConclusion>(c => c.Subject.Path.Split('/').Contains(id));

    /// <summary>What the rules conclude of the child under a provision.</summary>
    internal Truth Truth(string provision) =>
        Hear<Conclusion>(c => c.Provision == provision && c.Subject.Kind == SubjectKind.Child, RuleBook.ConclusionTypes.First(t => Conclusion.ProvisionOf(t) == provision));

    /// <summary>The ids of what the reader is warned of.</summary>
    internal IEnumerable<string> Cautions() =>
        Hearing.IsOn ? ChildrenAct.Law.Ladder.Cautions.Where(IsHeard).Select(c => c.Id) : Assessed().Cautions.Select(c => c.Id);

    /// <summary>Of a caution that is given while something is open, only the truth can be put in another's place: on what it is open is read of the rules as they are.</summary>
    private bool IsHeard(Caution caution) =>
        caution.WhileOpenOn.Count == 0 ? Truth(caution.Provision).IsTrue : Truth(caution.Provision).IsNotKnown && Assessed().Cautions.Contains(caution);

    internal GatewayAssessment Gateway(string id) => Assessed().Gateway(id);

    internal ChildAssessment Assessed() => Advisor.Assess(Situation()).Child("sam");

    internal FamilySituation Situation()
    {
        var family = new FamilySituationBuilder(day, nation, "Exampleshire");
        var sam = family.Child("sam", "Sam");
        child.WriteTo(sam);
        foreach (var (id, person) in people)
        {
            person.WritePersonTo(family.Person(sam, family.Adult(id, id)));
        }

        for (var i = 0; i < orders.Count; i++)
        {
            orders[i].Told.WriteTo(FamilySituationBuilder.Order(sam, $"order-{i + 1}", orders[i].Kind));
        }

        foreach (var (id, concern) in concerns)
        {
            concern.WriteTo(FamilySituationBuilder.Concern(sam, id, id));
        }

        foreach (var (id, (kind, told)) in needs)
        {
            told.WriteTo(FamilySituationBuilder.Need(sam, id, kind, id));
        }

        foreach (var (list, all) in complete.Where(c => c.Value is not null))
        {
            sam.Complete(list, all!.Value);
        }

        return family.Build();
    }

    internal IEnumerable<TConclusion> All<TConclusion>()
        where TConclusion : Conclusion
    {
        var situation = Situation();
        return AdvisorOf(typeof(TConclusion)).Conclude(situation, situation.Children[0]).OfType<TConclusion>();
    }

    private Truth Hear<TConclusion>(Func<TConclusion, bool> which, Type? turningOn = null)
        where TConclusion : Conclusion
    {
        var situation = Situation();
        return Hearing.Of(situation, AdvisorOf(turningOn ?? typeof(TConclusion)).Conclude(situation, situation.Children[0]).OfType<TConclusion>().Single(which));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
