namespace DecisionSupport.Testing;

/// <summary>How often something came out true, false and not known.</summary>
public sealed class Tally
{
    /// <summary>How often it was true.</summary>
    public long True { get; private set; }

    /// <summary>How often it was false.</summary>
    public long False { get; private set; }

    /// <summary>How often it was not known.</summary>
    public long NotKnown { get; private set; }

    /// <summary>How often in all.</summary>
    public long Total => True + False + NotKnown;

    /// <summary>The truth values that were never met, in words.</summary>
    public IEnumerable<string> Missed
    {
        get
        {
            if (True == 0)
            {
                yield return "true";
            }

            if (False == 0)
            {
                yield return "false";
            }

            if (NotKnown == 0)
            {
                yield return "not known";
            }
        }
    }

    /// <summary>Counts one more.</summary>
    /// <param name="truth">What it came out as.</param>
    public void Add(Truth truth)
    {
        True += truth.IsTrue ? 1 : 0;
        False += truth.IsFalse ? 1 : 0;
        NotKnown += truth.IsNotKnown ? 1 : 0;
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{True} true, {False} false, {NotKnown} not known");
}
