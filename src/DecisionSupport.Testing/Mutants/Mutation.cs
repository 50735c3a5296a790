namespace DecisionSupport.Testing;

/// <summary>The ways in which a rule is got wrong.</summary>
public enum Mutation
{
    /// <summary>A limb is left out.</summary>
    LimbDropped,

    /// <summary>And for or, or for and.</summary>
    ConnectiveSwapped,

    /// <summary>The opposite is asked, or an exception taken for a condition.</summary>
    Negated,

    /// <summary>Any for every, or every for any.</summary>
    QuantifierSwapped,

    /// <summary>A list is taken to be complete, whatever is said of it.</summary>
    CompletenessAssumed,

    /// <summary>A list is never taken to be complete, whatever is said of it.</summary>
    CompletenessDistrusted,

    /// <summary>What leaves a matter open is taken to settle it.</summary>
    OpenTakenAsSettled,

    /// <summary>An answer whose test other answers leave open is taken as a plain no.</summary>
    DoubtTakenAsNo,

    /// <summary>Another answer to the same question is asked for.</summary>
    OtherAnswer,

    /// <summary>The age, or the year of the date, is one higher.</summary>
    YearLater,

    /// <summary>The age, or the year of the date, is one lower.</summary>
    YearEarlier,

    /// <summary>The birthday or date is reached one day late.</summary>
    DayLater,

    /// <summary>The birthday or date is reached one day early.</summary>
    DayEarlier,

    /// <summary>The next higher standard of proof.</summary>
    StandardHigher,

    /// <summary>The next lower standard of proof.</summary>
    StandardLower,
}
