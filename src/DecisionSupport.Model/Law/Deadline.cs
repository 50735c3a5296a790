namespace DecisionSupport.Model;

/// <summary>What the day that a deadline comes to means.</summary>
public enum DeadlineKind
{
    /// <summary>The last day for an act that the law requires by then.</summary>
    Limit,

    /// <summary>A day that may be passed, as <see cref="Deadline.Exceeded"/> says: passing it is an alert, and no breach by itself.</summary>
    Aim,

    /// <summary>The first day on which something may happen.</summary>
    NotBefore,

    /// <summary>The longest that an order may have been made for. The order's own end is the one stated in it, and is never worked out.</summary>
    Cap,

    /// <summary>A day on which the law itself changes what it says of the child; nothing is due.</summary>
    Change,

    /// <summary>The day on which an order ends, as the order itself states; nothing is counted, and nothing is due.</summary>
    End,
}

/// <summary>A deadline as the law states it: from what it is counted, how long, by which convention, and for what it matters.</summary>
/// <param name="Id">Its id, such as <c>first-review</c>.</param>
/// <param name="Kind">What the day means.</param>
/// <param name="Text">What is due, as a clause after <i>by</i> a day: <c>the first review is held</c>; <c>{order}</c> stands for the order that it is of.</param>
/// <param name="By">Whose act it is.</param>
/// <param name="Pinpoint">How its source is cited.</param>
/// <param name="Uri">Where the source is published.</param>
/// <param name="Class">What sort of authority the source is.</param>
/// <param name="Sources">The ids of the provisions and authorities of the law book on which it rests; may be empty, as the pinpoint cites it in full.</param>
/// <param name="Gateways">The ids of the gateways to which it belongs; empty where it is of the child's case alone.</param>
/// <param name="Conclusions">The ids of the provisions of which any one must hold of the child for it to apply; empty where it applies once the day from which it is counted is recorded.</param>
/// <param name="Where">Answers that must be so too.</param>
/// <param name="OrderKinds">The kinds of order whose days it counts; empty where it counts days of the child's case.</param>
/// <param name="Starts">The names of the questions that say from when it is counted; the first that is answered counts, or, where <paramref name="FromLatest"/>, the latest.</param>
/// <param name="FromLatest">Whether it is counted from the latest of the days that are recorded, and not from the first that is answered.</param>
/// <param name="Done">The name of the question that says when it was done, or, of a cap, when the order ends as it states; empty where none does.</param>
/// <param name="Period">How long, in what unit, by which convention.</param>
/// <param name="Cap">How a cap may be lengthened; null where it is none, or cannot be.</param>
/// <param name="Asks">Whether the day from which it is counted is asked for where it applies and the day is not recorded.</param>
/// <param name="WithinMonths">How many months ahead it is shown; null where it always is.</param>
/// <param name="Periods">When and where it is, or was, in force.</param>
/// <param name="Verified">Who read it where and when; null where nobody has.</param>
/// <param name="Caveats">Questions that the sources leave open, for a reader to see.</param>
public sealed record Deadline(
    string Id,
    DeadlineKind Kind,
    string Text,
    string By,
    string Pinpoint,
    string Uri,
    AuthorityClass Class,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Gateways,
    IReadOnlyList<string> Conclusions,
    IReadOnlyList<DeadlineCondition> Where,
    IReadOnlyList<OrderKind> OrderKinds,
    IReadOnlyList<string> Starts,
    bool FromLatest,
    string Done,
    Period Period,
    CapExtension? Cap,
    bool Asks,
    int? WithinMonths,
    IReadOnlyList<InForcePeriod> Periods,
    Verification? Verified,
    IReadOnlyList<string> Caveats)
{
    /// <summary>The ids of provisions: where one of them holds of the child another regime has taken this one's place, and it does not apply.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>The answers of which any one puts another deadline in this one's place, whatever was done about it.</summary>
    public IReadOnlyList<DeadlineEnd> UnlessAnswer { get; init; } = [];

    /// <summary>What ends it, any one of them, as the making of an order in <see cref="UntilOrder"/> does: what was not done by then is no longer due, and what was done is still said.</summary>
    public IReadOnlyList<DeadlineEnd> Until { get; init; } = [];

    /// <summary>The kinds of order of which one, made since the day from which it is counted, ends it.</summary>
    public IReadOnlyList<OrderKind> UntilOrder { get; init; } = [];

    /// <summary>The name of a question that, answered yes, says that it was done without the day; empty where none does.</summary>
    public string DoneAnswer { get; init; } = "";

    /// <summary>Whether that answer speaks of all that was required so far, so that it says nothing of what is still to come, nor of what was required after it was given.</summary>
    public bool DoneAnswerIsSoFar { get; init; }

    /// <summary>Whether the act may come before the day from which it is counted, as a plan may be made before a placement; where not, an answer given before that day speaks of an earlier one.</summary>
    public bool DoneMayPrecede { get; init; }

    /// <summary>The name of a question from whose day on orders and other days say that it was done or has ended, where that is not the day from which it is counted; empty where it is.</summary>
    public string Since { get; init; } = "";

    /// <summary>The names of questions whose day, not before that from which it is counted, says too when it was done, where <see cref="Done"/> does not.</summary>
    public IReadOnlyList<string> DoneAlso { get; init; } = [];

    /// <summary>The kinds of order of which one made since then says too that it was done, on that day.</summary>
    public IReadOnlyList<OrderKind> DoneByOrder { get; init; } = [];

    /// <summary>Answers of which any one says that part of it was done.</summary>
    public IReadOnlyList<DeadlineEnd> DoneInPart { get; init; } = [];

    /// <summary>By whom, and why, it may be exceeded, as a clause after the day that is past; empty where nobody may.</summary>
    public string Exceeded { get; init; } = "";

    /// <summary>Of what it is: the child, or an order about the child.</summary>
    public SubjectKind Of => OrderKinds.Count > 0 ? SubjectKind.Order : SubjectKind.Child;

    /// <summary>Whether it is law on a day in a nation.</summary>
    /// <param name="day">The day; the first and the last day of a period belong to it.</param>
    /// <param name="nation">The nation.</param>
    public bool IsInForce(DateOnly day, Nation nation) => Periods.Any(period => period.Nation == nation && period.Contains(day));
}

/// <summary>An answer that must be so for a deadline to apply.</summary>
/// <param name="Question">The name of a question of the child; empty where an age is asked.</param>
/// <param name="Word">The answer.</param>
/// <param name="UnderAge">The age that the child must not have reached; null where none is asked.</param>
/// <param name="FromAge">The age that the child must have reached; null where none is asked.</param>
/// <param name="MustBeKnown">Whether the deadline is left out, and not shown as possible, while it is not known.</param>
public sealed record DeadlineCondition(string Question, string Word, int? UnderAge, int? FromAge, bool MustBeKnown)
{
    /// <summary>Other answers of which any one does as well as <see cref="Word"/>.</summary>
    public IReadOnlyList<string> OrWords { get; init; } = [];

    /// <summary>The name of a question whose recorded day says as much as the answer, by itself; empty where none does.</summary>
    public string OrDay { get; init; } = "";

    /// <summary>Whether an answer given before the day from which the deadline is counted speaks of something earlier, so that of this nothing is known.</summary>
    public bool SinceStart { get; init; }

    /// <summary>The months that must have passed since the day that <see cref="Question"/> asks for; null where none is asked.</summary>
    public int? FromMonths { get; init; }

    /// <summary>The months that must not have passed since the day that <see cref="Question"/> asks for; null where none is asked.</summary>
    public int? UnderMonths { get; init; }
}

/// <summary>An answer, or a day that has come, by which a deadline falls away.</summary>
/// <param name="Question">The name of a question of the child.</param>
/// <param name="Word">The answer; empty where the question asks for a day, which must have come, and not before that from which the deadline is counted.</param>
public sealed record DeadlineEnd(string Question, string Word);

/// <summary>How the longest time of an order may be lengthened.</summary>
/// <param name="Extended">The name of the question of the order that says whether it was extended.</param>
/// <param name="By">By how long, from the end that it would otherwise have had; or, where <paramref name="FromStart"/>, the whole from its beginning.</param>
/// <param name="FromStart">Whether the longer time is counted from the beginning of the order.</param>
/// <param name="NoonAfterHoliday">Whether an order that would end on a Sunday, bank holiday, Good Friday or Christmas Day may run until noon on the first later day that is none.</param>
/// <param name="Backdated">The name of the question of the order that, answered yes, counts it from the first day of police protection; empty where nothing does.</param>
public sealed record CapExtension(string Extended, Period By, bool FromStart, bool NoonAfterHoliday, string Backdated);
