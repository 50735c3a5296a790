using System.Globalization;

namespace DecisionSupport.Model;

/// <summary>A day and a time of day to the minute, in the local time of England and Wales.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day; seconds are not kept.</param>
public readonly record struct Moment(DateOnly Day, TimeOnly Time) : IComparable<Moment>
{
    /// <summary>How a moment is spelt in a case file, such as <c>2026-03-02T14:30</c>.</summary>
    public const string Format = "yyyy-MM-ddTHH:mm";

    /// <summary>Reads a moment as a case file spells it; false where it is none, or where the clocks passed over it.</summary>
    /// <param name="text">What is read, in the form of <see cref="Format"/>.</param>
    /// <param name="moment">The moment read; 1 January of the year 1 at midnight where the text is none.</param>
    public static bool TryRead(string text, out Moment moment)
    {
        var isMoment = DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        moment = isMoment ? new Moment(DateOnly.FromDateTime(read), TimeOnly.FromDateTime(read)) : default;
        return isMoment && SummerTime.Exists(moment);
    }

    /// <summary>How it is spelt in a case file.</summary>
    public override string ToString() => Day.ToDateTime(Time).ToString(Format, CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Moment other) => Day != other.Day ? Day.CompareTo(other.Day) : Time.CompareTo(other.Time);

    /// <summary>Whether the clock showed one before the other.</summary>
    public static bool operator <(Moment x, Moment y) => x.CompareTo(y) < 0;

    /// <summary>Whether the clock showed one after the other.</summary>
    public static bool operator >(Moment x, Moment y) => x.CompareTo(y) > 0;

    /// <summary>Whether the clock showed one before the other, or both at once.</summary>
    public static bool operator <=(Moment x, Moment y) => x.CompareTo(y) <= 0;

    /// <summary>Whether the clock showed one after the other, or both at once.</summary>
    public static bool operator >=(Moment x, Moment y) => x.CompareTo(y) >= 0;
}
