namespace DecisionSupport.Model;

/// <summary>An order about one child, or the exercise of an emergency power, as rules see it.</summary>
public sealed partial class Order : View
{
    private static readonly Test MadeMoreThanThreeYearsAgo = new(
        "made more than three years ago",
        "the {order} was made more than three years ago",
        "the {order} was made no more than three years ago");

    private static readonly Test HasBegun = new(
        "has begun by the day",
        "the {order} had begun by the day",
        "the {order} had not begun by the day");

    private readonly Subject ofChild;

    // Put together when it is first read, and read by several rules; two threads would put the same together.
    private Proposition? inForce;

    internal Order(Subject subject, Subject child, DateOnly day)
        : base(subject, child.Id, day, TestCount)
    {
        Kind = OrderKinds.TryRead(subject.Sort, out var kind) ? kind : throw new ArgumentException($"'{subject.Sort}' is not a kind of order.", nameof(subject));
        ofChild = child;
    }

    /// <summary>Whether the order or power is in force on the day: as recorded, but not before it was made, nor once the law has ended it, as at an age or after seventy-two hours.</summary>
    /// <remarks>
    /// One recorded as in force is believed while the record does not show that it must have ended; a date of birth that nobody knows ends none. A case file that shows it is refused, so
    /// that an end by law answers only what nobody knows, and an order that was in force on an earlier day; and a beginning, only a look back at a day before it.
    /// </remarks>
    public Proposition IsInForce => inForce ??= Read();

    /// <summary>Whether more than three years have passed since the order was made; the corresponding date three years on is the last day within them.</summary>
    public Proposition WasMadeMoreThanThreeYearsAgo => Dated(OrderQuestions.MadeOn, MadeMoreThanThreeYearsAgo, made => made < Day && made.AddYears(3) < Day);

    /// <summary>What sort of order it is.</summary>
    [Identity]
    public OrderKind Kind { get; }

    private Proposition Read()
    {
        var (said, order) = (IsSaidToBeInForce, new Recorded(Subject, Day));
        if (said.Truth.IsFalse)
        {
            return said;
        }

        if (LaterBeginning.Of(order) is { } question)
        {
            return new Ground(Subject, question, HasBegun, Subject.Ask(question, Day), Truth.False);
        }

        return EndByLaw.Find(new Recorded(ofChild, Day), order) is { } end
            ? new Ground(end.Of.Subject, end.Question, end.Test, end.Of.Subject.Ask(end.Question, Day), Truth.False)
            : said;
    }
}
