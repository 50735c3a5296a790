namespace DecisionSupport.Model;

/// <summary>A truth value in Kleene's strong three-valued logic.</summary>
/// <remarks>
/// The default is <see cref="NotKnown"/>: an answer nobody has given is not an answer of no.
/// There is no conversion to <see cref="bool"/>, so that a rule cannot forget the third case.
/// </remarks>
public readonly record struct Truth
{
    private readonly sbyte sign;

    private Truth(int sign) => this.sign = (sbyte)sign;

    /// <summary>Known to be false.</summary>
    public static Truth False => new(-1);

    /// <summary>Neither known to be true nor known to be false; the default.</summary>
    public static Truth NotKnown => default;

    /// <summary>Known to be true.</summary>
    public static Truth True => new(+1);

    /// <summary>Whether this is <see cref="True"/>.</summary>
    public bool IsTrue => sign > 0;

    /// <summary>Whether this is <see cref="False"/>.</summary>
    public bool IsFalse => sign < 0;

    /// <summary>Whether this is <see cref="NotKnown"/>.</summary>
    public bool IsNotKnown => sign == 0;

    /// <summary>True where <paramref name="holds"/>, otherwise false.</summary>
    /// <param name="holds">Whether it holds.</param>
    public static Truth Of(bool holds) => holds ? True : False;

    /// <summary>Negation: what is not known stays not known.</summary>
    public static Truth operator !(Truth x) => new(-x.sign);

    /// <summary>Conjunction: false if either is false, true if both are true.</summary>
    public static Truth operator &(Truth x, Truth y) => new(Math.Min(x.sign, y.sign));

    /// <summary>Disjunction: true if either is true, false if both are false.</summary>
    public static Truth operator |(Truth x, Truth y) => new(Math.Max(x.sign, y.sign));

    /// <summary>The word used in data: <c>true</c>, <c>false</c> or <c>not known</c>.</summary>
    public override string ToString() => sign switch { > 0 => "true", < 0 => "false", _ => "not known" };
}
