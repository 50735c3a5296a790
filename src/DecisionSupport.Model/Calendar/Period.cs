namespace DecisionSupport.Model;

/// <summary>In what a period is counted.</summary>
public enum TimeUnit
{
    /// <summary>Hours that pass, from a moment.</summary>
    Hour,

    /// <summary>Every day of the calendar.</summary>
    CalendarDay,

    /// <summary>Working days: not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales (SI 2010/959 reg 2).</summary>
    WorkingDay,

    /// <summary>Business days of the family court; the same days as working days (Family Procedure Rules 2010 r 2.3).</summary>
    BusinessDay,

    /// <summary>Weeks of seven days.</summary>
    Week,

    /// <summary>Calendar months, to the corresponding date (Interpretation Act 1978 Sch 1).</summary>
    Month,

    /// <summary>Years, to the corresponding date.</summary>
    Year,

    /// <summary>An age, attained at the start of the birthday (Family Law Reform Act 1969 s 9).</summary>
    Birthday,
}

/// <summary>Whether the day from which a period is counted is part of it.</summary>
public enum Convention
{
    /// <summary>Within a period of, or after: the day from which it is counted is day 0.</summary>
    After,

    /// <summary>Beginning with: the day from which it is counted is day 1.</summary>
    BeginningWith,

    /// <summary>At least so long before: counted back from a day that is day 0.</summary>
    Before,

    /// <summary>As stated: the day recorded is itself the day, and nothing is counted.</summary>
    Stated,
}

/// <summary>How long, in what unit, and by which convention.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Convention">How the first day counts.</param>
public sealed record Period(int Count, TimeUnit Unit, Convention Convention);
