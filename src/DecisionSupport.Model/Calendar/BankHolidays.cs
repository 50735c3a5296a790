namespace DecisionSupport.Model;

/// <summary>The bank holidays of England and Wales, as far as a published list goes.</summary>
/// <remarks>Data with a version of its own: holidays are moved and added by proclamation, and the list of a year that is not published cannot be worked out.</remarks>
public sealed class BankHolidays
{
    private const string GoodFriday = "Good Friday";

    private readonly Dictionary<DateOnly, string> names;

    /// <summary>A table of holidays.</summary>
    /// <param name="first">The first day of which the table says whether it is a holiday.</param>
    /// <param name="last">The last such day.</param>
    /// <param name="listedOn">The day on which the list was taken; a holiday proclaimed since is not in it.</param>
    /// <param name="verified">Who read the list where and when; null where nobody has.</param>
    /// <param name="holidays">The holidays, each with its name.</param>
    /// <exception cref="ArgumentException">Two holidays share a day.</exception>
    public BankHolidays(DateOnly first, DateOnly last, DateOnly listedOn, Verification? verified, IReadOnlyList<BankHoliday> holidays)
    {
        First = first;
        Last = last;
        ListedOn = listedOn;
        Verified = verified;
        All = holidays;
        names = holidays.ToDictionary(h => h.Day, h => h.Name);
    }

    /// <summary>A table that covers no day, so that nothing is counted by it.</summary>
    public static BankHolidays None { get; } = new(DateOnly.MaxValue, DateOnly.MinValue, DateOnly.MinValue, null, []);

    /// <summary>The first day of which the table says whether it is a holiday.</summary>
    public DateOnly First { get; }

    /// <summary>The last day of which the table says whether it is a holiday.</summary>
    public DateOnly Last { get; }

    /// <summary>The day on which the list was taken.</summary>
    public DateOnly ListedOn { get; }

    /// <summary>Who read the list where and when; null where nobody has.</summary>
    public Verification? Verified { get; }

    /// <summary>Every holiday, in the order of the calendar.</summary>
    public IReadOnlyList<BankHoliday> All { get; }

    /// <summary>Whether the table says of a day whether it is a holiday.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from <see cref="First"/> to <see cref="Last"/>, both included.</returns>
    public bool Covers(DateOnly day) => day >= First && day <= Last;

    /// <summary>Whether a day is a bank holiday, Good Friday or Christmas Day, on whatever day of the week.</summary>
    /// <param name="day">The day; of one that the table does not cover, only Christmas Day is known.</param>
    public bool IsHoliday(DateOnly day) => day is { Month: 12, Day: 25 } || names.ContainsKey(day);

    /// <summary>The name of the holiday on a day; null where there is none.</summary>
    /// <param name="day">The day.</param>
    public string? NameOf(DateOnly day) => names.TryGetValue(day, out var name) ? name : null;

    /// <summary>Whether a day is Good Friday.</summary>
    /// <param name="day">The day; false of one that the table does not cover.</param>
    public bool IsGoodFriday(DateOnly day) => string.Equals(NameOf(day), GoodFriday, StringComparison.Ordinal);
}

/// <summary>A bank holiday, or its substitute.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Its name.</param>
public sealed record BankHoliday(DateOnly Day, string Name);
